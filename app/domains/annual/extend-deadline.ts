import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, day } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { adoptionOf, extensionOf, insertExtension } from './account.db.ts'
import { deadlinesOf } from './deadlines.ts'

/**
 * Writes down that the general meeting gave the board more time for the annual account: one to four months, once
 * (art. 2:58 lid 1 BW).
 *
 * Refuses a year that got more time before (`extended-already`) or was adopted (`annual-account-adopted`), a day
 * that is to come, and a decision after the first term (`extended-too-late`).
 */
export const extendDeadline = command({
  name: 'annual.extend-deadline',
  may: 'annual.follow',
  input: z.object({ year: count(), months: z.int().min(1).max(4), decidedOn: day() }),
  async run(tx, actor: PersonActor, { year, months, decidedOn }, now) {
    const { cooperativeId, personId } = actor
    if (decidedOn > now.today) return refuse('day-in-future')
    const { prepare } = deadlinesOf(year)
    if (decidedOn > prepare) return refuse('extended-too-late', { until: prepare })
    if ((await extensionOf(tx, cooperativeId, year)) > 0) return refuse('extended-already')
    if (await adoptionOf(tx, cooperativeId, year)) return refuse('annual-account-adopted')
    await insertExtension(tx, { cooperativeId, year, months, decidedOn, notedAt: now.at, notedBy: personId })
    return ok(year)
  },
})
