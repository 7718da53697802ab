import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, day } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { holdPen } from '../books/index.ts'
import { adoptionOf } from './account.db.ts'
import { depositOf, insertDeposit } from './deposit.db.ts'
import { CORPORATION_TAX } from './deposit.ts'

/**
 * Writes down that the adopted account went to the trade register (art. 2:394 BW), and how it stands with corporation
 * tax.
 *
 * Refused: `not-adopted`, `deposited-already`, `day-in-future`, and a day before the meeting
 * (`deposited-before-adopted`).
 */
export const noteDeposit = command({
  name: 'annual.note-deposit',
  may: 'annual.follow',
  input: z.object({ year: count(), depositedOn: day(), corporationTax: z.enum(CORPORATION_TAX) }),
  async run(tx, { cooperativeId, personId }: PersonActor, { year, depositedOn, corporationTax }, now) {
    if (depositedOn > now.today) return refuse('day-in-future')
    await holdPen(tx, cooperativeId)
    const adoption = await adoptionOf(tx, cooperativeId, year)
    if (!adoption) return refuse('not-adopted')
    if (depositedOn < adoption.metOn) return refuse('deposited-before-adopted', { day: adoption.metOn })
    if (await depositOf(tx, cooperativeId, year)) return refuse('deposited-already')
    const noted = { notedAt: now.at, notedBy: personId }
    await insertDeposit(tx, cooperativeId, { year, depositedOn, corporationTax, ...noted })
    return ok(year)
  },
})
