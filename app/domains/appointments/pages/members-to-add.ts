import type { Member } from '../../members/index.ts'
import type { Seat } from '../workshops/workshop.ts'

/** The members that can be signed up: who is one now and is not on the list. */
export function membersToAdd(members: readonly Member[], seats: readonly Seat[]): readonly Member[] {
  const there = new Set<string>(seats.flatMap(({ state, memberId }) => (state === 'left' ? [] : [memberId])))
  return members.filter(({ id, leftOn }) => leftOn === undefined && !there.has(id))
}
