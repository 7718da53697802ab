import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { ok, refuse } from '../../../values/result.ts'
import { endSignIn } from './municipal-sign-in.db.ts'

/** From now on the people of a municipality sign in with a code again. Refuses `sign-in-not-set`. */
export const endMunicipalSignIn = command({
  name: 'people.end-municipal-sign-in',
  about: ({ municipalityId }) => municipalityId,
  may: 'municipal-sign-in.set',
  input: z.object({ municipalityId: id<'municipality'>() }),
  async run(tx, { cooperativeId }: PersonActor, { municipalityId }, now) {
    const ended = await endSignIn(tx, cooperativeId, municipalityId, now.at)
    return ended ? ok(null) : refuse('sign-in-not-set')
  },
})
