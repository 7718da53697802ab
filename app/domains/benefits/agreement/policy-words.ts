/** A policy in sentences, for who lives by it. Picks the sentence and writes the numbers as the reader reads them. */
import { formatDuration } from '../../../values/duration.ts'
import { formatDay, formatEuro, formatPercentage, type Language } from '../../../values/format.ts'
import { isReckoned, type Policy } from '../engine/policy.ts'

/** The sentences of `text.agreement.said`. */
export type PolicyWords = {
  readonly from: (day: string) => string
  readonly until: (day: string) => string
  readonly permission: { readonly yes: string; readonly no: string }
  readonly hours: (hours: string) => string
  readonly noHoursForEachOther: string
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
    readonly notReckoned: string
  }
  readonly loss: { readonly yes: string; readonly no: string }
  readonly exemption: { readonly provisional: string; readonly settlement: string; readonly none: string }
  readonly rules2027: string
  readonly settlement: Readonly<Record<Policy['settlementTrigger'], string>>
  readonly holiday: (rate: string) => string
  readonly rounding: Readonly<Record<Exclude<Policy['roundingRule'], 'cent'>, string>>
}

/** Under which heading a thing is read: a list of a dozen sentences is a wall. */
export const POLICY_PARTS = ['days', 'counts', 'costs', 'keep', 'settle'] as const
export type PolicyPart = (typeof POLICY_PARTS)[number]

/** One thing a policy says: which thing, so that two versions can be laid side by side, and the sentence. */
export type PolicyLine = { readonly part: PolicyPart; readonly about: string; readonly sentence: string }

/** What a policy says, as members read it, part by part. */
export function policyInWords(policy: Policy, words: PolicyWords, language: Language): PolicyLine[] {
  const rate = (basisPoints: number) => formatPercentage(basisPoints, language)
  const { provisionalBasis: basis, reservedPotCounts: pot } = policy
  const tax = rate(policy.flatTaxBasisPoints ?? 0)
  const exemption = policy.exemptionAllowedForSelfEmployed ? policy.exemptionStart : 'none'
  const said: readonly Said[] = [
    ['days', 'from', words.from(formatDay(policy.validFrom, language))],
    ['days', 'until', policy.validTo && words.until(formatDay(policy.validTo, language))],
    ['days', 'permission', words.permission[yesNo(policy.permissionRequired)]],
    ['days', 'hours', hoursInWords(policy, words, language)],
    ['days', 'hours-for-each-other', policy.hoursForEachOther && words.noHoursForEachOther],
    ['counts', 'pot', words.pot[pot === 'not-agreed' ? pot : yesNo(pot)]],
    ['counts', 'basis', pot === false ? undefined : basisInWords(policy, words, tax)],
    ['counts', 'tax', pot === false && basis === 'less-flat-tax' ? words.paidOut.tax(tax) : undefined],
    ['counts', 'period', words.period[policy.period]],
    ...costsInWords(policy, words, language),
    ['counts', 'loss', words.loss[yesNo(policy.lossCarryWithinYear)]],
    ['keep', 'exemption', words.exemption[exemption]],
    ['keep', 'rules2027', policy.applies2027RulesIn2026 ? words.rules2027 : undefined],
    ['settle', 'settlement', words.settlement[policy.settlementTrigger]],
    [
      'settle',
      'holiday',
      policy.holidayBasisPoints === undefined ? undefined : words.holiday(rate(policy.holidayBasisPoints)),
    ],
    ['counts', 'rounding', policy.roundingRule === 'cent' ? undefined : words.rounding[policy.roundingRule]],
  ]
  const lines = said.flatMap(([part, about, sentence]) =>
    sentence === undefined ? [] : [{ part, about, sentence }],
  )
  return POLICY_PARTS.flatMap((part) => lines.filter((line) => line.part === part))
}

type Said = readonly [part: PolicyPart, about: string, sentence: string | undefined]

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
): Said[] {
  const [allowed, refused] = pot === false ? [paidOut.allowed, paidOut.refused] : [cost.allowed, cost.refused]
  const first =
    pot === false
      ? [['costs', 'costs', paidOut.costs] as const]
      : rules.length === 0
        ? [['costs', 'costs', noCosts] as const]
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
        ...(isReckoned(rule.category) ? [] : [cost.notReckoned]),
      ]
      return ['costs', `cost ${rule.category}`, rule.allowed ? parts.join(' ') : refused(name)] as const
    }),
  ]
}

function yesNo(is: boolean): 'yes' | 'no' {
  return is ? 'yes' : 'no'
}

/** One thing of a version beside the version before it. Undefined: that version says nothing about it. */
export type ComparedLine = {
  readonly part: PolicyPart
  readonly about: string
  readonly was: string | undefined
  readonly now: string | undefined
}

/**
 * What a version says beside the one before it, in the order of the new one; what it leaves out comes last. The day on
 * which it begins is left to its heading: that is what makes it a version.
 */
export function policyBeside(before: readonly PolicyLine[], after: readonly PolicyLine[]): ComparedLine[] {
  const [old, made] = [before, after].map((lines) => lines.filter(({ about }) => about !== 'from'))
  const of = (lines: readonly PolicyLine[] | undefined, about: string) =>
    lines?.find((line) => line.about === about)?.sentence
  return [
    ...made!.map(({ sentence, ...line }) => ({ ...line, was: of(old, line.about), now: sentence })),
    ...old!
      .filter(({ about }) => of(made, about) === undefined)
      .map(({ sentence, ...line }) => ({ ...line, was: sentence, now: undefined })),
  ]
}
