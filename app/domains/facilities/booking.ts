import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** That a member has it, or that nobody can. */
export const BOOKING_KINDS = ['use', 'closed'] as const
export type BookingKind = (typeof BOOKING_KINDS)[number]

/** How it ended: called off before it began, or brought back, before its time or after. */
export type BookingEnd = 'cancelled' | 'returned'

/** A piece of a thing from a moment until another. */
export type Booking = {
  readonly id: Id<'thing-booking'>
  readonly thingId: Id<'thing'>
  readonly thing: string
  readonly piece: number
  readonly pieces: number
  readonly cancelHours: number
  readonly kind: BookingKind
  readonly memberId: Id<'member'> | null
  /** Empty when it is closed. */
  readonly member: string
  readonly memberPerson: Id<'person'> | null
  readonly from: Date
  readonly until: Date
  /** What the member said yes to, in cents. */
  readonly price: Cents
  /** The deposit that the member said yes to, in cents; 0: none. */
  readonly deposit: Cents
  /** Why it is closed. */
  readonly words: string
  readonly endedAt: Date | null
  readonly endedHow: BookingEnd | null
  readonly endedBy: Id<'person'> | null
  readonly endedWhy: string
}

/** How many pieces are taken in a half hour; `closed`: of those, by nobody. */
export type Taken = { readonly at: Date; readonly taken: number; readonly closed: number }

/** Half hours after each other that are as full. `left`: how many pieces are free. */
export type Full = {
  readonly from: Date
  readonly until: Date
  readonly left: number
  readonly closed: boolean
}

/**
 * When a thing is not all free, in order: half hours after each other that are as full make one.
 *
 * @param taken in order of time, only those of which a piece is taken
 * @param pieces of the thing
 */
export function fullTimes(taken: readonly Taken[], pieces: number): readonly Full[] {
  const full: Full[] = []
  for (const half of taken) {
    const until = new Date(half.at.getTime() + 1_800_000)
    const [left, closed] = [pieces - half.taken, half.closed === pieces]
    const last = full.at(-1)
    if (last && last.left === left && last.closed === closed && last.until.getTime() === half.at.getTime())
      full[full.length - 1] = { ...last, until }
    else full.push({ from: half.at, until, left, closed })
  }
  return full
}
