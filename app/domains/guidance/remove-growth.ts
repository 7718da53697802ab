import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { memberOfPerson } from '../members/index.ts'
import * as db from './growth.db.ts'

/**
 * A member takes away what they said of a day, for good. Also once they left.
 *
 * Refused: who is no member, and a day of which nothing was said.
 */
export const removeGrowth = command({
  name: 'guidance.remove-growth',
  may: 'guidance.own',
  inOwnHands: true,
  input: z.object({ onDay: day() }),
  async run(tx, actor: PersonActor, { onDay }) {
    const member = await memberOfPerson(tx, actor.cooperativeId, actor.personId)
    if (!member) return refuse('guided-not-found')
    const gone = await db.deleteMoment(tx, actor.cooperativeId, member.id, onDay)
    return gone ? ok(member.id) : refuse('growth-not-found')
  },
  about: (_input, memberId) => memberId,
})
