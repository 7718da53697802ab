import type { Tx } from '../../platform/database.ts'
import { day } from '../../values/day.ts'
import type { Now } from '../../platform/clock.ts'
import type { Id } from '../../values/id.ts'
import { yearOfBooks } from '../annual/index.ts'
import { bankOnDay, undecidedUntil } from '../bank/index.ts'
import { balanceOn, entriesWithoutDocument, lastNightCheck, wasMissed } from '../books/index.ts'
import { vatStanding } from '../tax/index.ts'
import { checksOfYear, type YearCheck } from './year-checks.ts'

/** What everybody should see of a year, as it is now. For who reads the bank. */
export async function loadChecks(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
  now: Now,
): Promise<readonly YearCheck[]> {
  const lastDay = day(`${year}-12-31`)
  const bank = await bankOnDay(tx, cooperativeId, lastDay)
  const night = await lastNightCheck(tx, cooperativeId)
  const { periods } = await vatStanding(tx, cooperativeId, now.today)
  const { done } = await yearOfBooks(tx, cooperativeId, year)
  return checksOfYear({
    booked: await balanceOn(tx, cooperativeId, 'bank', lastDay),
    atBank: bank && bank.until >= lastDay ? bank.balance : undefined,
    undecided: await undecidedUntil(tx, cooperativeId, lastDay),
    parked: await balanceOn(tx, cooperativeId, 'suspense', lastDay),
    atNight:
      night && !wasMissed(night.ranAt, now.at)
        ? [...new Set(night.findings.map(({ check }) => check))]
        : undefined,
    notFiled: periods.filter(({ period, state }) => state === 'to-file' && period.until <= lastDay).length,
    withoutDocument: (
      await entriesWithoutDocument(tx, cooperativeId, { from: day(`${year}-01-01`), until: lastDay })
    ).length,
    isPrepared: done.prepare,
  })
}
