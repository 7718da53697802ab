/**
 * A policy as it stands in the fields of a form, and back. Pure: what was typed is text by the name of its
 * field, adding a row gives other text, and only reading it finds what is wrong.
 */
import { parseCount } from '../../../values/count.ts'
import { formatAmount, formatCount, type Language } from '../../../values/format.ts'
import { parseDay, type Day } from '../../../values/day.ts'
import { parseEuro } from '../../../values/money.ts'
import { parsePercentage } from '../../../values/percentage.ts'
import {
  checkPolicy,
  COST_CATEGORIES,
  isReckoned,
  type CostRule,
  type Policy,
  type PolicyProblem,
} from '../engine/policy.ts'
import { dayFields } from '../../../values/day-fields.ts'
import { MOST_COST_RULES, withoutAbsent } from './policy-input.ts'

/** What was typed, by the name of the field: `costs.0.cap` → `300`. */
export type Typed = Readonly<Record<string, string>>

export const BASES = ['gross', 'less-flat-tax', 'cash-receipts'] as const
export const PERIODS = ['month', 'quarter', 'year'] as const
export const STARTS = ['provisional', 'settlement'] as const
export const TRIGGERS = ['tax-assessment', 'year-end'] as const
export const ROUNDINGS = ['cent', 'euro-down', 'euro'] as const
export const POT_COUNTS = ['not-agreed', 'yes', 'no'] as const
export const CAP_PER = ['none', 'month', 'year'] as const

/** The kinds of costs that can be chosen. */
export const COST_KINDS = [...COST_CATEGORIES, '*'] as const

/** Yes or no, each in a radio: nothing is answered by leaving it out. */
export const YES_NO = [
  'permissionRequired',
  'lossCarryWithinYear',
  'exemptionAllowedForSelfEmployed',
  'applies2027RulesIn2026',
] as const

const COST_FIELDS = ['kind', 'allowed', 'per', 'cap', 'consent'] as const
type CostTyped = Record<(typeof COST_FIELDS)[number], string>

/** A policy as it is typed. */
export function typedOf(policy: Policy, language: Language): Typed {
  const pot = policy.reservedPotCounts
  return {
    ...dayFields('validFrom', policy.validFrom),
    ...dayFields('validTo', policy.validTo),
    ...Object.fromEntries(YES_NO.map((field) => [field, policy[field] ? 'yes' : 'no'])),
    maxHoursPerYear:
      policy.maxHoursPerYear === undefined ? '' : formatCount(policy.maxHoursPerYear, language),
    provisionalBasis: policy.provisionalBasis,
    flatTax: typedRate(policy.flatTaxBasisPoints, language),
    period: policy.period,
    exemptionStart: policy.exemptionStart,
    settlementTrigger: policy.settlementTrigger,
    holiday: typedRate(policy.holidayBasisPoints, language),
    roundingRule: policy.roundingRule,
    reservedPotCounts: pot === 'not-agreed' ? pot : pot ? 'yes' : 'no',
    ...(policy.hoursForEachOther ? { hoursForEachOther: policy.hoursForEachOther } : {}),
    ...costFields(policy.deductibleCostRules.map((rule) => typedCost(rule, language))),
  }
}

function typedRate(rate: number | undefined, language: Language): string {
  if (rate === undefined) return ''
  const text = String(rate / 100)
  return language === 'nl' ? text.replace('.', ',') : text
}

function typedCost({ category, allowed, cap, priorConsent }: CostRule, language: Language): CostTyped {
  const amount =
    cap && formatAmount(cap.amount, language, { cents: language === 'nl' ? 'when-needed' : 'always' })
  return {
    kind: category,
    allowed: allowed ? 'yes' : 'no',
    per: cap?.per ?? 'none',
    cap: amount ?? '',
    consent: priorConsent ? 'yes' : '',
  }
}

/** The rows of costs as they are typed now, in order. */
export function costsOf(typed: Typed): CostTyped[] {
  const places = Object.keys(typed).flatMap((name) => /^costs\.(\d{1,3})\.kind$/.exec(name)?.[1] ?? [])
  return places
    .map(Number)
    .sort((a, b) => a - b)
    .slice(0, MOST_COST_RULES)
    .map((at) => {
      const entries = COST_FIELDS.map((field) => [field, (typed[`costs.${at}.${field}`] ?? '').trim()])
      return Object.fromEntries(entries) as CostTyped
    })
}

/** What is typed after a button of the rows was pressed: `add`, `remove:1` (places count from 0). */
export function afterPressing(typed: Typed, intent: string): Typed {
  const rows = costsOf(typed)
  const others = Object.fromEntries(Object.entries(typed).filter(([name]) => !name.startsWith('costs.')))
  const [verb, at] = intent.split(':')
  if (verb === 'add' && rows.length < MOST_COST_RULES)
    rows.push({ kind: notYetIn(rows), allowed: 'yes', per: 'none', cap: '', consent: '' })
  if (verb === 'remove' && rows[Number(at)]) rows.splice(Number(at), 1)
  return { ...others, ...costFields(rows) }
}

/** Each kind may stand in the list once. */
function notYetIn(rows: readonly CostTyped[]): string {
  return COST_KINDS.find((kind) => rows.every((row) => row.kind !== kind)) ?? ''
}

function costFields(rows: readonly CostTyped[]): Typed {
  return Object.fromEntries(
    rows.flatMap((row, at) => COST_FIELDS.map((field) => [`costs.${at}.${field}`, row[field]])),
  )
}

