/** What the register of members said and says: as of any day, with nothing lost. Pure. */
import { dayOf, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'

/** What the register came to say of a member, at a moment; without one it was before that was kept. */
export type MemberEntry = {
  readonly memberId: Id<'member'>
  readonly name: string
  readonly firstName: string
  readonly joinedOn: Day
  readonly leftOn: Day | undefined
  readonly enteredAt: Date | undefined
}

/** Where a member lives, from a day on. */
export type MemberAddress = {
  readonly memberId: Id<'member'>
  readonly since: Day
  readonly street: string
  readonly postcode: string
  readonly city: string
}

/** A time that somebody was a member; the last day counts. */
export type Membership = { readonly from: Day; readonly until: Day | undefined }

/** A line of the register on a day. */
export type RegisterLine = {
  readonly memberId: Id<'member'>
  readonly name: string
  readonly address: MemberAddress | undefined
  readonly memberships: readonly Membership[]
}

/**
 * When somebody was a member, by what the register said in order. Who came back after the last day was away in between;
 * leaving that was undone on the day it was entered, or by the last day, was a mistake and leaves nothing.
 */
export function membershipsOf(entries: readonly MemberEntry[]): readonly Membership[] {
  const times: { from: Day; until: Day | undefined }[] = []
  let ended: Day | undefined
  for (const { joinedOn, leftOn, enteredAt } of entries) {
    const last = times.at(-1)
    const back = enteredAt && dayOf(enteredAt)
    const mistake = back !== undefined && back === ended
    if (leftOn !== undefined) ended = back
    if (!last) times.push({ from: joinedOn, until: leftOn })
    else if (last.until !== undefined && leftOn === undefined && !mistake && back && back > last.until)
      times.push({ from: back, until: undefined })
    else {
      last.until = leftOn
      times[0]!.from = joinedOn
    }
  }
  return times
}

/** Who was a member on a day, by the name and the address of that day, in the order of names. */
export function registerOn(
  entries: readonly MemberEntry[],
  addresses: readonly MemberAddress[],
  on: Day,
): readonly RegisterLine[] {
  return [...Map.groupBy(entries, ({ memberId }) => memberId)]
    .map(([memberId, of]) => ({
      memberId,
      name: of.findLast(({ enteredAt }) => enteredAt && dayOf(enteredAt) <= on)?.name ?? of[0]!.name,
      address: addressOn(
        addresses.filter((one) => one.memberId === memberId),
        on,
      ),
      memberships: membershipsOf(of).filter(({ from }) => from <= on),
    }))
    .filter(({ memberships }) => memberships.some(({ until }) => until === undefined || until >= on))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
}

/** Where a member lives on a day; of two for one day, the one written down last. */
export function addressOn<A extends MemberAddress>(addresses: readonly A[], on: Day): A | undefined {
  const known = addresses.filter(({ since }) => since <= on)
  return known.toSorted((a, b) => a.since.localeCompare(b.since)).at(-1)
}
