import type { Id } from '../../../values/id.ts'
import { minutesAfter } from '../../../values/moment-on-clock.ts'
import type { Attendance } from '../appointment.ts'

/** A meeting for members, as whoever looks sees it. */
export type Workshop = {
  readonly id: Id<'workshop'>
  readonly title: string
  readonly about: string
  readonly place: string
  readonly startsAt: Date
  readonly minutes: number
  readonly places: number
  /** How often what is told of it was changed. */
  readonly revision: number
  readonly changedAt: Date
  readonly cancelledAt: Date | null
  readonly cancelledWhy: string
  readonly taken: number
  readonly waiting: number
}

/** Whether somebody who signed up has a place, waits for one, or left. */
export type SeatState = 'in' | 'waiting' | 'left'

/** Whether who came without a place had not signed up for it, or waited for one. */
export type WalkedIn = 'unasked' | 'waited'

/** A member who signed up, or came without it. */
export type Seat = {
  readonly workshopId: Id<'workshop'>
  readonly memberId: Id<'member'>
  readonly name: string
  readonly personId: Id<'person'>
  readonly state: SeatState
  readonly askedAt: Date
  readonly movedUpAt: Date | null
  readonly attendance: Attendance | null
  readonly attendanceWord: string
  /** Came without a place; null: had one, or did not come. */
  readonly walkedIn: WalkedIn | null
  /** Whether a mail gets to them; of others only whoever holds meetings sees it. */
  readonly hasEmail: boolean
}

/** Whether one can still sign up or leave: it is not called off and has not begun. */
export function isOpenWorkshop({ cancelledAt, startsAt }: Workshop, now: Date): boolean {
  return cancelledAt === null && startsAt > now
}

/** Whether it was held or is being held: then it is written down who came. */
export function isHeld({ cancelledAt, startsAt }: Workshop, now: Date): boolean {
  return cancelledAt === null && startsAt <= now
}

/** When it ends. */
export function endOfWorkshop({ startsAt, minutes }: Workshop): Date {
  return minutesAfter(startsAt, minutes)
}

/** What who signs up gets: a place while there is one and nobody waits for it, else the end of the waiting list. */
export function seatFor({
  places,
  taken,
  waiting,
}: Pick<Workshop, 'places' | 'taken' | 'waiting'>): 'in' | 'waiting' {
  return taken < places && waiting === 0 ? 'in' : 'waiting'
}

/** Who of those who signed up moves up, the first who asked first. */
export function whoMovesUp(places: number, seats: readonly Seat[]): readonly Seat[] {
  const free = places - seats.filter(({ state }) => state === 'in').length
  const waiting = seats.filter(({ state }) => state === 'waiting')
  return free <= 0
    ? []
    : waiting
        .toSorted((a, b) => a.askedAt.getTime() - b.askedAt.getTime() || (a.memberId < b.memberId ? -1 : 1))
        .slice(0, free)
}

/** Who gets the place of a member who leaves: the first who waits, when the member has a place. */
export function whoGetsThePlaceOf(
  memberId: Id<'member'>,
  places: number,
  seats: readonly Seat[],
): Seat | undefined {
  const left = seats.find((seat) => seat.memberId === memberId && seat.state === 'in')
  const others = seats.filter((seat) => seat !== left)
  return left ? whoMovesUp(places, others)[0] : undefined
}

/**
 * Who has the place that somebody left last: who moves up now, or else moved up last; undefined when nobody waited for
 * it.
 */
export function whoTookThePlace(places: number, seats: readonly Seat[]): Seat | undefined {
  const moved = seats.filter(({ state, movedUpAt }) => state === 'in' && movedUpAt !== null)
  return (
    whoMovesUp(places, seats)[0] ??
    moved.toSorted((a, b) => b.movedUpAt!.getTime() - a.movedUpAt!.getTime())[0]
  )
}
