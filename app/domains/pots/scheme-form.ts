/**
 * A scheme as it stands in the fields of a form, and back. Pure: what the board typed is text by the name of its
 * field, adding or moving a step gives other text, and only reading it finds what is wrong.
 */
import { formatAmount, type Language } from '../../values/format.ts'
import { parseEuro, type Cents } from '../../values/money.ts'
import { parsePercentage, type BasisPoints } from '../../values/percentage.ts'
import {
  APPROVERS,
  DESTINATIONS,
  PURPOSES,
  type Open,
  type SchemeDraft,
  type Step,
  type Take,
} from './scheme.ts'

/** What was typed, by the name of the field: `steps.0.percentage` → `30`. */
export type Typed = Readonly<Record<string, string>>

export const TAKES = ['turnover', 'net-turnover', 'remainder', 'first', 'rest'] as const
export const LOSSES = ['member-pot', 'cooperative'] as const
export const ABOVES = ['municipality', 'cooperative', 'training', 'stays', 'open'] as const
export const LEAVINGS = ['municipality', 'cooperative', 'training', 'own-business', 'frozen', 'open'] as const

const STEP_FIELDS = ['key', 'destination', 'take', 'percentage', 'amount', 'cap', 'label'] as const
type StepTyped = Record<(typeof STEP_FIELDS)[number], string>
const MOST_STEPS = 12

/** A draft as it is typed: open numbers are empty fields. */
export function typedOf(draft: SchemeDraft, language: Language): Typed {
  const { pot } = draft
  return {
    ...fieldsOf(draft.steps.map((step) => typedStep(step, language))),
    lossFallsOn: draft.lossFallsOn,
    threshold: pot.threshold ? 'amount' : 'none',
    thresholdAmount: pot.threshold ? written(pot.threshold.amount, language) : '',
    above: pot.threshold?.above ?? 'open',
    ...ticked('purpose', pot.maySpendOn),
    ...ticked('approver', pot.approvers.anyOf),
    count: String(pot.approvers.count),
    limit: pot.approvers.administratorUpTo === undefined ? 'none' : 'amount',
    limitAmount: written(pot.approvers.administratorUpTo ?? 'open', language),
    ...(pot.payoutToMember ? { payout: 'yes' } : {}),
    onLeaving: pot.onLeaving,
  }
}

function typedStep({ key, destination, label, take }: Step<Open>, language: Language): StepTyped {
  const base = { key, destination, label: label ?? '', percentage: '', amount: '', cap: '' }
  if (take.kind === 'rest') return { ...base, take: 'rest' }
  if (take.kind === 'first') return { ...base, take: 'first', amount: written(take.amountPerYear, language) }
  const percentage = take.basisPoints === 'open' ? '' : percentageAsTyped(take.basisPoints, language)
  return {
    ...base,
    take: take.of,
    percentage,
    cap: take.capPerYear === undefined ? '' : written(take.capPerYear, language) || '?',
  }
}

function written(amount: Cents | Open, language: Language): string {
  if (amount === 'open') return ''
  // With its cents an amount in English is read in one way only: `2,000` could be two euros.
  return formatAmount(amount, language, { cents: language === 'nl' ? 'when-needed' : 'always' })
}

function percentageAsTyped(basisPoints: BasisPoints, language: Language): string {
  const text = String(basisPoints / 100)
  return language === 'nl' ? text.replace('.', ',') : text
}

function ticked(group: string, values: readonly string[]): Typed {
  return Object.fromEntries(values.map((value) => [`${group}.${value}`, 'yes']))
}

/** The steps as they are typed now, in order. */
export function stepsOf(typed: Typed): StepTyped[] {
  const places = Object.keys(typed).flatMap((name) => /^steps\.(\d{1,3})\.destination$/.exec(name)?.[1] ?? [])
  return places
    .map(Number)
    .sort((a, b) => a - b)
    .slice(0, MOST_STEPS)
    .map(
      (place) =>
        Object.fromEntries(
          STEP_FIELDS.map((field) => [field, (typed[`steps.${place}.${field}`] ?? '').trim()]),
        ) as StepTyped,
    )
}

/**
 * What is typed after a button of the steps was pressed: `add`, `up:1`, `down:1`, `remove:1` (places count from 0).
 * Any other word changes nothing.
 */
export function afterPressing(typed: Typed, intent: string): Typed {
  const steps = stepsOf(typed)
  const others = Object.fromEntries(Object.entries(typed).filter(([name]) => !name.startsWith('steps.')))
  const [verb, at] = intent.split(':')
  const place = Number(at)
  if (verb === 'add' && steps.length < MOST_STEPS)
    steps.splice(steps.at(-1)?.take === 'rest' ? -1 : steps.length, 0, newStep(steps))
  if (verb === 'remove' && steps[place]) steps.splice(place, 1)
  if (verb === 'up' && place > 0 && steps[place]) steps.splice(place - 1, 0, ...steps.splice(place, 1))
  if (verb === 'down' && place < steps.length - 1) steps.splice(place + 1, 0, ...steps.splice(place, 1))
  return { ...others, ...fieldsOf(steps) }
}

