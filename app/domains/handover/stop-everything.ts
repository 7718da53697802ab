import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { askToStop } from './everything.db.ts'

/**
 * Asks to stop what this person is taking along. The work hears it within a second or two; the download breaks off
 * then. Refused: `everything-ended` when it is not under way, or is of somebody else.
 */
export const stopEverything = command({
  name: 'handover.stop-everything',
  may: 'everything.take',
  about: ({ takenId }) => takenId,
  input: z.object({ takenId: id<'everything-taken'>() }),
  async run(tx, actor: PersonActor, { takenId }, now): Promise<Result<null, 'everything-ended'>> {
    const asked = await askToStop(tx, actor.cooperativeId, takenId, now.at)
    return asked ? ok(null) : refuse('everything-ended')
  },
})
