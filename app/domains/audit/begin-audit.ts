import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count } from '../../platform/input.ts'
import { yearOf } from '../../values/day.ts'
import { newId } from '../../values/id.ts'
import { sum } from '../../values/money.ts'
import { ok, refuse } from '../../values/result.ts'
import { closedUntil, entriesToDraw } from '../books/index.ts'
import { auditOfYear, auditsYear, insertAudit, lockAuditing } from './audit.db.ts'
import { isIndependent } from './independent.ts'
import { drawSample, WEIGHINGS } from './sample.ts'

/** The most entries that a sample is drawn of. */
export const MOST_ASKED = 500

/**
 * Begins the audit of a year: its sample is drawn, once, with a seed made by chance. Who looks has nothing to choose
 * afterwards, and who keeps the books could not know which entries it would be.
 *
 * Refuses somebody of the board or who keeps the books (`audit-own-work`), or did in that year
 * (`audit-own-year`), a year that is not over (`year-not-over`),
 * one that is not closed, for then it may still change (`audit-year-open`), a second time (`audit-begun`), and a year
 * in which nothing was booked (`nothing-to-audit`). Gives the id of the audit.
 */
export const beginAudit = command({
  name: 'audit.begin-audit',
  may: 'audit.work',
  input: z.object({
    year: count(),
    asked: z.int().min(1).max(MOST_ASKED),
    weighing: z.enum(WEIGHINGS),
  }),
  async run(tx, actor: PersonActor, { year, asked, weighing }, now) {
    const { cooperativeId, personId } = actor
    if (!isIndependent(actor)) return refuse('audit-own-work')
    if (year >= yearOf(now.today)) return refuse('year-not-over')
    if (!(await auditsYear(tx, year))) return refuse('audit-own-year')
    await lockAuditing(tx, cooperativeId)
    const closed = await closedUntil(tx, cooperativeId)
    if (closed === undefined || closed < `${year}-12-31`) return refuse('audit-year-open')
    if (await auditOfYear(tx, cooperativeId, year)) return refuse('audit-begun')
    const entries = await entriesToDraw(tx, cooperativeId, year)
    const last = entries.at(-1)
    if (!last) return refuse('nothing-to-audit')
    const seed = randomBytes(16).toString('hex')
    const drawn = drawSample(entries, { seed, weighing, asked })
    const audit = {
      cooperativeId,
      id: newId<'audit'>(now.at),
      year,
      begunAt: now.at,
      begunBy: personId,
      seed,
      weighing,
      asked,
      entries: entries.length,
      amount: sum(entries.map(({ amount }) => amount)),
      lastNumber: last.number,
    }
    await insertAudit(
      tx,
      audit,
      drawn.map(({ id }) => id),
    )
    return ok(audit.id as string)
  },
  about: (_input, id) => id,
})
