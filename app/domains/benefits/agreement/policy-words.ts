/** A policy in sentences, for who lives by it. Picks the sentence and writes the numbers as the reader reads them. */
import { formatDuration } from '../../../values/duration.ts'
import { formatDay, formatEuro, formatPercentage, type Language } from '../../../values/format.ts'
import type { Policy } from '../engine/policy.ts'

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
  readonly paidOut: {
    readonly costs: string
    readonly allowed: (what: string) => string
    readonly refused: (what: string) => string
    readonly tax: (rate: string) => string
  }
  readonly period: Readonly<Record<Policy['period'], string>>
  readonly noCosts: string
  readonly cost: {
    readonly names: Readonly<Record<string, string>>
    readonly rest: string
    readonly allowed: (what: string) => string
    readonly refused: (what: string) => string
    readonly cap: Readonly<Record<'month' | 'year', (amount: string) => string>>
    readonly consent: string
  }
  readonly loss: { readonly yes: string; readonly no: string }
  readonly exemption: { readonly provisional: string; readonly settlement: string; readonly none: string }
  readonly rules2027: string
  readonly settlement: Readonly<Record<Policy['settlementTrigger'], string>>
  readonly holiday: (rate: string) => string
  readonly rounding: Readonly<Record<Exclude<Policy['roundingRule'], 'cent'>, string>>
}

/** One thing a policy says: which thing, so that two versions can be laid side by side, and the sentence. */
export type PolicyLine = { readonly about: string; readonly sentence: string }

/** What a policy says, as members read it: the days first, then what counts, what comes off, and when it is settled. */
export function policyInWords(policy: Policy, words: PolicyWords, language: Language): PolicyLine[] {
  const rate = (basisPoints: number) => formatPercentage(basisPoints, language)
  const { provisionalBasis: basis, reservedPotCounts: pot } = policy
  const tax = rate(policy.flatTaxBasisPoints ?? 0)
  const exemption = policy.exemptionAllowedForSelfEmployed ? policy.exemptionStart : 'none'
  const said: readonly (readonly [about: string, sentence: string | undefined])[] = [
    ['from', words.from(formatDay(policy.validFrom, language))],
    ['until', policy.validTo && words.until(formatDay(policy.validTo, language))],
    ['permission', words.permission[yesNo(policy.permissionRequired)]],
    ['hours', hoursInWords(policy, words, language)],
    ['pot', words.pot[pot === 'not-agreed' ? pot : yesNo(pot)]],
    ['basis', pot === false ? undefined : basisInWords(policy, words, tax)],
    ['tax', pot === false && basis === 'less-flat-tax' ? words.paidOut.tax(tax) : undefined],
    ['period', words.period[policy.period]],
    ...costsInWords(policy, words, language),
    ['loss', words.loss[yesNo(policy.lossCarryWithinYear)]],
    ['exemption', words.exemption[exemption]],
    ['rules2027', policy.applies2027RulesIn2026 ? words.rules2027 : undefined],
    ['settlement', words.settlement[policy.settlementTrigger]],
    [
      'holiday',
      policy.holidayBasisPoints === undefined ? undefined : words.holiday(rate(policy.holidayBasisPoints)),
    ],
    ['rounding', policy.roundingRule === 'cent' ? undefined : words.rounding[policy.roundingRule]],
  ]
  return said.flatMap(([about, sentence]) => (sentence === undefined ? [] : [{ about, sentence }]))
}

function hoursInWords({ maxHoursPerYear }: Policy, words: PolicyWords, language: Language) {
  return maxHoursPerYear === undefined
    ? undefined
    : words.hours(formatDuration(maxHoursPerYear * 60, language))
}

function basisInWords({ provisionalBasis: basis }: Policy, words: PolicyWords, tax: string) {
  return basis === 'less-flat-tax' ? words.basis[basis](tax) : words.basis[basis]
}

/** Does only what is paid out count, then costs come off before that; what was agreed on them is told all the same. */
function costsInWords(
  { reservedPotCounts: pot, deductibleCostRules: rules }: Policy,
  { cost, noCosts, paidOut }: PolicyWords,
  language: Language,
): (readonly [about: string, sentence: string])[] {
  const [allowed, refused] = pot === false ? [paidOut.allowed, paidOut.refused] : [cost.allowed, cost.refused]
  const first =
    pot === false
      ? [['costs', paidOut.costs] as const]
      : rules.length === 0
        ? [['costs', noCosts] as const]
        : []
  return [
    ...first,
    ...rules.map((rule) => {
      const name = rule.category === '*' ? cost.rest : (cost.names[rule.category] ?? rule.category)
      const { cap, priorConsent } = rule
      const parts = [
        allowed(name),
        ...(cap ? [cost.cap[cap.per](formatEuro(cap.amount, language))] : []),
        ...(priorConsent ? [cost.consent] : []),
      ]
      return [`cost ${rule.category}`, rule.allowed ? parts.join(' ') : refused(name)] as const
    }),
  ]
}

function yesNo(is: boolean): 'yes' | 'no' {
  return is ? 'yes' : 'no'
}

/** One thing of a version beside the version before it. Undefined: that version says nothing about it. */
export type ComparedLine = {
  readonly about: string
  readonly was: string | undefined
  readonly now: string | undefined
}

/**
 * What a version says beside the one before it, in the order of the new one; what it leaves out comes last. That it
 * begins on another day is what makes it a version, and no change to point at.
 */
export function policyBeside(before: readonly PolicyLine[], after: readonly PolicyLine[]): ComparedLine[] {
  const of = (lines: readonly PolicyLine[], about: string) =>
    lines.find((line) => line.about === about)?.sentence
  const gone = before.filter(({ about }) => about !== 'from' && of(after, about) === undefined)
  return [
    ...after.map(({ about, sentence }) => ({
      about,
      was: about === 'from' ? sentence : of(before, about),
      now: sentence,
    })),
    ...gone.map(({ about, sentence }) => ({ about, was: sentence, now: undefined })),
  ]
}
