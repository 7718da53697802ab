import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { endCaseManagerRow } from './case-manager.db.ts'

/** Somebody works for a municipality no longer; what they confirmed stays. Refuses `works-not-here`. */
export const endCaseManager = command({
  name: 'benefits.end-case-manager',
  about: ({ personId }) => personId,
  may: 'municipality.edit',
  input: z.object({ municipalityId: id<'municipality'>(), personId: id<'person'>() }),
  async run(tx, { cooperativeId }: PersonActor, one, now): Promise<Result<null, 'works-not-here'>> {
    const ended = await endCaseManagerRow(tx, cooperativeId, one, now.at)
    return ended ? ok(null) : refuse('works-not-here')
  },
})
