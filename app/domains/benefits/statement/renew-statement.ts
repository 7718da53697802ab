import { z } from 'zod'
import type { JobActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { day, id } from '../../../platform/input.ts'
import type { Id } from '../../../values/id.ts'
import { ok, type Result } from '../../../values/result.ts'
import { renewMonth } from './renew-month.ts'
import { holdMonth } from './statement.db.ts'

/**
 * Compares what a member confirmed of a month with what is known now: the next version asks when they differ, and a
 * version that waits withdraws itself when they do not any more. What was confirmed stays as it is. Gives the id of the
 * version that asks since now; null when nothing differs, or a version waits already: that one shows the latest figures
 * by itself.
 */
export const renewStatement = command({
  name: 'benefits.renew-statement',
  may: 'job',
  about: ({ memberId }) => memberId,
  input: z.object({
    memberId: id<'member'>(),
    /** The first day of the month. */
    month: day(),
  }),
  async run(tx, actor: JobActor, { memberId, month }, now): Promise<Result<Id<'statement'> | null, never>> {
    const { cooperativeId } = actor
    await holdMonth(tx, cooperativeId, memberId, month)
    return ok(await renewMonth(tx, cooperativeId, memberId, month, now))
  },
})
