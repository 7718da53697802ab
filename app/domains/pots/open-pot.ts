import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { cents, day, id } from '../../platform/input.ts'
import { pots as words } from '../../text/nl/pots.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { holdPen, post } from '../books/index.ts'
import { memberById } from '../members/index.ts'
import { movePot } from './move-pot.ts'
import { beginningOf } from './pot-movement.db.ts'

/**
 * What was in the pot of a member when the books of the co-operative were opened: out of its own capital, against which
 * the opening balance of everything else is booked. Gives the id of the entry.
 *
 * Refuses a day after today, a member who is not there, one's own pot, a pot that was opened already (`pot-opened`),
 * and a day after the first thing that happened to it (`pot-begun`): from then on a pot is moved by what happens.
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
  }),
  async run(tx, actor: PersonActor, { memberId, amount, countsOn }, now, commandId) {
    const { cooperativeId } = actor
    if (countsOn > now.today) return refuse('day-in-future')
    await holdPen(tx, cooperativeId)
    const member = await memberById(tx, cooperativeId, memberId)
    if (!member) return refuse('member-not-found')
    const { first, opened } = await beginningOf(tx, cooperativeId, memberId)
    if (opened) return refuse('pot-opened')
    if (first !== null && countsOn > first) return refuse('pot-begun', { first })
    const entry = { id: newId<'entry'>(now.at), countsOn }
    const moved = await movePot(tx, actor, { kind: 'opening', memberId, amount }, entry, now)
    if (!moved.ok) return moved
    const lines = [{ account: 'equity', amount } as const, moved.value]
    const description = words.entry.opening({ member: member.name }).slice(0, 300)
    await post(tx, actor, { book: 'opening', countsOn, description, lines }, now, commandId, entry.id)
    return ok(entry.id as string)
  },
})
