import type { ComponentChildren } from 'preact'
import {
  Button,
  ButtonRow,
  Card,
  Form,
  Heading,
  Lead,
  Link,
  LinkButton,
  NewestFirst,
  Notice,
  Paragraph,
  Stack,
} from '../../../ui/index.ts'
import { dayOf, yearOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { daysOfYearUntil } from '../clients/year.ts'
import {
  isCurrent,
  judgeRighting,
  permissionOn,
  permissionsOf,
  permissionStanding,
  sharedYear,
  type Permission,
  type SharedYear,
} from '../../benefits/index.ts'
import {
  monthsWorked,
  statementsOfClient,
  type Client,
  type StatementOfClient,
} from '../clients/client.db.ts'
import { messagesOf, type ClientMessage } from '../messages/client-message.db.ts'
import { permissionAddresses } from './addresses.ts'
import { HoursOfMonths, YearMeters } from './client-figures.tsx'
import { findClient } from './open-client.tsx'
import { EarlierPermissions, PermissionCard } from './permission-card.tsx'
import { sharedFacts } from './shared-facts.tsx'
import { StatementLine } from './statement-line.tsx'
import { MessageFields, Thread } from './thread.tsx'
import { fieldsInWords, inOrder } from './words.ts'

type Shown = {
  readonly permissions: readonly Permission[]
  readonly statements: readonly StatementOfClient[]
  readonly year: SharedYear | undefined
  readonly months: readonly { readonly month: Permission['validFrom']; readonly minutes: number }[]
  readonly messages: readonly ClientMessage[]
}

/** The page of one client: the agreement on top, then exactly what was agreed. */
export function clientPage(visit: CooperativeVisit): Promise<Response> {
  return findClient(visit, async (client) => {
    // Each shared field stands on the page, also when there is nothing in it yet; the questions always do.
    await visit.readsFileOf(client.memberId, [...inOrder(client.fields), 'messages'])
    const shown = await load(visit, client)
    const facts = await sharedFacts(visit, client)
    return page(visit, {
      title: client.name,
      wide: true,
      children: <Body visit={visit} client={client} shown={shown} facts={facts} />,
    })
  })
}

function load(visit: CooperativeVisit, { memberId, fields }: Client): Promise<Shown> {
  const { cooperativeId } = visit.actor
  const { today } = visit.now
  return visit.read(async (tx) => ({
    permissions: fields.includes('permission') ? await permissionsOf(tx, cooperativeId, memberId) : [],
    statements: fields.includes('statements') ? await statementsOfClient(tx, cooperativeId, memberId) : [],
    year: fields.includes('meters') ? await sharedYear(tx, memberId, yearOf(today)) : undefined,
    months: fields.includes('hours')
      ? await monthsWorked(tx, cooperativeId, memberId, daysOfYearUntil(today))
      : [],
    messages: await messagesOf(tx, cooperativeId, memberId),
  }))
}

function Body(props: { visit: CooperativeVisit; client: Client; shown: Shown; facts: ComponentChildren }) {
  const { visit, client, shown, facts } = props
  const { fields } = client
  const words = visit.text.municipality
  const asked = visit.url.searchParams
  const done = (['opgeschreven', 'verbeterd', 'gestopt', 'verstuurd'] as const).find((one) => asked.has(one))
  const said = {
    opgeschreven: words.permission.saved,
    verbeterd: words.permission.rightedDone,
    gestopt: words.permission.endedDone,
    verstuurd: words.messages.sent,
  }
  return (
    <>
      <Link href={paths.clients(visit.cooperative.slug)} roomy>
        {words.clients.title}
      </Link>
      {done && (
        <Notice tone="done" announce>
          {said[done]}
        </Notice>
      )}
      <Heading level={1}>{client.name}</Heading>
      <Agreement visit={visit} client={client} />
      {fields.includes('permission') && (
        <Permissions visit={visit} client={client} permissions={shown.permissions} />
      )}
      <Messages visit={visit} client={client} messages={shown.messages} />
      {shown.year && (
        <YearMeters
          visit={visit}
          year={shown.year}
          permission={permissionOn(shown.permissions, visit.now.today)}
        />
      )}
      {fields.includes('hours') && <HoursOfMonths visit={visit} months={shown.months} />}
      {fields.includes('statements') && (
        <Statements visit={visit} client={client} statements={shown.statements} />
      )}
      {facts}
    </>
  )
}

function Agreement({ visit, client }: { visit: CooperativeVisit; client: Client }) {
  const words = visit.text.municipality.client
  const { language } = visit
  const since = formatDay(dayOf(client.since), language)
  const what = fieldsInWords(visit.text, client.fields)
  return (
    <Card tone="brand">
      <Lead>
        {words.shares({ name: client.firstName, what, since })}
        {client.until !== null && ` ${words.sharesUntil({ day: formatDay(client.until, language) })}`}
      </Lead>
      <Paragraph>{words.logged({ name: client.firstName })}</Paragraph>
      {client.clientNumber !== '' && <Paragraph>{words.number({ number: client.clientNumber })}</Paragraph>}
    </Card>
  )
}

function Permissions(props: { visit: CooperativeVisit; client: Client; permissions: readonly Permission[] }) {
  const { visit, client, permissions } = props
  const words = visit.text.municipality.permission
  const { slug } = visit.cooperative
  const { today } = visit.now
  const current = permissions.filter((one) => isCurrent(one, today))
  const earlier = permissions.filter((one) => !isCurrent(one, today))
  const newest = current[0]
  const grant = paths.clientPermission(slug, client.memberId)
  const card = (one: Permission) => (
    <PermissionCard
      key={one.id}
      visit={visit}
      permission={one}
      letter={paths.clientLetter(slug, client.memberId, one.id)}
      right={
        judgeRighting(one, 'case-manager').ok
          ? permissionAddresses.right(slug, client.memberId, one.id)
          : undefined
      }
    />
  )
  return (
    <Card labelledBy="permission">
      <Heading level={2} id="permission">
        {words.title}
      </Heading>
      {current.length === 0 && <Paragraph>{noneNow(visit, permissions)}</Paragraph>}
      {current.map(card)}
      <ButtonRow>
        <LinkButton href={newest ? `${grant}?na=${newest.id}` : grant}>
          {newest ? words.renew : words.grant}
        </LinkButton>
        {current.map((one) => (
          <LinkButton
            key={one.id}
            href={paths.clientPermissionEnd(slug, client.memberId, one.id)}
            look="secondary"
          >
            {words.end}
          </LinkButton>
        ))}
      </ButtonRow>
      <EarlierPermissions visit={visit} permissions={earlier} card={card} />
    </Card>
  )
}

/** That none holds, as every page says it: since when one that stopped holds no longer. */
function noneNow(visit: CooperativeVisit, permissions: readonly Permission[]): string {
  const words = visit.text.municipality.permission
  const standing = permissionStanding(permissions, visit.now.today)
  if (standing.kind === 'stopped') return words.stoppedOn({ day: formatDay(standing.until, visit.language) })
  return permissions.length === 0 ? words.none : words.noneNow
}

function Messages(props: { visit: CooperativeVisit; client: Client; messages: readonly ClientMessage[] }) {
  const { visit, client, messages } = props
  const words = visit.text.municipality.messages
  return (
    <Card labelledBy="messages">
      <Heading level={2} id="messages">
        {words.title}
      </Heading>
      <Paragraph quiet>{words.clientLead({ name: client.firstName })}</Paragraph>
      <Thread visit={visit} messages={messages} member={client.firstName} />
      <Form
        action={paths.clientMessage(visit.cooperative.slug, client.memberId)}
        commandId={freshCommandId(visit)}
        label={words.title}
      >
        <MessageFields visit={visit} typed={{}} />
        <Button look="secondary">{words.send}</Button>
      </Form>
    </Card>
  )
}

type StatementsOf = { visit: CooperativeVisit; client: Client; statements: readonly StatementOfClient[] }

function Statements(props: StatementsOf) {
  const { visit, client, statements } = props
  const words = visit.text.municipality.client
  return (
    <Card labelledBy="statements">
      <Heading level={2} id="statements">
        {words.statements}
      </Heading>
      {statements.length === 0 && <Paragraph>{words.statementsNone}</Paragraph>}
      <NewestFirst
        items={statements}
        groupOf={({ month }) => month.slice(0, 4)}
        show={(rows) => (
          <Stack gap="small">
            {rows.map((one) => (
              <StatementLine key={one.id} visit={visit} client={client} statement={one} />
            ))}
          </Stack>
        )}
      />
    </Card>
  )
}
