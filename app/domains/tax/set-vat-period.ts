import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day } from '../../platform/input.ts'
import { ok } from '../../values/result.ts'
import { holdPen } from '../books/index.ts'
import { mayBeginLength, USUAL_LENGTH, VAT_PERIOD_LENGTHS } from './vat-period.ts'
import { keepVatPeriod } from './vat-return.db.ts'
import { filedUntil, vatStanding } from './load-vat-standing.ts'

/**
 * Says over how long a time VAT is returned from a day on. The first time, a day that
 * is not in the future is also where Gilde begins to make returns; of a later day, or once something was
 * filed, quarters hold until then: no time falls between what was filed and that day.
 *
 * Refuses what `mayBeginLength` refuses.
 */
export const setVatPeriod = command({
  name: 'tax.set-vat-period',
  may: 'vat.file',
  input: z.object({ length: z.enum(VAT_PERIOD_LENGTHS), fromDay: day() }),
  async run(tx, actor: PersonActor, wanted, now) {
    const { cooperativeId, personId } = actor
    await holdPen(tx, cooperativeId)
    const standing = await vatStanding(tx, cooperativeId, now.today)
    const isFirst = standing.settings.length === 0
    const isLater = wanted.fromDay > now.today
    const until = filedUntil(standing)
    const goesOn = isLater || (until !== undefined && wanted.fromDay > until)
    const untilThen = isFirst && goesOn ? [{ fromDay: standing.start, length: USUAL_LENGTH }] : []
    const settings = [...untilThen, ...standing.settings]
    const begins = mayBeginLength(wanted, settings, until, now.today)
    if (!begins.ok) return begins
    const by = { at: now.at, person: personId }
    for (const usual of untilThen) await keepVatPeriod(tx, cooperativeId, usual, by)
    await keepVatPeriod(tx, cooperativeId, wanted, by)
    return ok(null)
  },
})
