/** What comes beside income and may be kept: gifts, a premium, expenses of a volunteer; and assets, as information. */
import type { Day } from '../../../values/day.ts'
import { lessPercent, percentOf, wholeOf, type ExactNumber } from '../../../values/exact-number.ts'
import { greatest, least, type Cents } from '../../../values/money.ts'
import { ok, type Result } from '../../../values/result.ts'
import type { Adult, Household } from './household.ts'
import { centsOn, numberOn, type Known, type NoValue } from './lookup.ts'
import type { Parameters } from './parameters.ts'
import { ofFacts, stepOf, type Step } from './step.ts'

/** Gifts of a calendar year in cents: what is free, and what the municipality looks at (PW 31(2)m and s). */
export type Gifts = { readonly free: Cents; readonly toJudge: Cents; readonly steps: readonly Step[] }

/**
 * Gifts and help that saves costs, together, in one calendar year. What is above the limit is not income by itself:
 * the municipality judges it. Food banks never count; leave them out.
 *
 * @param given cents this year, this month's gift included
 * @returns refuses `no-value-on-day` before 2026, when the municipality judged every gift
 */
export function giftsOfYear(given: Cents, on: Day, parameters: Parameters): Result<Gifts, NoValue> {
  const limit = centsOn(parameters, 'PW', 'gifts.maxPerCalendarYear', on)
  if (!limit.ok) return limit
  const { value, fact } = limit.value
  const free = least(given, value)
  const above = given - free
  const steps = [stepOf('gifts-free', free, { gifts: free, limit: value }, ofFacts('PW 31(2)m', [fact]))]
  if (above > 0n) {
    const judged = ofFacts('PW 31(2)s', [fact], 'by-municipality')
    steps.push(stepOf('gifts-to-judge', above, { limit: value, above }, judged))
  }
  return ok({ free, toJudge: above, steps })
}

/** What of an allowance may be kept, in cents. */
export type Allowance = { readonly free: Cents; readonly above: Cents; readonly steps: readonly Step[] }

/**
 * One or two premiums in a calendar year that a municipality pays for steps towards work (PW 31(2)j). Not under 27,
 * unless with a wage subsidy (31(5)).
 *
 * @param given cents this year
 */
export function premiumOfYear(
  given: Cents,
  adult: Adult & { readonly wageSubsidy?: boolean },
  on: Day,
  parameters: Parameters,
): Result<Allowance, NoValue> {
  const young = isUnder27(adult, on, parameters)
  if (!young.ok) return young
  if (young.value && adult.wageSubsidy !== true) return ok(notUnder27(given))
  const limit = centsOn(parameters, 'PW', 'workPremium.maxPerYear', on)
  return limit.ok ? ok(allowance('premium-free', 'PW 31(2)j', given, limit.value)) : limit
}

/**
 * Expenses that an organisation pays its volunteer (PW 31(2)k): a maximum a month and one a year. Not under 27.
 *
 * @param given cents this month
 * @param yearBefore cents earlier in this calendar year
 */
export function volunteerOfMonth(
  given: Cents,
  yearBefore: Cents,
  adult: Adult,
  on: Day,
  parameters: Parameters,
): Result<Allowance, NoValue> {
  const young = isUnder27(adult, on, parameters)
  if (!young.ok) return young
  const month = centsOn(parameters, 'PW', 'volunteer.maxPerMonth', on)
  if (!month.ok) return month
  const year = centsOn(parameters, 'PW', 'volunteer.maxPerYear', on)
  if (!year.ok) return year
  // Between November 2020 and July 2021 the table has amounts that were for people under 27 too.
  if (young.value && !hasTemporaryAmounts(on)) return ok(notUnder27(given))
  const room = least(month.value.value, greatest(0n, year.value.value - yearBefore))
  return ok(allowance('volunteer-free', 'PW 31(2)k', given, { value: room, fact: month.value.fact }))
}

function hasTemporaryAmounts(on: Day): boolean {
  return on >= '2020-11-01' && on <= '2021-06-30'
}

function isUnder27({ group, years }: Adult, on: Day, parameters: Parameters): Result<boolean, NoValue> {
  const bar = numberOn(parameters, 'PW', 'exemption.work.minAge', on)
  if (!bar.ok) return bar
  return ok(group === '18-20' || (group !== 'aow' && years !== undefined && years < wholeOf(bar.value.value)))
}

function allowance(
  kind: 'premium-free' | 'volunteer-free',
  article: string,
  given: Cents,
  { value: limit, fact }: Known<Cents>,
): Allowance {
  const free = least(given, limit)
  const above = given - free
  return {
    free,
    above,
    steps: [stepOf(kind, free, { free, limit, above }, ofFacts(article, [fact], 'by-municipality'))],
  }
}

function notUnder27(given: Cents): Allowance {
  return {
    free: 0n,
    above: given,
    steps: [stepOf('allowance-not-under-27', 0n, {}, ofFacts('PW 31(5)', []))],
  }
}

/** What a household owns beside what the law leaves to it. Information: only the municipality values assets. */
export type Assets = { readonly limit: Cents; readonly above: Cents; readonly step: Step }

/**
 * Assets against the limit of the household (PW 34(3)). An own home has a limit of its own, `homeLimit`.
 *
 * @param owned cents, debts taken off; what was saved during bijstand does not count
 */
export function assetsOf(
  household: Household,
  owned: Cents,
  on: Day,
  parameters: Parameters,
): Result<Assets, NoValue> {
  const name = { single: 'single', 'single-parent': 'singleParent', couple: 'couple' }[household.form]
  const row = centsOn(parameters, 'PW', `assets.limit.${name}`, on)
  if (!row.ok) return row
  const { value: limit, fact } = row.value
  const above = greatest(0n, owned - limit)
  const ground = ofFacts('PW 34(2)b, 34(3)', [fact], 'by-municipality')
  const step =
    above > 0n
      ? stepOf('assets-above', above, { assets: owned, limit, above }, ground)
      : stepOf('assets-below', 0n, { assets: owned, limit }, ground)
  return ok({ limit, above, step })
}

/** A norm as published tables print it: each line rounded by itself, so that the two can miss a cent together. */
export function publishedSplit(
  norm: Cents,
  percent: ExactNumber,
): { readonly withoutHoliday: Cents; readonly holiday: Cents; readonly step: Step } {
  const holiday = percentOf(norm, percent)
  const step = stepOf(
    'holiday',
    holiday,
    { benefit: norm, percent, holiday },
    ofFacts('PW 19(3)', [], 'not-confirmed'),
  )
  return { withoutHoliday: lessPercent(norm, percent), holiday, step }
}
