import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { cents, count, sha256 } from '../../../platform/input.ts'
import { yearOf } from '../../../values/day.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { memberOfPerson } from '../../members/index.ts'
import { keepSettledYear } from './keep-settled-year.ts'
import { holdYear, keptYears } from './kept-year.db.ts'
import { keepTaxYear } from './tax-year.db.ts'

/** Benefits are reckoned from here on; before it the table has no norms. */
export const FIRST_YEAR = 2015

type TaxYearRefusal =
  | 'no-member-here'
  | 'year-too-early'
  | 'year-not-over'
  | 'tax-above-profit'
  | 'year-changed'

/**
 * A member tells what the tax assessment of a year says: the profit, and the tax and contributions on it, in
 * cents. Told again, it takes the place of what was told before. The year is settled with it and kept: a next version
 * when anything is different. `seen` is the hash of the version that stood on the page, or nothing where none did: two
 * pages that were opened together do not make versions over each other. Refuses `no-member-here`, `year-too-early`,
 * `year-not-over`, `tax-above-profit`, `year-changed` (another version came meanwhile).
 */
export const tellTaxYear = command({
  name: 'benefits.tell-tax-year',
  may: 'own-work.read',
  inOwnHands: true,
  input: z.object({
    year: count(),
    profit: cents().min(0n),
    tax: cents().min(0n),
    seen: z.union([sha256(), z.literal('')]),
  }),
  async run(tx, actor: PersonActor, { seen, ...told }, now): Promise<Result<string, TaxYearRefusal>> {
    if (told.year < FIRST_YEAR) return refuse('year-too-early')
    if (told.year >= yearOf(now.today)) return refuse('year-not-over')
    if (told.tax > told.profit) return refuse('tax-above-profit')
    const { cooperativeId } = actor
    const member = await memberOfPerson(tx, cooperativeId, actor.personId)
    if (!member) return refuse('no-member-here')
    await holdYear(tx, cooperativeId, member.id, told.year)
    const [last] = await keptYears(tx, cooperativeId, member.id, told.year)
    if ((last?.sha256 ?? '') !== seen) return refuse('year-changed')
    await keepTaxYear(tx, cooperativeId, member.id, { ...told, at: now.at })
    await keepSettledYear(tx, actor, member.id, { ...told, at: now.at })
    return ok(member.id)
  },
  about: (_input, memberId) => memberId,
})
