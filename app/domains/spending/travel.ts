import { day, type Day } from '../../values/day.ts'
import type { Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'

/** With what somebody travels at a rate per kilometre: what is their own. A ticket is a receipt like any other. */
export const VEHICLES = ['car', 'motorcycle', 'bicycle'] as const
export type Vehicle = (typeof VEHICLES)[number]

type DatedRate = { readonly from: Day; readonly perKilometre: Cents; readonly source: string }

/**
 * What may be given back untaxed for a kilometre with one's own transport, whatever that is (art. 31a lid 2 onder a Wet
 * LB 1964; for who has a business art. 3.17 Wet IB 2001). The last one holds until the law says otherwise.
 */
export const TRAVEL_RATES: readonly DatedRate[] = [
  { from: day('2021-01-01'), perKilometre: 19n, source: 'Wet LB 1964 art. 31a lid 2 onder a' },
  { from: day('2023-01-01'), perKilometre: 21n, source: 'Belastingplan 2023' },
  { from: day('2024-01-01'), perKilometre: 23n, source: 'Belastingplan 2024' },
]

/** Nobody drives further on a day for a job of ours; a slip of the pen does. */
export const MOST_KILOMETRES = 1_500

export type TravelRefusal = 'kilometres-impossible' | 'no-travel-rate'

/** The rate per kilometre on a day, in cents; undefined before the first that we know. */
export function travelRateOn(on: Day): Cents | undefined {
  return TRAVEL_RATES.findLast((rate) => rate.from <= on)?.perKilometre
}

/**
 * What a journey costs.
 *
 * @param kilometres there and back, whole
 * @returns cents; refused `kilometres-impossible` (none, or more than anybody drives on a day) and `no-travel-rate`
 */
export function travelCost(kilometres: number, on: Day): Result<Cents, TravelRefusal> {
  if (kilometres < 1 || kilometres > MOST_KILOMETRES) return refuse('kilometres-impossible')
  const rate = travelRateOn(on)
  return rate === undefined ? refuse('no-travel-rate') : ok(BigInt(kilometres) * rate)
}