function newStep(steps: readonly StepTyped[]): StepTyped {
  const used = new Set(steps.map((step) => step.key))
  const key = Array.from({ length: MOST_STEPS + 1 }, (_, i) => `step-${i + 1}`).find((one) => !used.has(one))!
  return {
    key,
    destination: 'training',
    take: 'net-turnover',
    percentage: '',
    amount: '',
    cap: '',
    label: '',
  }
}

function fieldsOf(steps: readonly StepTyped[]): Typed {
  return Object.fromEntries(
    steps.flatMap((step, place) => STEP_FIELDS.map((field) => [`steps.${place}.${field}`, step[field]])),
  )
}

/** What is wrong with a field, as the web tells it. */
export type Wrong = 'percentage-unreadable' | 'amount-unreadable' | 'choose' | 'too-long'

export type ReadScheme =
  | { readonly ok: true; readonly draft: SchemeDraft }
  | { readonly ok: false; readonly errors: Readonly<Record<string, Wrong>> }

/**
 * Reads what was typed. Empty numbers are open; a number that is none, or a choice that is none, is told by
 * its field.
 */
export function readSchemeForm(typed: Typed, name: string): ReadScheme {
  const errors: Record<string, Wrong> = {}
  const one = <const V extends readonly string[]>(field: string, values: V): V[number] => {
    const value = typed[field] ?? ''
    if (!values.includes(value)) errors[field] = 'choose'
    return value
  }
  const amount = (field: string, value: string): Cents | Open => {
    if (value === '' || value === '?') return 'open'
    const cents = parseEuro(value)
    if (cents === undefined || cents < 0n || cents > 999_999_999_999n) errors[field] = 'amount-unreadable'
    return cents ?? 'open'
  }
  const steps = stepsOf(typed).map((step, place): Step<Open> => {
    const at = `steps.${place}`
    if (step.label.length > 80) errors[`${at}.label`] = 'too-long'
    const destination = one(`${at}.destination`, DESTINATIONS)
    const kind = one(`${at}.take`, TAKES)
    const take = takeOf(kind, step, at, amount, errors)
    return {
      key: step.key || `step-${place + 1}`,
      destination,
      ...(step.label ? { label: step.label } : {}),
      take,
    }
  })
  const hasThreshold = one('threshold', ['none', 'amount']) === 'amount'
  const threshold = hasThreshold
    ? {
        threshold: {
          amount: amount('thresholdAmount', (typed['thresholdAmount'] ?? '').trim()),
          above: one('above', ABOVES),
        },
      }
    : {}
  // A form from before this was asked has no such field: without a limit.
  const hasLimit = typed['limit'] !== undefined && one('limit', ['none', 'amount']) === 'amount'
  const limit = hasLimit
    ? { administratorUpTo: amount('limitAmount', (typed['limitAmount'] ?? '').trim()) }
    : {}
  const draft: SchemeDraft = {
    name,
    steps,
    lossFallsOn: one('lossFallsOn', LOSSES),
    pot: {
      ...threshold,
      maySpendOn: PURPOSES.filter((purpose) => typed[`purpose.${purpose}`]),
      approvers: {
        anyOf: APPROVERS.filter((role) => typed[`approver.${role}`]),
        count: one('count', ['1', '2']) === '2' ? 2 : 1,
        ...limit,
      },
      payoutToMember: Boolean(typed['payout']),
      onLeaving: one('onLeaving', LEAVINGS),
    },
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, draft }
}

function takeOf(
  kind: (typeof TAKES)[number],
  step: StepTyped,
  at: string,
  amount: (field: string, value: string) => Cents | Open,
  errors: Record<string, Wrong>,
): Take<Open> {
  if (kind === 'rest') return { kind }
  if (kind === 'first') return { kind, amountPerYear: amount(`${at}.amount`, step.amount) }
  const open = step.percentage === '' || step.percentage === '?'
  const rate = open ? 'open' : parsePercentage(step.percentage)
  if (rate === undefined || (rate !== 'open' && rate > 10_000))
    errors[`${at}.percentage`] = 'percentage-unreadable'
  const cap = step.cap === '' ? {} : { capPerYear: amount(`${at}.cap`, step.cap) }
  return { kind: 'percentage', of: kind, basisPoints: rate ?? 'open', ...cap }
}
