import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { Result } from '../../../values/result.ts'
import { parametersInForce } from '../agreement/parameters.db.ts'
import type { SettlementRefusal } from '../engine/settlement.ts'
import { monthsOfYearUntil } from '../figures/month.ts'
import { settledYear, type SettledYear, type YearEnd } from './settled-year.ts'
import { importedCount, knownMonths } from './year-of-work.db.ts'

/** A member's year as it is reckoned now, and how many rows were added to the table it was reckoned with. */
export type YearNow = {
  readonly settled: Result<SettledYear, SettlementRefusal>
  readonly importedRows: number
}

/**
 * Reckons a year of a member, with what is known now.
 *
 * @param last the first day of the last month to reckon; December when the year is over
 */
export async function yearNow(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  end: YearEnd,
  last: Day,
): Promise<YearNow> {
  const known = await knownMonths(tx, cooperativeId, memberId, monthsOfYearUntil(last))
  return {
    settled: settledYear(known, end, await parametersInForce(tx)),
    importedRows: await importedCount(tx),
  }
}
