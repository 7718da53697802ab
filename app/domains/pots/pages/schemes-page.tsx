import {
  Badge,
  Button,
  ButtonRow,
  Card,
  EmptyState,
  Form,
  Heading,
  Lead,
  Link,
  LinkButton,
  Paragraph,
  Stack,
} from '../../../ui/index.ts'
import type { Day } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { readDraft } from '../scheme-stored.ts'
import type { SchemeHistory } from '../schemes.ts'
import { loadSchemes } from './loading.ts'
import { SchemeSaid } from './scheme-said.tsx'
import { schemePaths } from './scheme-paths.ts'

/** All schemes: what holds now in words, what is coming, what is being written. */
export async function schemesPage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.schemePages
  const { histories } = await loadSchemes(visit)
  const isBoard = visit.may('scheme.edit')
  const shown = histories.filter((history) => isForVisitor(visit, history))
  const begin = (
    <LinkButton href={schemePaths.begin(visit)} look={shown.length > 0 ? 'secondary' : 'primary'}>
      {shown.length > 0 ? words.newScheme : words.firstScheme}
    </LinkButton>
  )
  return page(visit, {
    title: words.title,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {shown.length === 0 && (
          <EmptyState title={words.noneTitle} action={isBoard ? begin : undefined}>
            <p>{isBoard ? words.none : words.noneForMember}</p>
          </EmptyState>
        )}
        {shown.map((history) => (
          <SchemeCard key={history.id} visit={visit} history={history} />
        ))}
        {shown.length > 0 && isBoard && <ButtonRow>{begin}</ButtonRow>}
        <Link href={paths.agreements(visit.cooperative.slug)} roomy>
          {visit.text.agreement.rules.title}
        </Link>
      </>
    ),
  })
}

/** Somebody who is only a member needs the scheme they follow, not those of others. */
function isForVisitor(visit: CooperativeVisit, history: SchemeHistory): boolean {
  if (visit.may('schemes.read')) return true
  return history.followers.length > 0 && (history.inForce ?? history.coming) !== undefined
}

function SchemeCard({ visit, history }: { visit: CooperativeVisit; history: SchemeHistory }) {
  const words = visit.text.schemePages
  const { inForce, coming, draft } = history
  const asDay = (on: Day) => formatDay(on, visit.language)
  return (
    <Card labelledBy={history.id}>
      <Heading level={2} id={history.id}>
        {history.name}
      </Heading>
      <Paragraph quiet>{followersLine(visit, history)}</Paragraph>
      {inForce && (
        <Paragraph>
          {words.since({ day: asDay(inForce.from_day!), version: String(inForce.version) })}
        </Paragraph>
      )}
      {!inForce && <Paragraph>{words.nothingInForce}</Paragraph>}
      {inForce && <SchemeSaid visit={visit} draft={readDraft(inForce.rules)} />}
      {coming && (
        <p>
          <Badge tone="info">
            {words.coming({ day: asDay(coming.from_day!), version: String(coming.version) })}
          </Badge>
        </p>
      )}
      {draft && visit.may('scheme.edit') && (
        <p>
          <Badge tone="doubt">{words.draftWaiting}</Badge>
        </p>
      )}
      <ButtonRow>
        {draft && visit.may('scheme.edit') && (
          <LinkButton href={paths.schemeVersion(visit.cooperative.slug, draft.id)}>
            {words.openDraft}
          </LinkButton>
        )}
        <LinkButton href={paths.scheme(visit.cooperative.slug, history.id)} look="secondary">
          {words.history}
        </LinkButton>
      </ButtonRow>
    </Card>
  )
}

/** Who follows a scheme, in one line. */
export function followersLine(visit: CooperativeVisit, history: SchemeHistory): string {
  const words = visit.text.schemePages
  if (!visit.may('schemes.read')) return words.followers.mine
  const count = words.followersCount(history.followers.length)
  return history.isDefault ? `${words.followers.default}: ${count}` : count
}

/** The button that begins a new version of a scheme. */
export function NewVersionForm({ visit, history }: { visit: CooperativeVisit; history: SchemeHistory }) {
  const words = visit.text.schemePages
  return (
    <Stack gap="small">
      <Paragraph quiet>{words.newVersionLead}</Paragraph>
      <Form
        action={schemePaths.newVersion(visit, history.id)}
        commandId={freshCommandId(visit)}
        label={words.newVersion}
      >
        <ButtonRow>
          <Button>{words.newVersion}</Button>
        </ButtonRow>
      </Form>
    </Stack>
  )
}
