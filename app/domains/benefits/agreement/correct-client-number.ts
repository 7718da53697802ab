import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { memberOfPerson } from '../../members/index.ts'
import { keepPlacing, placingsOf } from './client.db.ts'
import { clientNumber } from './place-member.ts'

/**
 * A member mends the number by which their own municipality knows them: the one that holds today, or the first to come.
 * Refuses `no-member-here`, `not-placed-yet`.
 */
export const correctClientNumber = command({
  name: 'benefits.correct-client-number',
  may: 'own-work.read',
  input: z.object({ clientNumber }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    given,
    now,
  ): Promise<Result<string, 'no-member-here' | 'not-placed-yet'>> {
    const member = await memberOfPerson(tx, cooperativeId, personId)
    if (!member) return refuse('no-member-here')
    const placings = await placingsOf(tx, cooperativeId, member.id)
    const placing = placings.find(({ fromDay }) => fromDay <= now.today) ?? placings.at(-1)
    if (!placing) return refuse('not-placed-yet')
    const mended = { ...placing, clientNumber: given.clientNumber }
    await keepPlacing(tx, cooperativeId, mended, { at: now.at, by: personId })
    return ok(member.id)
  },
  about: (_input, memberId) => memberId,
})
