import { addMonths, type Day } from '../../values/day.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import type { Member } from './members.ts'

export type LeaveRefusal =
  | 'left-already'
  | 'left-before-joined'
  | 'day-not-over'
  | 'invoices-unissued'
  | 'quotes-standing'
  | 'orders-waiting'
  | 'end-asks-why'
  | 'own-membership'

/** What somebody would leave behind that nobody can finish. */
export type LeftBehind = {
  /** Invoices that are drafted, submitted or returned. */
  readonly unissued: number
  /** Quotes that were submitted, or stand with the customer. */
  readonly quotes: number
  /** Orders of customers by the shop window that nobody answered yet. */
  readonly orders: number
}

/** What may be of later than a last day. */
export type WorkKind = 'invoices' | 'quotes' | 'hours' | 'statements'

/** What is of later than a day, and until when. */
export type WorkAfter = { readonly kind: WorkKind; readonly last: Day }

/** A last day that is longer ago than so many months is explained. */
const LATE_MONTHS = 2

/** Whether a last day is explained by who ends the membership: it is long ago, or something stands after it. */
export function asksWhy(lastDay: Day, today: Day, after: readonly WorkAfter[]): boolean {
  return addMonths(lastDay, LATE_MONTHS) < today || after.length > 0
}

/** What is known when somebody leaves. */
export type LeaveFacts = LeftBehind & {
  readonly lastDay: Day
  readonly today: Day
  /** Who enters it is the member. */
  readonly oneself: boolean
  readonly after: readonly WorkAfter[]
  /** Why it ends on that day, of who ends it; empty when nothing was said. */
  readonly why: string
}

/**
 * Whether a membership may be ended. It is entered when the last day is over, because access ends with it, and on the
 * last day itself all works as before; and no invoice or quote may be left behind that nobody can finish. Nobody enters
 * this about themselves.
 */
export function mayLeave(member: Member, facts: LeaveFacts): Result<Member, LeaveRefusal> {
  if (facts.oneself) return refuse('own-membership')
  if (member.leftOn !== undefined) return refuse('left-already', { day: member.leftOn })
  if (facts.lastDay < member.joinedOn) return refuse('left-before-joined', { day: member.joinedOn })
  if (facts.lastDay >= facts.today) return refuse('day-not-over')
  if (facts.unissued > 0) return refuse('invoices-unissued', { count: String(facts.unissued) })
  if (facts.quotes > 0) return refuse('quotes-standing', { count: String(facts.quotes) })
  if (facts.orders > 0) return refuse('orders-waiting', { count: String(facts.orders) })
  if (facts.why === '' && asksWhy(facts.lastDay, facts.today, facts.after)) return refuse('end-asks-why')
  return ok({ ...member, leftOn: facts.lastDay })
}
