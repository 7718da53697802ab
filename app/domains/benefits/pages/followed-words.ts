import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Followed } from '../statement/followed.db.ts'
import { stateOf, type StatementEvent } from '../statement/statement.ts'

/** A statement with what happened to it, as far as who follows it may know. */
export type FollowedWithEvents = Followed & {
  readonly events: readonly StatementEvent[]
  readonly printed: boolean
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
