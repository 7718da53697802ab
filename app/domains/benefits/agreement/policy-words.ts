/** A policy in sentences, for who lives by it. Picks the sentence and writes the numbers as the reader reads them. */
import {
  formatCount,
  formatDay,
  formatEuro,
  formatPercentage,
  type Language,
} from '../../../values/format.ts'
import { isReckoned, type CostRule, type Policy } from '../engine/policy.ts'

/** The sentences of `text.agreement.said`. */
export type PolicyWords = {
  readonly from: (day: string) => string
  readonly until: (day: string) => string
  readonly permission: { readonly yes: string; readonly no: string }
  readonly hours: (hours: string) => string
  readonly basis: Readonly<Record<Exclude<Policy['provisionalBasis'], 'less-flat-tax'>, string>> & {
    readonly 'less-flat-tax': (rate: string) => string
  }
  readonly pot: { readonly yes: string; readonly no: string; readonly 'not-agreed': string }
  /** When only what is paid out counts: costs were paid before that, so none come off again. */
  readonly paidOut: { readonly costs: string; readonly tax: (rate: string) => string }
  readonly period: Readonly<Record<Policy['period'], string>>
  readonly noCosts: string
  readonly cost: {
    readonly names: Readonly<Record<string, string>>
    readonly rest: string
    readonly allowed: (what: string) => string
    readonly refused: (what: string) => string
    readonly cap: Readonly<Record<'month' | 'year', (amount: string) => string>>
    readonly consent: string
    readonly notReckoned: string
  }
  readonly loss: { readonly yes: string; readonly no: string }
  readonly exemption: { readonly provisional: string; readonly settlement: string; readonly none: string }
  readonly rules2027: string
  readonly settlement: Readonly<Record<Policy['settlementTrigger'], string>>
  readonly holiday: (rate: string) => string
  readonly rounding: Readonly<Record<Exclude<Policy['roundingRule'], 'cent'>, string>>
}

/** What a policy says, as members read it: the days first, then what counts, what comes off, and when it is settled. */
export function policyInWords(policy: Policy, words: PolicyWords, language: Language): string[] {
  const rate = (basisPoints: number) => formatPercentage(basisPoints, language)
  const { provisionalBasis: basis, reservedPotCounts: pot } = policy
  const tax = rate(policy.flatTaxBasisPoints ?? 0)
  const exemption = policy.exemptionAllowedForSelfEmployed ? policy.exemptionStart : 'none'
  return [
    words.from(formatDay(policy.validFrom, language)),
    ...(policy.validTo === undefined ? [] : [words.until(formatDay(policy.validTo, language))]),
    words.permission[yesNo(policy.permissionRequired)],
    ...(policy.maxHoursPerYear === undefined
      ? []
      : [words.hours(formatCount(policy.maxHoursPerYear, language))]),
    words.pot[pot === 'not-agreed' ? pot : yesNo(pot)],
    ...(pot === false ? [] : [basis === 'less-flat-tax' ? words.basis[basis](tax) : words.basis[basis]]),
    ...(pot === false && basis === 'less-flat-tax' ? [words.paidOut.tax(tax)] : []),
    words.period[policy.period],
    ...(pot === false ? [words.paidOut.costs] : costsInWords(policy.deductibleCostRules, words, language)),
    words.loss[yesNo(policy.lossCarryWithinYear)],
    words.exemption[exemption],
    ...(policy.applies2027RulesIn2026 ? [words.rules2027] : []),
    words.settlement[policy.settlementTrigger],
    ...(policy.holidayBasisPoints === undefined ? [] : [words.holiday(rate(policy.holidayBasisPoints))]),
    ...(policy.roundingRule === 'cent' ? [] : [words.rounding[policy.roundingRule]]),
  ]
}

function costsInWords(
  rules: readonly CostRule[],
  { cost, noCosts }: PolicyWords,
  language: Language,
): string[] {
  if (rules.length === 0) return [noCosts]
  return rules.map(({ category, allowed, cap, priorConsent }) => {
    const name = category === '*' ? cost.rest : (cost.names[category] ?? category)
    if (!allowed) return cost.refused(name)
    const parts = [
      cost.allowed(name),
      ...(cap ? [cost.cap[cap.per](formatEuro(cap.amount, language))] : []),
      ...(priorConsent ? [cost.consent] : []),
      ...(isReckoned(category) ? [] : [cost.notReckoned]),
    ]
    return parts.join(' ')
  })
}

function yesNo(is: boolean): 'yes' | 'no' {
  return is ? 'yes' : 'no'
}
