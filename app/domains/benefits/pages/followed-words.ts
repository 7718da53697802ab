import type { Tx } from '../../../platform/database.ts'
import { formatDay } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { followed, type Followed } from '../statement/followed.db.ts'
import { stateOf, type StatementEvent } from '../statement/statement.ts'
import { eventsOf, printedAmong } from '../statement/statement.db.ts'
import { nameOf } from './statement-name.ts'

/** A statement with what happened to it, as far as who follows it may know. */
export type FollowedWithEvents = Followed & {
  readonly events: readonly StatementEvent[]
  readonly printed: boolean
}

/** The statements that the visitor follows, each with what happened to it. */
export async function loadFollowed(tx: Tx, visit: CooperativeVisit): Promise<FollowedWithEvents[]> {
  const { cooperativeId } = visit.actor
  const found = await followed(tx, cooperativeId)
  const ids = found.map(({ id }) => id)
  const events = await eventsOf(tx, cooperativeId, ids)
  const printed = await printedAmong(tx, cooperativeId, ids)
  return found.map((one) => ({ ...one, events: events.get(one.id) ?? [], printed: printed.has(one.id) }))
}

/** A statement that waits, in a line: its month, before which day, how far it is. */
export function lineOfOpen(visit: CooperativeVisit, one: FollowedWithEvents): string {
  return visit.text.statements.office.openLine({
    month: nameOf(visit, one),
    day: formatDay(one.dueOn, visit.language),
    state: stateInWords(visit, one),
  })
}

/** How far a statement is, and what somebody may do about it: a member without e-mail is called. */
export function stateInWords(visit: CooperativeVisit, one: FollowedWithEvents): string {
  const words = visit.text.statements.office
  const has = (kind: StatementEvent['kind']) => one.events.some((event) => event.kind === kind)
  const more = [
    ...(one.confirmedAt === null && !one.hasEmail ? [words.callThem] : []),
    ...(one.confirmedAt === null && has('reminded') ? [words.reminded] : []),
    ...(has('send-failed') && !has('sent') ? [words.failed] : []),
  ]
  return [words.states[stateOf(one, one.events, visit.now.today)], ...more].join(' · ')
}
