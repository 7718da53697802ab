import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { ok, type Result } from '../../../values/result.ts'
import { allowFrom } from './behalf.db.ts'

/** Somebody may ask this member again whether they may work on their behalf. */
export const allowOnBehalf = command({
  name: 'people.allow-on-behalf',
  may: 'behalf.follow',
  inOwnHands: true,
  input: z.object({}),
  async run(tx, { cooperativeId, personId }: PersonActor, _input, now): Promise<Result<string, never>> {
    await allowFrom(tx, cooperativeId, personId, now.at)
    return ok(personId)
  },
  about: (_input, personId) => personId,
})
