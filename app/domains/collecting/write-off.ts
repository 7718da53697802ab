/** When what a customer does not pay may be written off, and in which period its VAT comes back. Pure. */
import { parseDay, type Day } from '../../values/day.ts'

/**
 * Why it may be written off (art. 29 lid 1 and 2 Wet OB): it is certain that the customer will not pay (bankrupt,
 * cannot be found, agreed), or a year went by since it had to be paid.
 */
export const WRITE_OFF_GROUNDS = ['certain', 'year'] as const

/** Why somebody asks: to write off, or to take that back because it was a mistake. */
export type WriteOffGround = (typeof WRITE_OFF_GROUNDS)[number] | 'mistake'

/** The day a year after another; 1 March after 29 February. */
export function yearAfter(on: Day): Day {
  const next = `${Number(on.slice(0, 4)) + 1}${on.slice(4)}`
  return parseDay(next) ?? (`${next.slice(0, 4)}-03-01` as Day)
}

/** Whether a year went by since an invoice was due. */
export function yearIsOver(dueOn: Day, today: Day): boolean {
  return today >= yearAfter(dueOn)
}

/**
 * The day on which the VAT may be asked back, and so the period it counts in: the day on which it is certain, that is
 * today, or the day a year after it was due when that came first.
 */
export function vatBackOn(dueOn: Day, today: Day): Day {
  const year = yearAfter(dueOn)
  return year < today ? year : today
}
