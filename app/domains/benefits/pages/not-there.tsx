/** What was confirmed and arrives only when its member does something: inside it, and on first pages. */
import { Button, Form, HiddenField, Link, Notice, Paragraph } from '../../../ui/index.ts'
import type { Tx } from '../../../platform/database.ts'
import { formatMoment, formatMonth } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import { readAlsoBy, type ToDo } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'
import { municipalitiesOf } from '../agreement/municipality.db.ts'
import { hashOfDestination } from '../statement/destination.ts'
import { readersOf } from '../statement/readers.db.ts'
import { arrivesByMember, postAskedTo, type Statement } from '../statement/statement.ts'
import { eventsOf } from '../statement/statement.db.ts'
import { addressInSentence } from './statement-where.tsx'
import type { WholeStatement } from './statement-loading.ts'

type Part = { readonly visit: CooperativeVisit; readonly whole: WholeStatement }

/** That it is not there, and what the member can do: share it, print it, or let the office post it. */
export function NotThere({ visit, whole }: Part) {
  const words = visit.text.statements.arrival
  const { events, address, figures } = whole
  if (!arrivesByMember(whole.statement, events, address)) return <PostAsked visit={visit} whole={whole} />
  return (
    <Notice tone="doubt" title={words.title}>
      <p>{words.why({ municipality: figures.municipality.name })}</p>
      <ul>
        {whole.readers.anybody && (
          <li>
            {words.share}{' '}
            <Link href={paths.benefitSharing(visit.cooperative.slug)} roomy>
              {visit.text.statements.proof.share}
            </Link>
          </li>
        )}
        <li>{words.print}</li>
        <li>
          {address === '' ? (
            words.askOffice
          ) : (
            <>
              {words.post({ address: addressInSentence(address) })} {words.postHow}
            </>
          )}
        </li>
      </ul>
      {address !== '' && <AskToPost visit={visit} whole={whole} />}
    </Notice>
  )
}

function PostAsked({ visit, whole }: Part) {
  const asked = whole.events.findLast(({ kind }) => kind === 'post-asked')
  if (!asked) return null
  const said = {
    moment: formatMoment(asked.at, visit.language),
    address: addressInSentence(postAskedTo(whole.events)!),
  }
  return <Paragraph>{visit.text.statements.arrival.postAsked(said)}</Paragraph>
}

function AskToPost({ visit, whole: { statement, address } }: Part) {
  const words = visit.text.statements.arrival
  const byPost = { delivery: 'print', sentTo: address } as const
  return (
    <Form
      action={paths.postStatement(visit.cooperative.slug, statement.id)}
      commandId={freshCommandId(visit)}
      label={words.postDo}
    >
      <HiddenField name="destination" value={hashOfDestination(statement.municipalityId, byPost)} />
      <Button look="secondary">{words.postDo}</Button>
    </Form>
  )
}

const HOUR = 3_600_000

/** Of one's own statements those that arrive only when the member does something. */
export async function notThereOf(
  tx: Tx,
  visit: Reader,
  statements: readonly Statement[],
): Promise<Statement[]> {
  const { cooperativeId } = visit.actor
  const events = await eventsOf(
    tx,
    cooperativeId,
    statements.map(({ id }) => id),
  )
  const municipalities = await municipalitiesOf(tx, cooperativeId)
  const addressOf = ({ municipalityId }: Statement) =>
    municipalities.find(({ id }) => id === municipalityId)?.address ?? ''
  const waiting = statements.filter((one) => arrivesByMember(one, events.get(one.id) ?? [], addressOf(one)))
  const left: Statement[] = []
  for (const one of waiting) if (!(await onItsWay(tx, visit, one))) left.push(one)
  return left
}

/** Just confirmed and shared: the paper is being made, and then it is there. */
async function onItsWay(tx: Tx, visit: Reader, statement: Statement): Promise<boolean> {
  const { now, actor } = visit
  if (now.at.getTime() - statement.confirmedAt!.getTime() > HOUR) return false
  return (await readersOf(tx, actor.cooperativeId, statement)).names.length > 0
}

/** The thing to do about them on the member's first page; undefined when there is nothing. */
export function notThereTask(visit: Reader, waiting: readonly Statement[]): ToDo | undefined {
  const { home } = visit.text.statements.arrival
  const { slug } = visit.cooperative
  const [one] = waiting
  if (!one) return undefined
  if (waiting.length > 1)
    return readAlsoBy('statements.follow', {
      kind: 'own-statement',
      href: paths.statements(slug),
      title: home.several({ count: waiting.length }),
      detail: home.how({ count: waiting.length }),
      count: waiting.length,
    })
  const month = formatMonth(one.month, visit.language)
  return readAlsoBy('statements.follow', {
    kind: 'own-statement',
    href: paths.statement(slug, one.id),
    title: home.one({ month }),
    detail: home.how({ count: 1 }),
  })
}
