import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok, refuse } from '../../values/result.ts'
import { isMemberOn, memberOfPerson } from '../members/index.ts'
import { insertLadderChoice } from './ladder.db.ts'
import { settingOf } from './setting.db.ts'

const rung = z.string().min(1).max(120)

/**
 * A member says where they stand on the ladder of the co-operative, and where they want to. Nobody else chooses it.
 *
 * Refused: who is no member (any more), and a rung that is not on the ladder (any more).
 */
export const chooseRung = command({
  name: 'guidance.choose-rung',
  may: 'guidance.own',
  inOwnHands: true,
  input: z.object({ stands: rung, wants: rung }),
  async run(tx, actor: PersonActor, { stands, wants }, now) {
    const { cooperativeId, personId } = actor
    const member = await memberOfPerson(tx, cooperativeId, personId)
    if (!member) return refuse('guided-not-found')
    if (!isMemberOn(member, now.today)) return refuse('guided-left')
    const { ladder } = await settingOf(tx, cooperativeId)
    if (!ladder.includes(stands) || !ladder.includes(wants)) return refuse('rung-gone')
    await insertLadderChoice(tx, cooperativeId, member.id, { stands, wants, chosenAt: now.at })
    return ok(member.id)
  },
  about: (_input, memberId) => memberId,
})
