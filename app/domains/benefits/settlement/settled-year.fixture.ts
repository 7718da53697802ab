/** Months of a made-up year, and the year reckoned: for the tests of a year. */
import { day } from '../../../values/day.ts'
import { figures, policy, single, working } from '../engine/benefit-examples.fixture.ts'
import type { Policy } from '../engine/policy.ts'
import { standardParameters } from '../engine/standard-parameters.ts'
import { settledYear, type KnownMonth, type TaxYear, type YearEnd } from './settled-year.ts'

const parameters = standardParameters()

/** A month of 2025 with this turnover, of which everything stays in the pot but `paidOut`. */
export function known(
  month: number,
  turnover: bigint,
  rule: Policy = policy(),
  more: Partial<KnownMonth> = {},
): KnownMonth {
  const on = day(`2025-${String(month).padStart(2, '0')}-01`)
  return {
    month: on,
    figures: figures({ on, turnover, received: turnover, reserved: turnover }),
    told: { facts: { on, household: single(), self: working(0n) } },
    policy: rule,
    version: 1,
    municipality: 'Dalwijk',
    ...more,
  }
}

/** A year reckoned, however it ended. */
export function settledOver(months: KnownMonth[], end: YearEnd) {
  const settled = settledYear(months, end, parameters)
  if (!settled.ok) throw new Error(settled.reason)
  return settled.value
}

/** A year that is over. */
export const year = (months: KnownMonth[], tax?: TaxYear) => settledOver(months, { isOver: true, tax })
