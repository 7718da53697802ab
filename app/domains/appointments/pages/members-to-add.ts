import type { Day } from '../../../values/day.ts'
import { isGoneOn, type Member } from '../../members/index.ts'
import type { Seat } from '../workshops/workshop.ts'

/** The members that can be signed up: who is one still and is not on the list. */
export function membersToAdd(
  members: readonly Member[],
  seats: readonly Seat[],
  today: Day,
): readonly Member[] {
  const there = new Set<string>(seats.flatMap(({ state, memberId }) => (state === 'left' ? [] : [memberId])))
  return members.filter((one) => !isGoneOn(one, today) && !there.has(one.id))
}
