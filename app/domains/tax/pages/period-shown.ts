import { formatDay } from '../../../values/format.ts'
import { NothingHere, type CooperativeVisit, type Reader } from '../../../web/visit.ts'
import { periodName } from '../period-name.ts'
import { dueOn, periodOfKey, type VatPeriod } from '../vat-period.ts'
import { vatStanding, type PeriodStanding, type VatStanding } from '../load-vat-standing.ts'
import type { Tx } from '../../../platform/database.ts'

/** The period that an address is about, and how it stands. @throws NothingHere when there is no such period */
export async function periodHere(
  tx: Tx,
  visit: CooperativeVisit,
): Promise<{ readonly standing: VatStanding; readonly here: PeriodStanding }> {
  const asked = periodOfKey(visit.params['period'] ?? '')
  const standing = await vatStanding(tx, visit.cooperative.id, visit.now.today)
  const here = standing.periods.find(
    ({ period }) => asked && period.from === asked.from && period.until === asked.until,
  )
  if (!here) throw new NothingHere('no such period')
  return { standing, here }
}

/** What a period is called in the language of the visitor: "3e kwartaal 2026". */
export function nameOfPeriod(visit: Reader, period: VatPeriod): string {
  return periodName(period, visit.text.tax.period)
}

/** The same at the beginning of a line: "Het jaar 2026". */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The last day to file and pay, written out. */
export function dueDay(visit: CooperativeVisit, period: VatPeriod): string {
  return formatDay(dueOn(period), visit.language)
}
