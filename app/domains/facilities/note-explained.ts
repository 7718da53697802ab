import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { isMemberOn, memberById } from '../members/index.ts'
import { deleteExplained, insertExplained } from './explained.db.ts'
import { heldThing } from './thing.db.ts'

/**
 * Writes down that a thing was explained to a member today, or takes that back (`explained: false`). What was booked
 * stays. Refuses `thing-not-found`, and `booking-not-a-member` for who is none now.
 */
export const noteExplained = command({
  name: 'facilities.note-explained',
  may: 'things.keep',
  about: ({ memberId }) => memberId,
  input: z.object({ thingId: id<'thing'>(), memberId: id<'member'>(), explained: z.boolean() }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { thingId, memberId, explained },
    now,
  ): Promise<Result<null, 'thing-not-found' | 'booking-not-a-member'>> {
    if (!(await heldThing(tx, cooperativeId, thingId))) return refuse('thing-not-found')
    if (!explained) {
      await deleteExplained(tx, cooperativeId, { thingId, memberId })
      return ok(null)
    }
    const member = await memberById(tx, cooperativeId, memberId)
    if (!member || !isMemberOn(member, now.today)) return refuse('booking-not-a-member')
    const noted = { by: personId, at: now.at }
    await insertExplained(tx, cooperativeId, { thingId, memberId, on: now.today }, noted)
    return ok(null)
  },
})
