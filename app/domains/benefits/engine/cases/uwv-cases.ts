/** Cases of the WW and the WIA. */
import type { Day } from '../../../../values/day.ts'
import { greatest } from '../../../../values/money.ts'
import { exactNumber } from '../../../../values/exact-number.ts'
import { refuse } from '../../../../values/result.ts'
import type { Parameters } from '../parameters.ts'
import { wiaAfter, wiaWageRelated, type WiaWages } from '../wia.ts'
import { wwFreeHours, wwMonth, wwProfit, wwStartPeriod, wwWithIncome } from '../ww.ts'
import type { Answered } from './case-answer.ts'
import type { CaseFields } from './case-fields.ts'

const NO_HOURS = { thousandths: 0n }

/** More hours there are not, in thousandths. */
const HOURS_OF_WEEK = 168_000n
const HOURS_OF_MONTH = 744_000n

/** WW: the free hours, the start period, or a month with hours (profit only said not to count). */
export function wwCase(fields: CaseFields, on: Day, parameters: Parameters): Answered {
  const profit = fields.result('profitCents') ?? 0n
  const benefit = fields.cents('benefitCents')
  const inStartPeriod = fields.flag('inStartPeriod') === true
  const perWeek = fields.hours('avgSelfEmployedHoursPerWeek')
  const worked = fields.hours('selfEmployedHoursInMonth')
  if (perWeek && perWeek.thousandths > HOURS_OF_WEEK) fields.wrong('avgSelfEmployedHoursPerWeek')
  if (worked && worked.thousandths > HOURS_OF_MONTH) fields.wrong('selfEmployedHoursInMonth')
  if (inStartPeriod) {
    const month = wwStartPeriod(fields.needed('benefitCents', benefit, 0n), profit, on, parameters)
    return month.ok ? { result: { benefitCents: month.value.benefit }, steps: month.value.steps } : month
  }
  const wageOfMonth = fields.cents('monthlyWageCents')
  if (wageOfMonth !== undefined) {
    const income = fields.needed('incomeCents', fields.cents('incomeCents'), 0n)
    const nth = fields.whole('month') ?? 3
    if (nth < 1) fields.wrong('month')
    const month = wwWithIncome(wageOfMonth, income, nth, on, parameters)
    if (!month.ok) return month
    return { result: { benefitCents: month.value.benefit, ends: month.value.ends }, steps: month.value.steps }
  }
  const free = perWeek ? wwFreeHours(perWeek, on, parameters) : undefined
  if (free && !free.ok) return free
  const known = free ? { exemptHoursPerMonth: free.value.free } : {}
  const before = [...(free ? [free.value.step] : []), ...wwProfit(profit)]
  if (!worked && free) return { result: known, steps: before }
  const told = fields.hours('exemptHoursPerMonth')
  const off = free?.value.free ?? told ?? NO_HOURS
  const hours = { thousandths: greatest(0n, (worked ?? NO_HOURS).thousandths - off.thousandths) }
  const [wage, perDay] = [fields.cents('dailyWageCents'), fields.hours('hoursPerDay')]
  if (hours.thousandths === 0n) {
    if (!worked && profit === 0n) return refuse('field-missing', { field: 'selfEmployedHoursInMonth' })
    const same = benefit === undefined ? {} : { benefitCents: benefit }
    return { result: { ...known, offsetCents: 0n, fictitiousIncomeCents: 0n, ...same }, steps: before }
  }
  const month = wwMonth(
    {
      on,
      hours,
      benefit: benefit ?? 0n,
      dailyWage: fields.needed('dailyWageCents', wage, 0n),
      hoursPerDay: fields.needed('hoursPerDay', perDay, { thousandths: 1000n }),
    },
    parameters,
  )
  if (!month.ok) return month
  const { fictitiousIncome, offset, ends, steps } = month.value
  const left = benefit === undefined ? {} : { benefitCents: month.value.benefit }
  return {
    result: { ...known, fictitiousIncomeCents: fictitiousIncome, offsetCents: offset, ends, ...left },
    steps: [...before, ...steps],
  }
}

/** WIA: with a remaining capacity the period after the wage-related benefit, else that benefit itself. */
export function wiaCase(fields: CaseFields, on: Day, parameters: Parameters): Answered {
  const monthlyWage = fields.needed('monthlyWageCents', fields.cents('monthlyWageCents'), 0n)
  const income = fields.needed('incomeCents', fields.cents('incomeCents'), 0n)
  const [capped, uncapped] = [fields.cents('cappedDailyWageCents'), fields.cents('dailyWageCents')]
  if (fields.flag('maximised') === true && (capped === undefined || uncapped === undefined))
    return refuse('field-missing', {
      field: capped === undefined ? 'cappedDailyWageCents' : 'dailyWageCents',
    })
  const daily = capped !== undefined && uncapped !== undefined ? { dailyWage: { capped, uncapped } } : {}
  const wages: WiaWages = { monthlyWage, ...daily }
  const month = fields.whole('month')
  const capacity = fields.cents('remainingCapacityCents')
  const disabilityPercent = fields.percent('disabilityPercent')
  if (disabilityPercent && disabilityPercent.part > 100n * disabilityPercent.whole)
    fields.wrong('disabilityPercent')
  const minimumWage = fields.cents('minimumWageCents')
  if (month !== undefined || (capacity === undefined && !disabilityPercent)) {
    const related = wiaWageRelated(wages, income, fields.needed('month', month, 1), on, parameters)
    if (!related.ok) return related
    return {
      result: { kind: related.value.kind, benefitCents: related.value.benefit },
      steps: related.value.steps,
    }
  }
  const after = wiaAfter(
    {
      on,
      wages,
      income,
      remainingCapacity: fields.needed('remainingCapacityCents', capacity, 0n),
      disabilityPercent: fields.needed('disabilityPercent', disabilityPercent, exactNumber('35')),
      ...(minimumWage === undefined ? {} : { minimumWage }),
    },
    parameters,
  )
  if (!after.ok) return after
  return { result: { kind: after.value.kind, benefitCents: after.value.benefit }, steps: after.value.steps }
}
