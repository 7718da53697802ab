/** WW beside a business: profit does not count, hours do (AIB 3:5(1)). Estimates: UWV decides. */
import type { Day } from '../../../values/day.ts'
import { lessPercent, percentOf } from '../../../values/exact-number.ts'
import { fractionOf, greatest, type Cents } from '../../../values/money.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { numberOn, percentOn, type NoValue } from './lookup.ts'
import type { Parameters } from './parameters.ts'
import { ofFacts, ofLaw, stepOf, type Hours, type Step } from './step.ts'

export type WwBenefit = { readonly benefit: Cents; readonly steps: readonly Step[] }

/**
 * The start period: 26 weeks with 29 % less, whatever is earned and however long is worked.
 *
 * @param benefit cents in the month without it
 * @param profit cents, only to say that it does not count
 */
export function wwStartPeriod(
  benefit: Cents,
  profit: Cents,
  on: Day,
  parameters: Parameters,
): Result<WwBenefit, NoValue> {
  const row = percentOn(parameters, 'WW', 'startPeriod.reductionPercent', on)
  if (!row.ok) return row
  const { value: percent, fact } = row.value
  const less = lessPercent(benefit, percent)
  const steps = [
    ...wwProfit(profit),
    stepOf('ww-start-period', less, { percent, before: benefit, benefit: less }, ofFacts('WW 77a', [fact])),
  ]
  return ok({ benefit: less, steps })
}

/** Says that profit does not count; nothing when there is none. */
export function wwProfit(profit: Cents): Step[] {
  return profit === 0n ? [] : [stepOf('ww-profit-ignored', 0n, { profit }, ofLaw('aib', 'AIB 3:5(1)'))]
}

/**
 * Hours in a month that stay free because they were worked before unemployment already: the weekly average of the 26
 * weeks before it ÷ 5 × 21.75.
 *
 * @param perWeek thousandths of hours
 * @returns thousandths of hours in a month, half a thousandth up
 */
export function wwFreeHours(
  perWeek: Hours,
  on: Day,
  parameters: Parameters,
): Result<{ readonly free: Hours; readonly step: Step }, NoValue> {
  const days = numberOn(parameters, 'AIB', 'daysPerMonth', on)
  if (!days.ok) return days
  const week = numberOn(parameters, 'AIB', 'daysPerWeek', on)
  if (!week.ok) return week
  const [month, five] = [days.value.value, week.value.value]
  const free = {
    thousandths: fractionOf(perWeek.thousandths, month.part * five.whole, month.whole * five.part),
  }
  const ground = ofFacts('WW 8', [days.value.fact, week.value.fact])
  return ok({ free, step: stepOf('ww-free-hours', 0n, { perWeek, free }, ground) })
}

/** A month with hours for a business, after the start period or without one. */
export type WwMonth = {
  readonly on: Day
  /** Cents without these hours. */
  readonly benefit: Cents
  /** Gross cents a day, from the decision letter. */
  readonly dailyWage: Cents
  /** Hours a day that the wage was for, in thousandths. */
  readonly hoursPerDay: Hours
  /** Hours for the business in this month, the free ones off, in thousandths. */
  readonly hours: Hours
}

export type WwHours = WwBenefit & {
  readonly fictitiousIncome: Cents
  readonly offset: Cents
  readonly ends: boolean
}

/**
 * Hours as income: daily wage ÷ hours a day × hours; 70 % of it is taken off, for good, even when hours fall again.
 * The benefit ends when it is more than 87.5 % of the monthly wage.
 *
 * @returns cents; refuses `hours-impossible` for no hours a day or negative ones
 */
export function wwMonth(
  month: WwMonth,
  parameters: Parameters,
): Result<WwHours, NoValue | 'hours-impossible'> {
  const { on, benefit, dailyWage, hoursPerDay, hours } = month
  if (hoursPerDay.thousandths <= 0n || hours.thousandths < 0n) return refuse('hours-impossible')
  const share = percentOn(parameters, 'WW', 'selfEmployedHours.offsetPercent', on)
  if (!share.ok) return share
  const end = percentOn(parameters, 'WW', 'end.percentOfMonthlyWage', on)
  if (!end.ok) return end
  const days = numberOn(parameters, 'AIB', 'daysPerMonth', on)
  if (!days.ok) return days
  const income = fractionOf(dailyWage, hours.thousandths, hoursPerDay.thousandths)
  const offset = percentOf(income, share.value.value)
  const monthlyWage = fractionOf(dailyWage, days.value.value.part, days.value.value.whole)
  const limit = percentOf(monthlyWage, end.value.value)
  const ends = income > limit
  const left = ends ? 0n : greatest(0n, benefit - offset)
  const percent = share.value.value
  const steps = [
    stepOf('ww-hours', income, { hours, income }, ofFacts('AIB 3:5(1)', [days.value.fact])),
    stepOf('ww-offset', offset, { income, percent, offset }, ofFacts('WW 47', [share.value.fact])),
    ...(ends
      ? [
          stepOf(
            'ww-ends',
            benefit,
            { income, percent: end.value.value, limit },
            ofFacts('WW 20', [end.value.fact]),
          ),
        ]
      : []),
    stepOf('ww-benefit', left, { before: benefit, benefit: left }, ofFacts('WW 47', [share.value.fact])),
  ]
  return ok({ benefit: left, fictitiousIncome: income, offset, ends, steps })
}

/**
 * A month of WW with income that counts, wage or the income that hours stand for (WW 47): 75 % of (A − B) in the first
 * two months, 70 % after; it ends above 87.5 % of the monthly wage.
 *
 * @param monthlyWage A: gross cents, from the decision letter
 * @param income B: gross cents in the month
 * @param month which month of the benefit, from 1
 */
export function wwWithIncome(
  monthlyWage: Cents,
  income: Cents,
  month: number,
  on: Day,
  parameters: Parameters,
): Result<WwBenefit & { readonly ends: boolean }, NoValue> {
  const key = month <= 2 ? 'benefit.percent.first2months' : 'benefit.percent.after2months'
  const share = percentOn(parameters, 'WW', key, on)
  if (!share.ok) return share
  const end = percentOn(parameters, 'WW', 'end.percentOfMonthlyWage', on)
  if (!end.ok) return end
  const [percent, limit] = [share.value.value, percentOf(monthlyWage, end.value.value)]
  const counted = greatest(0n, income)
  const ends = counted > limit
  const benefit = ends ? 0n : percentOf(greatest(0n, monthlyWage - counted), percent)
  const facts = { wage: monthlyWage, income: counted, percent, benefit }
  const steps = [
    ends
      ? stepOf(
          'ww-ends',
          0n,
          { income: counted, percent: end.value.value, limit },
          ofFacts('WW 20', [end.value.fact]),
        )
      : stepOf('ww-with-income', benefit, facts, ofFacts('WW 47', [share.value.fact])),
  ]
  return ok({ benefit, ends, steps })
}
