import {
  Button,
  Details,
  Form,
  Heading,
  HiddenField,
  Link,
  NewestFirst,
  Paragraph,
  Stack,
  Table,
  TextField,
  type Column,
} from '../../../ui/index.ts'
import { formatMoment, formatMonth } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { postedMayBeTakenBack, postedTo, waitsForPostSince } from '../statement/statement.ts'
import { nameOf } from './statement-name.ts'
import { stateInWords, type FollowedWithEvents } from './followed-words.ts'

type Part = { readonly visit: CooperativeVisit; readonly all: readonly FollowedWithEvents[] }

const wasSent = ({ events }: FollowedWithEvents) => events.some(({ kind }) => kind === 'sent')
const arrived = ({ events }: FollowedWithEvents) => events.some(({ kind }) => kind === 'received')

/**
 * What is to be printed and posted, what had to be there first on top: for municipalities that want paper, and for
 * members who asked for it.
 */
export function Posting({ visit, all }: Part) {
  const words = visit.text.statements.office
  const { slug } = visit.cooperative
  const toPost = all
    .filter((one) => waitsForPostSince(one, one.events, one.address) !== undefined)
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
  return (
    <Stack gap="small">
      <Heading level={2}>{words.post}</Heading>
      <Paragraph>{toPost.length === 0 ? words.postNone : words.postLead}</Paragraph>
      {toPost.map((one) => {
        const about = { name: one.name, month: nameOf(visit, one) }
        return (
          <Stack key={one.id} gap="small">
            <Paragraph>
              {words.postTo({ address: `${one.municipality}, ${postedTo(one, one.events, one.address)}` })}
            </Paragraph>
            {one.printed ? (
              <Link href={paths.statementToPost(slug, one.id)} roomy>
                {words.print(about)}
              </Link>
            ) : (
              <Paragraph quiet>{words.waitsForPdf}</Paragraph>
            )}
            <Form
              action={paths.statementsOffice(slug)}
              commandId={freshCommandId(visit)}
              label={words.posted(about)}
            >
              <HiddenField name="statement" value={one.id} />
              <Button look="secondary" name="intent" value="posted">
                {words.posted(about)}
              </Button>
            </Form>
          </Stack>
        )
      })}
    </Stack>
  )
}

/** What was confirmed lately and how far it came; of what was sent, that the municipality has it can be noted. */
export function Received({ visit, all }: Part) {
  const words = visit.text.statements.office
  const confirmed = all.filter(({ confirmedAt }) => confirmedAt !== null)
  const columns: Column<FollowedWithEvents>[] = [
    { key: 'member', label: words.member, head: true, cell: ({ name }) => name },
    { key: 'month', label: words.month, cell: (one) => nameOf(visit, one) },
    {
      key: 'confirmed',
      label: visit.text.statements.list.confirmedOn,
      cell: ({ confirmedAt }) => formatMoment(confirmedAt!, visit.language),
    },
    { key: 'state', label: words.state, cell: (one) => stateInWords(visit, one) },
    {
      key: 'do',
      label: words.doIt,
      labelUnseen: true,
      cell: (one) =>
        wasSent(one) && !arrived(one) ? (
          <>
            <Note visit={visit} one={one} />
            {visit.actor.personId !== undefined && postedMayBeTakenBack(one.events, visit.actor.personId) && (
              <NotPosted visit={visit} one={one} />
            )}
          </>
        ) : null,
    },
  ]
  return (
    <Stack gap="small">
      <Heading level={2}>{words.sent}</Heading>
      {confirmed.length === 0 ? (
        <Paragraph>{words.sentNone}</Paragraph>
      ) : (
        <NewestFirst
          items={confirmed.toSorted((a, b) => b.month.localeCompare(a.month))}
          groupOf={({ month }) => formatMonth(month, visit.language)}
          show={(rows, month) => (
            <Table
              caption={words.sentCaption({ month })}
              columns={columns}
              rows={rows}
              rowKey={({ id }) => id}
            />
          )}
        />
      )}
    </Stack>
  )
}

/** Who pressed beside the wrong name takes it back here. */
function NotPosted({ visit, one }: { visit: CooperativeVisit; one: FollowedWithEvents }) {
  const words = visit.text.statements.office
  const said = words.notPosted({ name: one.name, month: nameOf(visit, one) })
  return (
    <Details summary={said}>
      <Paragraph>{words.notPostedWhy}</Paragraph>
      <Form
        action={paths.statementsOffice(visit.cooperative.slug)}
        commandId={freshCommandId(visit)}
        label={said}
      >
        <HiddenField name="statement" value={one.id} />
        <Button look="secondary" name="intent" value="not-posted">
          {said}
        </Button>
      </Form>
    </Details>
  )
}

function Note({ visit, one }: { visit: CooperativeVisit; one: FollowedWithEvents }) {
  const words = visit.text.statements.office
  const said = words.received({ name: one.name, month: nameOf(visit, one) })
  return (
    <Details summary={said}>
      <Form
        action={paths.statementsOffice(visit.cooperative.slug)}
        commandId={freshCommandId(visit)}
        label={said}
      >
        <HiddenField name="statement" value={one.id} />
        <TextField name="text" id={`said-${one.id}`} label={words.receivedWhat} optional maxLength={300} />
        <Button look="secondary" name="intent" value="received">
          {said}
        </Button>
      </Form>
    </Details>
  )
}
