/**
 * A member's year: month by month as it was reckoned for now, against the definitive figures, and what to keep
 * aside. Pure.
 */
import { day, type Day } from '../../../values/day.ts'
import { greatest, least, sum, type Cents } from '../../../values/money.ts'
import { ok, type Result } from '../../../values/result.ts'
import type { CountedIncome, MonthFigures } from '../engine/counted-income.ts'
import { countedByMonth, spreadingOf, type Spreading } from '../engine/counted-over-year.ts'
import { monthBenefit, type MonthFacts } from '../engine/month.ts'
import type { Parameters } from '../engine/parameters.ts'
import type { Policy } from '../engine/policy.ts'
import {
  settleYear,
  type DefinitiveYear,
  type ProvisionalMonth,
  type SettlementRefusal,
  type YearSettlement,
} from '../engine/settlement.ts'

/** What the member told of a month with bijstand; undefined when they told too little, or had none. */
export type FactsOfMonth = { readonly facts: MonthFacts } | undefined

/**
 * One month of the year as it is known. `version` is that of the municipality's policy; undefined without
 * agreement.
 */
export type KnownMonth = {
  readonly month: Day
  readonly figures: MonthFigures
  readonly told: FactsOfMonth
  readonly policy: Policy
  readonly version: number | undefined
  /** Whose policy it is: two municipalities may both have a version 1. */
  readonly municipality: string
}

/** The tax assessment of the year, in cents: the profit of the business, and the tax and contributions on it. */
export type TaxYear = { readonly profit: Cents; readonly tax: Cents }

/** How the year ended: whether it is over, and its assessment once that is there. */
export type YearEnd = { readonly isOver: boolean; readonly tax: TaxYear | undefined }

/** By what the year is settled: the assessment, or what the co-op knows when the year is over. */
export type SettlesBy = 'assessment' | 'own-figures'

/** A year reckoned. `missing` are months of which too little is told; they are in no sum. */
export type SettledYear = {
  readonly months: readonly (ProvisionalMonth & {
    readonly month: Day
    readonly version: number | undefined
    /** How the income of this month was spread over others, when it was. */
    readonly spread: Spreading | undefined
    /** The benefit by the strictest reading, and what was invoiced, never below 0. Cents. */
    readonly strict: Cents
    readonly earned: Cents
  })[]
  readonly missing: readonly Day[]
  readonly settlesBy: SettlesBy
  /** Undefined as long as the definitive figures are not known. */
  readonly settlement: YearSettlement | undefined
  readonly aside: KeepAside
}

/** What to keep aside, and of how much earned. Cents; `percent` is of each euro, whole, rounded up. */
export type KeepAside = { readonly amount: Cents; readonly earned: Cents; readonly percent: number }

/**
 * Reckons the year: what counted for now, the benefit that goes with it, and both again with the definitive figures,
 * each month by its own norm, exemption and policy (PW 32(2), 58).
 *
 * @param known the months of one year, in order
 * @param end without assessment only what was agreed to be settled at the end of the year is settled then
 */
export function settledYear(
  known: readonly KnownMonth[],
  end: YearEnd,
  parameters: Parameters,
): Result<SettledYear, SettlementRefusal> {
  const months = known.flatMap(({ told, ...month }) => (told ? [{ ...month, facts: told.facts }] : []))
  const counted = countedByMonth(months)
  // As a year too: a loss or a yearly maximum on costs is used up in the strictest reading as it is in any other.
  const strictly = countedByMonth(months.map((month) => ({ ...month, policy: strictPolicy(month.policy) })))
  const provisional: SettledYear['months'][number][] = []
  for (const [at, { facts, policy, version, month, figures }] of months.entries()) {
    const work = worked(facts, counted[at]!)
    const paid = monthBenefit(work, { policy, phase: 'provisional' }, parameters)
    if (!paid.ok) return paid
    const strict = monthBenefit(
      worked(facts, strictly[at]!),
      { policy: strictPolicy(policy), phase: 'settlement' },
      parameters,
    )
    if (!strict.ok) return strict
    provisional.push({
      facts: work,
      policy,
      version,
      month,
      spread: spreadingOf(counted[at]!),
      paid: paid.value.benefit,
      strict: strict.value.benefit,
      earned: greatest(0n, figures.turnover),
    })
  }
  const settlesBy = settlesByOf(provisional, end)
  const definitive = months.length === 0 ? undefined : definitiveOf(provisional, settlesBy, end)
  const toSettle = provisional.map((one, at) => ({ ...one, figures: months[at]!.figures }))
  const settled = definitive && settleYear(toSettle, definitive, parameters)
  if (settled && !settled.ok) return settled
  return ok({
    months: provisional,
    missing: known.filter(({ told }) => !told).map(({ month }) => month),
    settlesBy,
    settlement: settled?.value,
    aside: keepAside(provisional),
  })
}

/** Without an assessment, at the end of the year only when that was agreed for each of its months. */
function settlesByOf(months: readonly ProvisionalMonth[], { tax }: YearEnd): SettlesBy {
  const agreed = months.length > 0 && months.every(({ policy }) => policy.settlementTrigger === 'year-end')
  return agreed && !tax ? 'own-figures' : 'assessment'
}

/** With the figures of the co-op each month stays what counted; an exemption that comes at settlement comes then. */
function definitiveOf(
  months: readonly ProvisionalMonth[],
  settlesBy: SettlesBy,
  { isOver, tax }: YearEnd,
): DefinitiveYear | undefined {
  if (tax) return tax
  if (settlesBy === 'assessment' || !isOver) return undefined
  return { workIncomePerMonth: months.map(({ facts }) => facts.self.work) }
}

function worked(facts: MonthFacts, { income }: Pick<CountedIncome, 'income'>): MonthFacts {
  return { ...facts, self: { ...facts.self, work: income, workFrom: 'self-employment' as const } }
}

/**
 * A policy of which everything that is uncertain turns out against the member: nothing off for tax, what was invoiced
 * and not what was paid, the pot counts unless it was agreed that it does not, and no rule that is only announced.
 */
function strictPolicy({ flatTaxBasisPoints: _off, ...policy }: Policy): Policy {
  return {
    ...policy,
    provisionalBasis: 'gross',
    applies2027RulesIn2026: false,
    reservedPotCounts: policy.reservedPotCounts !== false,
  }
}

/**
 * What to keep aside so that no repayment surprises: over the year, what was paid more than the strictest
 * reading gives, and never more than was earned.
 */
export function keepAside(
  months: readonly { readonly paid: Cents; readonly strict: Cents; readonly earned: Cents }[],
): KeepAside {
  const earned = sum(months.map((month) => month.earned))
  const more = sum(months.map(({ paid, strict }) => paid - strict))
  const amount = least(earned, greatest(0n, more))
  const percent = earned === 0n ? 0 : Number((amount * 100n + earned - 1n) / earned)
  return { amount, earned, percent }
}

/** The last month of a year. */
export function decemberOf(year: number): Day {
  return day(`${year}-12-01`)
}
