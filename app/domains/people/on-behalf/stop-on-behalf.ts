import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { endOnBehalf } from './behalf.db.ts'

/** Stops it at once: who does it, or the member from their own phone. Refused: `behalf-over`. */
export const stopOnBehalf = command({
  name: 'people.stop-on-behalf',
  about: ({ behalfId }) => behalfId,
  may: 'own-ways.choose',
  input: z.object({ behalfId: id<'on-behalf'>() }),
  async run(tx, _actor: PersonActor, { behalfId }, now): Promise<Result<null, 'behalf-over'>> {
    return (await endOnBehalf(tx, behalfId, now.at)) ? ok(null) : refuse('behalf-over')
  },
})
