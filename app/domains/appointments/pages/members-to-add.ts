import type { Day } from '../../../values/day.ts'
import { isGoneOn, isMemberOn, type Member } from '../../members/index.ts'
import type { Seat } from '../workshops/workshop.ts'

/** The members who may have come without a place: who was one on that day, and stands not among who had one. */
export function membersToWalkIn(
  members: readonly Member[],
  seats: readonly Seat[],
  on: Day,
): readonly Member[] {
  const there = new Set<string>(seats.flatMap(({ state, memberId }) => (state === 'in' ? [memberId] : [])))
  return members.filter((one) => isMemberOn(one, on) && !there.has(one.id))
}

/**
 * The members that can be signed up: who is one today, still is on the day of the meeting, and is not on the list. As
 * `joinWorkshop` says.
 */
export function membersToAdd(
  members: readonly Member[],
  seats: readonly Seat[],
  { today, on }: { readonly today: Day; readonly on: Day },
): readonly Member[] {
  const there = new Set<string>(seats.flatMap(({ state, memberId }) => (state === 'left' ? [] : [memberId])))
  return members.filter((one) => isMemberOn(one, today) && !isGoneOn(one, on) && !there.has(one.id))
}
