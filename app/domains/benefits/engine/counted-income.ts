/**
 * What of a month's business counts as income, by the municipality's policy. What stays in the pot of the co-op and
 * what reaches the member are different things: the policy says which counts, and a step says which was used and why.
 */
import type { Day } from '../../../values/day.ts'
import { greatest, least, type Cents } from '../../../values/money.ts'
import { rateOf } from '../../../values/percentage.ts'
import { exactNumber } from '../../../values/exact-number.ts'
import { allowedCosts, type Cost } from './allowed-costs.ts'
import type { Policy } from './policy.ts'
import { ofPolicy, stepOf, type Step } from './step.ts'

/** A member's month of business, in cents without VAT. */
export type MonthFigures = {
  /** The first day of the month in which the work was done. */
  readonly on: Day
  /** What was worked and invoiced for this month. */
  readonly turnover: Cents
  /** What customers paid in this month, whatever month it was worked in. */
  readonly received: Cents
  /** By category; the share of the co-op is one of them, so that a policy can allow it or not. */
  readonly costs: readonly Cost[]
  /** What reached the member's own account. */
  readonly paidOut: Cents
  /** What of the work of this month was put in the member's pot; less than 0 when it was taken back. */
  readonly reserved: Cents
  /** What of the work of this month the co-op hands to the municipality by the scheme of the member. */
  readonly toMunicipality: Cents
}

/** What is carried from one month to the next within a calendar year. */
export type YearSoFar = {
  /** Losses that no later month has made good yet; not negative. */
  readonly loss: Cents
  /** Costs that were taken off, by category. */
  readonly costs: Readonly<Record<string, Cents>>
}

/** A year of which nothing happened yet. */
export const NOTHING_YET: YearSoFar = { loss: 0n, costs: {} }

/** What counts, in cents (never below 0), with the steps that made it and the year as it stands after it. */
export type CountedIncome = {
  readonly income: Cents
  readonly basis: 'result' | 'received' | 'paid-out'
  readonly steps: readonly Step[]
  readonly yearSoFar: YearSoFar
}

/**
 * The income of one month that counts for bijstand.
 *
 * Does the pot not count, then what reached the member counts, and nothing else: its costs were paid before it. Else
 * the result counts, turnover (or what was received) less the costs that the policy allows, pot and all.
 *
 * @param yearSoFar the same calendar year, before this month
 */
export function countedIncome(
  policy: Policy,
  figures: MonthFigures,
  yearSoFar: YearSoFar = NOTHING_YET,
): CountedIncome {
  const raw =
    policy.reservedPotCounts === false ? paidOut(figures, yearSoFar) : resultOf(policy, figures, yearSoFar)
  const carried = lessLoss(policy, raw.result, raw.yearSoFar)
  const taxed = lessFlatTax(policy, carried.income)
  return {
    income: taxed.income,
    basis: raw.basis,
    steps: [...raw.steps, ...carried.steps, ...taxed.steps],
    yearSoFar: carried.yearSoFar,
  }
}

type Raw = Pick<CountedIncome, 'basis' | 'steps' | 'yearSoFar'> & { readonly result: Cents }

function paidOut({ paidOut: amount, reserved }: MonthFigures, yearSoFar: YearSoFar): Raw {
  const step = stepOf('basis-paid-out', amount, { paidOut: amount, reserved }, ofPolicy('PW 31(1)'))
  return { result: amount, basis: 'paid-out', steps: [step], yearSoFar }
}

function resultOf(policy: Policy, figures: MonthFigures, yearSoFar: YearSoFar): Raw {
  const costs = allowedCosts(policy.deductibleCostRules, figures.costs, yearSoFar.costs)
  const byCash = policy.provisionalBasis === 'cash-receipts'
  const income = byCash ? figures.received : figures.turnover
  const result = income - costs.allowed
  const ground = ofPolicy('PW 31(1), 32(1)')
  const steps = [
    byCash
      ? stepOf('basis-received', result, { received: income, costs: costs.allowed, result }, ground)
      : stepOf('basis-result', result, { turnover: income, costs: costs.allowed, result }, ground),
  ]
  if (costs.refused > 0n)
    steps.push(stepOf('costs-not-allowed', costs.refused, { amount: costs.refused }, ofPolicy('PW 31')))
  const pot = { reserved: figures.reserved }
  if (policy.reservedPotCounts === 'not-agreed')
    steps.push(stepOf('pot-not-agreed', figures.reserved, pot, ofPolicy('PW 31(1)', 'not-confirmed')))
  else if (figures.reserved !== 0n)
    steps.push(stepOf('pot-counts', figures.reserved, pot, ofPolicy('PW 31(1)')))
  return {
    result,
    basis: byCash ? 'received' : 'result',
    steps,
    yearSoFar: { loss: yearSoFar.loss, costs: costs.yearSoFar },
  }
}

/** Without the agreement that a loss is carried, a bad month counts as nothing and helps no other. */
function lessLoss({ lossCarryWithinYear }: Policy, result: Cents, yearSoFar: YearSoFar) {
  if (!lossCarryWithinYear) return { income: greatest(0n, result), yearSoFar, steps: [] }
  const used = least(greatest(0n, result), yearSoFar.loss)
  const loss = yearSoFar.loss - used + greatest(0n, -result)
  const income = greatest(0n, result) - used
  const steps = used > 0n ? [stepOf('loss-carried', used, { loss: used }, ofPolicy('PW 32(1)'))] : []
  return { income, yearSoFar: { ...yearSoFar, loss }, steps }
}

function lessFlatTax(policy: Policy, income: Cents): { income: Cents; steps: readonly Step[] } {
  const rate = policy.provisionalBasis === 'less-flat-tax' ? policy.flatTaxBasisPoints : undefined
  if (rate === undefined || income === 0n) return { income, steps: [] }
  const tax = rateOf(income, rate)
  const percent = exactNumber((rate / 100).toFixed(2))
  const facts = { percent, tax, income: income - tax }
  return { income: income - tax, steps: [stepOf('flat-tax', tax, facts, ofPolicy('PW 31(3)'))] }
}
