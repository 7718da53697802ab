/**
 * One invented invoice, reckoned with one policy and with another, so that what a choice does can be seen: in its
 * month, and month by month where a policy looks at more than one. Pure.
 */
import type { Day } from '../../../values/day.ts'
import type { Cents } from '../../../values/money.ts'
import { ok, type Result } from '../../../values/result.ts'
import type { MonthFigures } from '../engine/counted-income.ts'
import { countedOverYear } from '../engine/counted-over-year.ts'
import { effectOfEarning, type BijstandEffect } from '../engine/effect.ts'
import { monthBenefit, type MonthFacts } from '../engine/month.ts'
import type { NormRefusal } from '../engine/norm.ts'
import type { Parameters } from '../engine/parameters.ts'
import type { Policy } from '../engine/policy.ts'
import { monthsLater, monthWith } from '../figures/month.ts'

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
  return effectOfEarning(
    { facts: factsOf(month, 0n, 0), policy, before: nothingIn(month), after: invoiceIn(month) },
    parameters,
  )
}

/** One month of the example, in cents. `without` is the benefit of that month if there had been no invoice. */
export type ExampledMonth = {
  readonly on: Day
  readonly counted: Cents
  readonly kept: Cents
  readonly benefit: Cents
  readonly without: Cents
  readonly paidOut: Cents
}

/** How many months an example takes so that the rhythm of every policy in it can be seen. */
export function monthsToSee(policies: readonly Policy[]): number {
  return Math.max(...policies.map(({ period }) => MONTHS_IN[period]))
}

const MONTHS_IN: Readonly<Record<Policy['period'], number>> = { month: 1, quarter: 3, year: 12 }

/**
 * The same invoice in the first of some months and none in the others, counted by the rhythm of the policy.
 *
 * @param on a day in the quarter or year to reckon, from its first month on; for one month, the month it lies in
 * @param count how many months: 1, 3 or 12
 */
export function exampleMonths(
  policy: Policy,
  on: Day,
  count: number,
  parameters: Parameters,
): Result<readonly ExampledMonth[], NormRefusal> {
  const months = monthsFrom(on, count)
  const incomes = countedOverYear(
    policy,
    months.map((month, at) => (at === 0 ? invoiceIn(month) : nothingIn(month))),
  )
  const made: ExampledMonth[] = []
  for (const [at, month] of months.entries()) {
    const used = made.filter(({ kept }) => kept > 0n).length
    const { income } = incomes[at]!
    const rules = { policy, phase: 'provisional' } as const
    const reckoned = monthBenefit(factsOf(month, income, used), rules, parameters)
    if (!reckoned.ok) return reckoned
    const idle = monthBenefit(factsOf(month, 0n, used), rules, parameters)
    if (!idle.ok) return idle
    made.push({
      on: month,
      counted: income,
      kept: reckoned.value.exempt,
      benefit: reckoned.value.benefit,
      without: idle.value.benefit,
      paidOut: at === 0 ? EXAMPLE.paidOut : 0n,
    })
  }
  return ok(made)
}

/** The months of the quarter or the year around a day, or the one month it lies in. */
function monthsFrom(on: Day, count: number): Day[] {
  const month = monthWith(on)
  const into = (Number(month.slice(5, 7)) - 1) % count
  return Array.from({ length: count }, (_, at) => monthsLater(month, at - into))
}

function nothingIn(month: Day): MonthFigures {
  return { on: month, turnover: 0n, received: 0n, costs: [], paidOut: 0n, reserved: 0n, toMunicipality: 0n }
}

function invoiceIn(month: Day): MonthFigures {
  return {
    on: month,
    turnover: EXAMPLE.turnover,
    received: EXAMPLE.turnover,
    costs: [
      { category: 'job-cost', amount: EXAMPLE.jobCosts, priorConsent: false },
      { category: 'cooperative-share', amount: EXAMPLE.cooperativeShare, priorConsent: false },
    ],
    paidOut: EXAMPLE.paidOut,
    reserved: EXAMPLE_RESERVED,
    toMunicipality: 0n,
  }
}

function factsOf(month: Day, work: Cents, monthsUsed: number): MonthFacts {
  return {
    on: month,
    household: { form: 'single', place: 'home', self: { group: '21-aow', years: 41 }, costSharers: 0 },
    self: { work, workFrom: 'self-employment', other: 0n, grant: { kind: 'work', monthsUsed } },
  }
}
