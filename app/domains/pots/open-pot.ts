import { z } from 'zod'
import type { CooperativeActor, PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { command } from '../../platform/command.ts'
import { cents, day, id, ownWords } from '../../platform/input.ts'
import { pots as words } from '../../text/nl/pots.ts'
import { yearOf, type Day } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { ok, refuse } from '../../values/result.ts'
import { allowLate, balanceOf, closedBooks, holdPen, post } from '../books/index.ts'
import { memberById } from '../members/index.ts'
import { movePot } from './move-pot.ts'
import { oddIn, openingOf } from './opening.ts'
import { beginningOf } from './pot-movement.db.ts'
import { standing } from './pots.db.ts'
import { readScheme } from './scheme-stored.ts'

/**
 * What was in the pot of a member when the books of the co-operative were opened: out of its own capital, against which
 * the opening balance of everything else is booked. Gives the id of the entry.
 *
 * Refuses a day after today, a member who is not there, a day before their first as a member (`before-member`), one's
 * own pot, a pot that was opened already (`pot-opened`), and a day after the first thing that happened to it
 * (`pot-begun`): from then on a pot is moved by what happens. More than the limit of the pot, or than there is of own
 * capital, is booked only when it was `seen` (`opening-is-odd`);
 * in a period that is closed for the time being only with a reason (`reason-needed`).
 */
export const openPot = command({
  name: 'pots.open-pot',
  about: ({ memberId }) => memberId,
  may: 'books.post',
  input: z.object({
    memberId: id<'member'>(),
    /** Cents. */
    amount: cents().positive(),
    countsOn: day(),
    /** Whoever books it saw that it is more than the limit, or than there is of own capital. */
    seen: z.boolean().default(false),
    /** Why it is booked in a period that is closed for the time being; empty is not said. */
    reason: ownWords(500).default(''),
  }),
  async run(tx, actor: PersonActor, { seen, ...given }, now, commandId) {
    const { memberId, amount, countsOn, reason } = given
    await holdPen(tx, actor.cooperativeId)
    const looked = await lookAtOpening(tx, actor, given, now)
    if (!looked.ok) return looked
    const { member, opening } = looked.value
    if (!seen && oddIn(opening).length > 0) return refuse('opening-is-odd')
    const entry = { id: newId<'entry'>(now.at), countsOn }
    const late = await allowLate(tx, actor, entry, reason)
    if (!late.ok) return late
    const moved = await movePot(tx, actor, { kind: 'opening', memberId, amount }, entry, now)
    if (!moved.ok) return moved
    const lines = [{ account: 'equity', amount } as const, moved.value]
    const description = words.entry.opening({ member: member.name }).slice(0, 300)
    await post(tx, actor, { book: 'opening', countsOn, description, lines }, now, commandId, entry.id)
    return ok(entry.id as string)
  },
})

/** What is asked: how much was in whose pot, on which day. */
export type OpeningAsked = {
  readonly memberId: Id<'member'>
  readonly amount: Cents
  readonly countsOn: Day
  readonly reason: string
}

/** What an opening would do, for whoever may see the books; refuses what booking it would refuse. */
export async function lookAtOpening(
  tx: Tx,
  { cooperativeId }: CooperativeActor,
  { memberId, amount, countsOn, reason }: OpeningAsked,
  now: Now,
) {
  if (countsOn > now.today) return refuse('day-in-future')
  const member = await memberById(tx, cooperativeId, memberId)
  if (!member) return refuse('member-not-found')
  if (countsOn < member.joinedOn) return refuse('before-member', { day: member.joinedOn })
  const { first, opened } = await beginningOf(tx, cooperativeId, memberId)
  if (opened) return refuse('pot-opened')
  if (first !== null && countsOn > first) return refuse('pot-begun', { first })
  const { forGood, forNow } = await closedBooks(tx, cooperativeId)
  const isLate =
    forNow !== undefined && countsOn <= forNow.until && (forGood === undefined || countsOn > forGood)
  if (isLate && reason === '') return refuse('reason-needed', { until: forNow.until })
  const holds = await standing(tx, cooperativeId, memberId, now.today, yearOf(now.today))
  const opening = openingOf(amount, {
    pot: -(await balanceOf(tx, cooperativeId, 'member-pots', memberId)),
    own: -(await balanceOf(tx, cooperativeId, 'equity')),
    threshold: holds && readScheme(holds.rules).pot.threshold?.amount,
  })
  return ok({ member, opening })
}
