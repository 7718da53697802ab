import { z } from 'zod'
import type { JobActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { day, id } from '../../../platform/input.ts'
import { newId, type Id } from '../../../values/id.ts'
import { ok, type Result } from '../../../values/result.ts'
import { municipalityOfMember } from '../agreement/agreement.db.ts'
import { daysOfMonth } from '../figures/month.ts'
import { changesBetween } from './changes.ts'
import { readFigures } from './figures.ts'
import { figuresNow } from './figures-now.ts'
import { dueAnew } from './statement.ts'
import { holdMonth, insertStatement, lastConfirmed, versionsOf } from './statement.db.ts'

/**
 * Compares what a member confirmed of a month with what is known now, and makes the next version when they differ.
 * What was
 * confirmed stays as it is. Gives the id of the new version; null when nothing differs, or a version waits already:
 * that one
 * shows the latest figures by itself.
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
    const [latest] = await versionsOf(tx, cooperativeId, memberId, month)
    const told = await lastConfirmed(tx, cooperativeId, memberId, month)
    if (!latest || latest.confirmedAt === null || !told) return ok(null)
    const { figures } = await figuresNow(tx, cooperativeId, latest)
    if (changesBetween(readFigures(told.figures), figures).length === 0) return ok(null)
    // As the municipality wants it today: it may have begun to read here since.
    const to = await municipalityOfMember(tx, cooperativeId, memberId, daysOfMonth(month).until)
    if (!to) throw new Error(`the municipality of a confirmed statement of ${month} is gone`)
    const made = newId<'statement'>(now.at)
    await insertStatement(tx, cooperativeId, {
      id: made,
      memberId,
      municipalityId: to.municipalityId,
      month,
      version: latest.version + 1,
      delivery: to.delivery,
      dueOn: dueAnew(now.today, to.dueDay),
      madeAt: now.at,
    })
    return ok(made)
  },
})
