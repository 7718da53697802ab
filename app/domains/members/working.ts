import type { Day } from '../../values/day.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { isGoneOn, type Business, type Member } from './members.ts'
import type { LeftBehind, WorkAfter } from './leaving.ts'

export type JoinRefusal =
  | 'member-left'
  | 'business-ended'
  | 'works-there-already'
  | 'before-business'
  | 'before-member'
  | 'worked-there-then'

/**
 * Whether a member may begin to work in a business on a day: both exist by then and neither has ended, and the member
 * does not work there now nor did on that day.
 *
 * @param times when the member works and worked there
 */
export function mayJoin(
  member: Member,
  business: Business,
  since: Day,
  today: Day,
  times: readonly TimeWorked[],
): Result<null, JoinRefusal> {
  if (member.leftOn !== undefined) return refuse('member-left', { day: member.leftOn })
  if (business.endedOn !== undefined) return refuse('business-ended', { day: business.endedOn })
  if (times.some(({ until }) => until === undefined)) return refuse('works-there-already')
  if (since < member.joinedOn) return refuse('before-member', { day: member.joinedOn })
  if (since < business.startedOn) return refuse('before-business', { day: business.startedOn })
  const then = times.find(
    (time) => coversDay(time, since) && !(time.since === since && time.endedOn === today),
  )
  if (then?.until !== undefined) return refuse('worked-there-then', { day: then.until })
  return ok(null)
}

/** A time somebody works or worked in a business. */
export type TimeWorked = {
  readonly since: Day
  readonly until: Day | undefined
  /** On which day it was entered that it ended; undefined when it goes on, or that was not kept. */
  readonly endedOn: Day | undefined
}

function coversDay({ since, until }: TimeWorked, day: Day): boolean {
  return since <= day && !isGoneOn({ leftOn: until }, day)
}

export type StopRefusal =
  | 'not-working-there'
  | 'last-in-business'
  | 'stop-before-start'
  | 'day-not-over'
  | 'invoices-unissued'
  | 'quotes-standing'
  | 'orders-waiting'
  | 'work-after'

/**
 * Whether working in a business (or the business itself) may stop on a day: it is entered when that day is over,
 * since on it they still work there; not before the last day that was worked in it, and no invoice, quote or order is
 * left behind that nobody can finish.
 *
 * @param since when it began; undefined when it is not going on
 * @param behind what would be left, and what stands after that day, the latest first
 */
export function mayStop(
  since: Day | undefined,
  lastDay: Day,
  today: Day,
  { unissued, quotes, orders, after }: LeftBehind & { readonly after: readonly WorkAfter[] },
): Result<null, StopRefusal> {
  if (since === undefined) return refuse('not-working-there')
  if (lastDay < since) return refuse('stop-before-start', { day: since })
  if (lastDay >= today) return refuse('day-not-over')
  if (unissued > 0) return refuse('invoices-unissued', { count: String(unissued) })
  if (quotes > 0) return refuse('quotes-standing', { count: String(quotes) })
  if (orders > 0) return refuse('orders-waiting', { count: String(orders) })
  const [latest] = after
  if (latest) return refuse('work-after', { day: latest.last })
  return ok(null)
}
