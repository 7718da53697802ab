/** One invented month, reckoned with one policy and with another, so that what a choice does can be seen. Pure. */
import type { Day } from '../../../values/day.ts'
import type { Cents } from '../../../values/money.ts'
import type { Result } from '../../../values/result.ts'
import type { MonthFigures } from '../engine/counted-income.ts'
import { effectOfEarning, type BijstandEffect } from '../engine/effect.ts'
import type { NormRefusal } from '../engine/norm.ts'
import type { Parameters } from '../engine/parameters.ts'
import type { Policy } from '../engine/policy.ts'
import { monthWith } from '../figures/month.ts'

/**
 * What somebody who lives alone does in the month: an invoice, of which a part goes to the pot and a part is paid
 * out.
 */
export const EXAMPLE = {
  turnover: 40_000n,
  jobCosts: 5_000n,
  cooperativeShare: 10_000n,
  paidOut: 5_000n,
} as const satisfies Readonly<Record<string, Cents>>

/** What then lies in the pot: the invoice less the costs, the share of the co-op and what was paid out. Cents. */
export const EXAMPLE_RESERVED: Cents =
  EXAMPLE.turnover - EXAMPLE.jobCosts - EXAMPLE.cooperativeShare - EXAMPLE.paidOut

/**
 * What that earning does under a policy: a single person from 21 on, no housemates, with an exemption for work
 * that was not used yet.
 *
 * @param on a day in the month to reckon; refused when the table lacks it
 */
export function exampleMonth(
  policy: Policy,
  on: Day,
  parameters: Parameters,
): Result<BijstandEffect, NormRefusal> {
  const month = monthWith(on)
  const nothing: MonthFigures = {
    on: month,
    turnover: 0n,
    received: 0n,
    costs: [],
    paidOut: 0n,
    reserved: 0n,
  }
  const earned: MonthFigures = {
    on: month,
    turnover: EXAMPLE.turnover,
    received: EXAMPLE.turnover,
    costs: [
      { category: 'job-cost', amount: EXAMPLE.jobCosts, priorConsent: false },
      { category: 'cooperative-share', amount: EXAMPLE.cooperativeShare, priorConsent: false },
    ],
    paidOut: EXAMPLE.paidOut,
    reserved: EXAMPLE_RESERVED,
  }
  const facts = {
    on: month,
    household: { form: 'single', place: 'home', self: { group: '21-aow', years: 41 }, costSharers: 0 },
    self: { work: 0n, workFrom: 'self-employment', other: 0n, grant: { kind: 'work', monthsUsed: 0 } },
  } as const
  return effectOfEarning({ facts, policy, before: nothing, after: earned }, parameters)
}
