import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { ok, type Result } from '../../../values/result.ts'
import { forbidFrom } from './behalf.db.ts'

/** Nobody works on behalf of this member any more; who does so now stops at once. Said twice is said once. */
export const forbidOnBehalf = command({
  name: 'people.forbid-on-behalf',
  may: 'behalf.follow',
  input: z.object({}),
  async run(tx, { cooperativeId, personId }: PersonActor, _input, now): Promise<Result<string, never>> {
    await forbidFrom(tx, cooperativeId, personId, now.at)
    return ok(personId)
  },
  about: (_input, personId) => personId,
})