/** What is wrong with a field: as the web tells it, or what `checkPolicy` found. */
export type Wrong =
  | 'required'
  | 'choose'
  | 'day-unreadable'
  | 'percentage-unreadable'
  | 'amount-unreadable'
  | 'quantity-unreadable'
  | PolicyProblem

export type ReadPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly errors: Readonly<Record<string, Wrong>> }

/** Beside which field each problem of a policy stands. */
const FIELD_OF: Readonly<Record<PolicyProblem, string>> = {
  'policy-ends-before-it-starts': 'validTo',
  'policy-flat-tax-missing': 'flatTax',
  'policy-rate-impossible': 'flatTax',
  'policy-hours-impossible': 'maxHoursPerYear',
  'policy-cap-negative': 'costs.0.cap',
  'policy-category-twice': 'costs.0.kind',
  'policy-cost-not-reckoned': 'costs.0.kind',
}

/** Reads what was typed: the policy, or what is wrong, by the name of the field. */
export function readPolicyForm(typed: Typed): ReadPolicy {
  const errors: Record<string, Wrong> = {}
  const one = <const V extends readonly string[]>(field: string, values: V): V[number] => {
    const value = typed[field] ?? ''
    if (!values.includes(value)) errors[field] = 'choose'
    return value
  }
  const yes = (field: string) => one(field, ['yes', 'no']) === 'yes'
  const rate = (field: string): number | undefined => {
    const text = (typed[field] ?? '').trim()
    const read = text === '' ? undefined : parsePercentage(text)
    if (text !== '' && (read === undefined || read > 10_000)) errors[field] = 'percentage-unreadable'
    return read
  }
  const from = dayOf(typed, 'validFrom')
  const to = dayOf(typed, 'validTo')
  if (from === undefined) errors['validFrom'] = 'required'
  if (from === 'unreadable') errors['validFrom'] = 'day-unreadable'
  if (to === 'unreadable') errors['validTo'] = 'day-unreadable'
  const pot = one('reservedPotCounts', POT_COUNTS)
  const read = {
    validFrom: from as Day,
    validTo: to as Day | undefined,
    permissionRequired: yes('permissionRequired'),
    maxHoursPerYear: hoursOf(typed, errors),
    provisionalBasis: one('provisionalBasis', BASES),
    flatTaxBasisPoints: rate('flatTax'),
    period: one('period', PERIODS),
    deductibleCostRules: costsOf(typed).map((row, at) => readCost(row, `costs.${at}`, errors)),
    lossCarryWithinYear: yes('lossCarryWithinYear'),
    exemptionAllowedForSelfEmployed: yes('exemptionAllowedForSelfEmployed'),
    exemptionStart: one('exemptionStart', STARTS),
    applies2027RulesIn2026: yes('applies2027RulesIn2026'),
    settlementTrigger: one('settlementTrigger', TRIGGERS),
    holidayBasisPoints: rate('holiday'),
    roundingRule: one('roundingRule', ROUNDINGS),
    reservedPotCounts: pot === 'not-agreed' ? pot : pot === 'yes',
    hoursForEachOther: typed['hoursForEachOther'] === 'no' ? 'no' : undefined,
  } as const
  const policy: Policy = withoutAbsent(read)
  if (Object.keys(errors).length === 0)
    for (const problem of checkPolicy(policy)) errors[fieldOf(problem, policy)] ??= problem
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, policy }
}

/** A problem of the rows stands beside the row that has it. */
function fieldOf(problem: PolicyProblem, { deductibleCostRules: rules }: Policy): string {
  if (problem === 'policy-category-twice') {
    const second = rules.findIndex(({ category }, at) => rules.findIndex((r) => r.category === category) < at)
    return `costs.${second}.kind`
  }
  if (problem === 'policy-cost-not-reckoned')
    return `costs.${rules.findIndex(({ category }) => !isReckoned(category))}.kind`
  return FIELD_OF[problem]
}

function dayOf(typed: Typed, name: string): Day | 'unreadable' | undefined {
  const [date, month, year] = ['Day', 'Month', 'Year'].map((part) => (typed[name + part] ?? '').trim())
  if (date === '' && month === '' && year === '') return undefined
  const whole = /^\d{2}$/.test(year!) ? `20${year}` : year
  return parseDay(`${whole}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`) ?? 'unreadable'
}

function hoursOf(typed: Typed, errors: Record<string, Wrong>): number | undefined {
  const text = (typed['maxHoursPerYear'] ?? '').trim()
  if (text === '') return undefined
  const hours = parseCount(text)
  if (hours === undefined) errors['maxHoursPerYear'] = 'quantity-unreadable'
  return hours
}

function readCost(row: CostTyped, at: string, errors: Record<string, Wrong>): CostRule {
  const { kind: category, allowed, consent } = row
  const per = (['month', 'year'] as const).find((one) => one === row.per)
  if (category === '') errors[`${at}.kind`] = 'choose'
  if (allowed !== 'yes' && allowed !== 'no') errors[`${at}.allowed`] = 'choose'
  if (per === undefined) return { category, allowed: allowed === 'yes', priorConsent: consent !== '' }
  const amount = parseEuro(row.cap)
  if (row.cap === '') errors[`${at}.cap`] = 'required'
  else if (amount === undefined || amount < 0n) errors[`${at}.cap`] = 'amount-unreadable'
  const cap = { amount: amount ?? 0n, per }
  return { category, allowed: allowed === 'yes', cap, priorConsent: consent !== '' }
}
