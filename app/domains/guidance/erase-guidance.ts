import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok } from '../../values/result.ts'
import { eraseWhatIsOver } from './setting.db.ts'

/**
 * Erases the plan, the notes, how it went and the rungs of members who left so many months ago as the co-operative set;
 * and the notes for the coach alone of who stopped as a coach more than two weeks ago.
 * Gives of how many members. Refuses nothing.
 */
export const eraseGuidance = command({
  name: 'guidance.erase',
  may: 'job',
  input: z.object({}),
  async run(tx, _actor: JobActor, _input, now) {
    return ok(await eraseWhatIsOver(tx, now.today))
  },
})
