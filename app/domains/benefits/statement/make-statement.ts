import { z } from 'zod'
import type { JobActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { day, id } from '../../../platform/input.ts'
import { newId, type Id } from '../../../values/id.ts'
import { ok, type Result } from '../../../values/result.ts'
import { municipalityOfMonth } from '../agreement/agreement.db.ts'
import { dueOfMonth } from './statement.ts'
import { holdMonth, insertStatement, versionsOf } from './statement.db.ts'

/**
 * Makes the statement of a month that waits for the member, once. Gives its id; the one that is there when there is
 * one, and null for a member who belonged to no municipality by then.
 */
export const makeStatement = command({
  name: 'benefits.make-statement',
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
    const [there] = await versionsOf(tx, cooperativeId, memberId, month)
    if (there) return ok(there.id)
    const municipality = await municipalityOfMonth(tx, cooperativeId, memberId, month)
    if (!municipality) return ok(null)
    const made = newId<'statement'>(now.at)
    const { municipalityId, delivery, dueDay } = municipality
    await insertStatement(tx, cooperativeId, {
      id: made,
      memberId,
      municipalityId,
      month,
      version: 1,
      delivery,
      dueOn: dueOfMonth(month, dueDay),
      madeAt: now.at,
    })
    return ok(made)
  },
})
