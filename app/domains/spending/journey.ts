import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Vehicle } from './travel.ts'

/** How far a journey is that a member wrote down. */
export type JourneyState = 'waiting' | 'booked' | 'returned' | 'withdrawn'

/** A journey with one's own transport; kilometres there and back. */
export type Journey = {
  readonly id: Id<'journey'>
  readonly memberId: Id<'member'>
  readonly memberName: string
  readonly memberPersonId: Id<'person'> | null
  readonly travelledOn: Day
  readonly from: string
  readonly to: string
  readonly purpose: string
  readonly kilometres: number
  readonly vehicle: Vehicle
  readonly handedInAt: Date
  readonly handedInBy: Id<'person'>
  readonly state: JourneyState
  /** Why it was sent back; empty otherwise. */
  readonly words: string
  readonly bookedAs: Id<'cost'> | null
}

/** Whether the one who wrote it down may still take it back: as long as nobody booked it. */
export function mayTakeBack({ state }: Pick<Journey, 'state'>): boolean {
  return state === 'waiting' || state === 'returned'
}
