/** What a municipality agreed about small business beside bijstand: dated, like everything that changes. */
import type { Day } from '../../../values/day.ts'
import type { Cents } from '../../../values/money.ts'
import type { BasisPoints } from '../../../values/percentage.ts'

/**
 * The kinds of costs that the books tell apart, so the only ones for which a policy can have a rule of its own: a
 * receipt has no kind, and a rule for telephones would be told to members and reckoned by nobody.
 */
export const COST_CATEGORIES = ['job-cost', 'cooperative-share'] as const
export type CostCategory = (typeof COST_CATEGORIES)[number]

/** Whether a rule for these costs can be reckoned: one of the kinds above, or `*` for the rest of them. */
export function isReckoned(category: string): boolean {
  return category === '*' || COST_CATEGORIES.some((one) => one === category)
}

/** Which costs may be taken off. `*` is for every category without a rule of its own; without any, none may. */
export type CostRule = {
  readonly category: string
  readonly allowed: boolean
  readonly cap?: { readonly amount: Cents; readonly per: 'month' | 'year' }
  /** Only when the municipality agreed before it was bought. */
  readonly priorConsent: boolean
}

/** A municipality's policy from a day on, as its case manager confirmed it. */
export type Policy = {
  readonly validFrom: Day
  /** The last day on which it holds. */
  readonly validTo?: Day
  readonly permissionRequired: boolean
  readonly maxHoursPerYear?: number
  /** What counts for now: the result, the result less a flat share for tax, or what customers paid. */
  readonly provisionalBasis: 'gross' | 'less-flat-tax' | 'cash-receipts'
  /** For `less-flat-tax`; the Bbz says 2000. */
  readonly flatTaxBasisPoints?: BasisPoints
  /** Over which time income is put together and spread evenly again. */
  readonly period: 'month' | 'quarter' | 'year'
  readonly deductibleCostRules: readonly CostRule[]
  /** A month with more costs than turnover lowers the months after it in the same year. */
  readonly lossCarryWithinYear: boolean
  readonly exemptionAllowedForSelfEmployed: boolean
  /** Whether an exemption is left out month by month, or only when the year is settled. */
  readonly exemptionStart: 'provisional' | 'settlement'
  readonly applies2027RulesIn2026: boolean
  readonly settlementTrigger: 'tax-assessment' | 'year-end'
  /** The share of the benefit that is holiday allowance; without it the share of the published tables. */
  readonly holidayBasisPoints?: BasisPoints
  /** To what the income that counts is rounded; `euro-down` is to the member's good. */
  readonly roundingRule: 'cent' | 'euro' | 'euro-down'
  /** Whether what stays in the pot of the co-op counts as income of the month. */
  readonly reservedPotCounts: boolean | 'not-agreed'
  /** Said when members may not keep hours for each other; nothing is reckoned with it. */
  readonly hoursForEachOther?: 'no'
}

/**
 * The policy to reckon with when a municipality agreed nothing yet: the law alone, everything that can be read in two
 * ways against the member, so that no repayment surprises.
 */
export function policyWithoutAgreement(validFrom: Day): Policy {
  return {
    validFrom,
    permissionRequired: true,
    provisionalBasis: 'gross',
    period: 'month',
    deductibleCostRules: [{ category: '*', allowed: true, priorConsent: false }],
    lossCarryWithinYear: false,
    exemptionAllowedForSelfEmployed: true,
    exemptionStart: 'provisional',
    applies2027RulesIn2026: false,
    settlementTrigger: 'tax-assessment',
    roundingRule: 'cent',
    reservedPotCounts: 'not-agreed',
  }
}

/** What is wrong with a policy, by field, for the form in which it is typed. */
export type PolicyProblem =
  | 'policy-ends-before-it-starts'
  | 'policy-flat-tax-missing'
  | 'policy-rate-impossible'
  | 'policy-hours-impossible'
  | 'policy-cap-negative'
  | 'policy-category-twice'
  | 'policy-cost-not-reckoned'

/** Every problem of a policy; empty when it can come into force. */
export function checkPolicy(policy: Policy): PolicyProblem[] {
  const found: PolicyProblem[] = []
  if (policy.validTo !== undefined && policy.validTo < policy.validFrom)
    found.push('policy-ends-before-it-starts')
  if (policy.provisionalBasis === 'less-flat-tax' && policy.flatTaxBasisPoints === undefined)
    found.push('policy-flat-tax-missing')
  const rates = [policy.flatTaxBasisPoints, policy.holidayBasisPoints].filter((rate) => rate !== undefined)
  if (rates.some((rate) => !Number.isSafeInteger(rate) || rate < 0 || rate > 10_000))
    found.push('policy-rate-impossible')
  const { maxHoursPerYear: hours } = policy
  if (hours !== undefined && (!Number.isSafeInteger(hours) || hours < 0 || hours > 8784))
    found.push('policy-hours-impossible')
  if (policy.deductibleCostRules.some(({ cap }) => cap !== undefined && cap.amount < 0n))
    found.push('policy-cap-negative')
  const categories = policy.deductibleCostRules.map(({ category }) => category)
  if (new Set(categories).size < categories.length) found.push('policy-category-twice')
  if (!categories.every((category) => isReckoned(category))) found.push('policy-cost-not-reckoned')
  return found
}
