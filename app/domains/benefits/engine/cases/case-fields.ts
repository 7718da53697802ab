/** Reads the fields of a case one by one, and knows afterwards which was wrong, missing or never asked for. */
import { parseDay, type Day } from '../../../../values/day.ts'
import { parseExactNumber, type ExactNumber } from '../../../../values/exact-number.ts'
import type { Cents } from '../../../../values/money.ts'
import { refuse, type Refused } from '../../../../values/result.ts'
import type { Hours } from '../step.ts'

export type CaseRefusal = 'field-missing' | 'field-wrong' | 'field-unknown' | 'entitlement-ask'

/** The input of one case. A reader of a field that is not there gives undefined; null is not there. */
export type CaseFields = {
  has(name: string): boolean
  /** The first of these names that is there. */
  first(...names: readonly string[]): string | undefined
  /** An amount that may be negative: a result, which can be a loss. */
  result(name: string): Cents | undefined
  /** An amount from 0 on: an income, a wage, a benefit. */
  cents(name: string): Cents | undefined
  day(name: string): Day | undefined
  /** A whole number from 0 on. */
  whole(name: string): number | undefined
  percent(name: string): ExactNumber | undefined
  hours(name: string): Hours | undefined
  flag(name: string): boolean | undefined
  word(name: string): string | undefined
  list(name: string): readonly unknown[] | undefined
  /** Notes that a field is needed, and gives its value back. */
  needed<T>(name: string, value: T | undefined, otherwise: T): T
  /** Notes that a field has no value that can be, because of another one. */
  wrong(name: string): void
  /** The first thing that was wrong; else a field that nobody asked for; else undefined. */
  refusal(): Refused<CaseRefusal> | undefined
}

/** Fields with which others ask whether somebody is entitled: that we never answer. */
const ASKS_ENTITLEMENT = new Set(
  (
    'single gemeente behaviourCategory normSingleCents normCoupleCents address profitPerYearCents category viable ' +
    'yearsInBusiness hoursPerWeek savingsCents born receivesWW registrationStatus wsw clearlyLessThanMinWage applied ' +
    'entitledSupport hoursPerWeekBefore hoursNow weeksIn36 yearsWorked yearWageCents sicknessBenefit aowYears'
  ).split(' '),
)

/** Whether a case asks for entitlement, by the fields it brings. */
export function asksEntitlement(input: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(input).some((name) => ASKS_ENTITLEMENT.has(name))
}

/** Starts reading. */
export function caseFields(input: Readonly<Record<string, unknown>>): CaseFields {
  const asked = new Set<string>()
  let problem: Refused<CaseRefusal> | undefined
  const given = (name: string) => {
    asked.add(name)
    return Object.hasOwn(input, name) ? (input[name] ?? undefined) : undefined
  }
  const read = <T>(name: string, parse: (raw: unknown) => T | undefined): T | undefined => {
    const raw = given(name)
    if (raw === undefined) return undefined
    const value = parse(raw)
    if (value === undefined) problem ??= refuse('field-wrong', { field: name })
    return value
  }
  return {
    has: (name) => given(name) !== undefined,
    first: (...names) => names.find((name) => given(name) !== undefined),
    result: (name) => read(name, (raw) => centsOf(raw)),
    cents: (name) => read(name, (raw) => (isCount(raw) ? centsOf(raw) : undefined)),
    day: (name) => read(name, (raw) => (typeof raw === 'string' ? parseDay(raw) : undefined)),
    whole: (name) => read(name, (raw) => (isCount(raw) ? raw : undefined)),
    percent: (name) => read(name, (raw) => exactOf(raw)),
    hours: (name) => read(name, (raw) => hoursOf(raw)),
    flag: (name) => read(name, (raw) => (typeof raw === 'boolean' ? raw : undefined)),
    word: (name) => read(name, (raw) => (typeof raw === 'string' ? raw : undefined)),
    list: (name) => read(name, (raw) => (Array.isArray(raw) ? (raw as readonly unknown[]) : undefined)),
    needed: (name, value, otherwise) => {
      if (value === undefined) problem ??= refuse('field-missing', { field: name })
      return value ?? otherwise
    },
    wrong: (name) => {
      problem ??= refuse('field-wrong', { field: name })
    },
    refusal: () => {
      if (problem) return problem
      const unknown = Object.keys(input).find((name) => !asked.has(name) && input[name] !== null)
      return unknown === undefined ? undefined : refuse('field-unknown', { field: unknown })
    },
  }
}

function centsOf(raw: unknown): Cents | undefined {
  return Number.isSafeInteger(raw) ? BigInt(raw as number) : undefined
}

function isCount(raw: unknown): raw is number {
  return typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= 0
}

/** JSON has no decimals, only floats: their shortest notation is what was written. */
function exactOf(raw: unknown): ExactNumber | undefined {
  return typeof raw === 'number' && raw >= 0 ? parseExactNumber(String(raw)) : undefined
}

function hoursOf(raw: unknown): Hours | undefined {
  const exact = exactOf(raw)
  if (!exact || exact.whole > 1000n) return undefined
  return { thousandths: exact.part * (1000n / exact.whole) }
}
