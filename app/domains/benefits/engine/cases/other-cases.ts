/** Cases of the Bbz, IOAW, AIB and Wajong. */
import type { Day } from '../../../../values/day.ts'
import { refuse } from '../../../../values/result.ts'
import { aibIncome } from '../aib.ts'
import { bbzHours, bbzIncome, settleBbz } from '../bbz.ts'
import type { ExemptionKind } from '../exemption-grant.ts'
import { ioawMonth } from '../ioaw.ts'
import { numberOn } from '../lookup.ts'
import type { Parameters } from '../parameters.ts'
import { wajongMonth, wajongOffset } from '../wajong.ts'
import type { Answered } from './case-answer.ts'
import type { CaseFields } from './case-fields.ts'

/** Bbz: hours, or profit to income, or the settlement of a year, or the last two together. */
export function bbzCase(fields: CaseFields, on: Day, parameters: Parameters): Answered {
  const hours = fields.hours('hoursPerYear')
  if (hours) {
    if (hours.thousandths > 8_784_000n) fields.wrong('hoursPerYear')
    const reached = bbzHours(hours, on, parameters)
    if (!reached.ok) return reached
    return { result: { meetsHoursCriterion: reached.value.met }, steps: [reached.value.step] }
  }
  const profit = fields.result('profitYearCents')
  const net = profit === undefined ? undefined : bbzIncome(profit, on, parameters)
  if (net && !net.ok) return net
  const taxed = net ? { taxCents: net.value.tax, netIncomeCents: net.value.income } : {}
  const before = net?.value.steps ?? []
  if (!fields.has('yearNormCents')) {
    if (!net) return refuse('field-missing', { field: 'profitYearCents' })
    return { result: taxed, steps: before }
  }
  const settled = settleBbz({
    yearNorm: fields.cents('yearNormCents') ?? 0n,
    loanPaid: fields.needed('loanPaidCents', fields.cents('loanPaidCents'), 0n),
    income: fields.needed('netIncomeCents', fields.result('netIncomeCents') ?? net?.value.income, 0n),
    monthsWithBenefit: fields.whole('monthsWithBenefit') ?? 12,
    assetsAboveLimit: fields.flag('assetsAboveLimit') ?? false,
  })
  if (!settled.ok) return settled
  const { topUp, gift, reclaim, staysLoan, steps } = settled.value
  return {
    result: {
      ...taxed,
      topUpCents: topUp,
      convertToGiftCents: gift,
      reclaimCents: reclaim,
      remainsLoanCents: staysLoan,
    },
    steps: [...before, ...steps],
  }
}

const IOAW_LETTERS: Readonly<Record<string, ExemptionKind>> = {
  n: 'work',
  '25pct': 'work',
  r: 'single-parent',
  '12_5pct': 'single-parent',
  y: 'medical',
  medicalHours: 'medical',
  '8a': 'work-2027',
}

/** IOAW: the gross base of the decision less gross income. */
export function ioawCase(fields: CaseFields, on: Day, parameters: Parameters): Answered {
  const word = fields.word('exemption')
  const kind = word !== undefined && Object.hasOwn(IOAW_LETTERS, word) ? IOAW_LETTERS[word] : undefined
  if (word !== undefined && word !== 'none' && !kind) return refuse('field-wrong', { field: 'exemption' })
  const monthsUsed = fields.whole('monthsUsed') ?? 0
  const [work, other] = [fields.cents('grossIncomeCents'), fields.cents('otherGrossIncomeCents')]
  const month = ioawMonth(
    {
      on,
      grossBase: fields.needed('grossBaseCents', fields.cents('grossBaseCents'), 0n),
      grossWork: other === undefined ? fields.needed('grossIncomeCents', work, 0n) : (work ?? 0n),
      grossOther: other ?? 0n,
      ...(kind ? { grant: { kind, monthsUsed } } : {}),
    },
    parameters,
  )
  if (!month.ok) return month
  const { exempt, counted, benefit, holiday, steps } = month.value
  return {
    result: { exemptCents: exempt, countedCents: counted, benefitCents: benefit, holidayCents: holiday },
    steps,
  }
}

/** Income by the Algemeen inkomensbesluit, in a year and a month. */
export function aibCase(fields: CaseFields, on: Day, parameters: Parameters): Answered {
  // The decree holds from the first day on which the table has something of it.
  const inForce = numberOn(parameters, 'AIB', 'daysPerMonth', on)
  if (!inForce.ok) return inForce
  const income = aibIncome(
    {
      taxableProfit: fields.needed('taxableProfitCents', fields.result('taxableProfitCents'), 0n),
      entrepreneurDeductions: fields.cents('entrepreneurDeductionsCents') ?? 0n,
      smeProfitExemption: fields.cents('smeProfitExemptionCents') ?? 0n,
    },
    fields.whole('monthsOfWork') ?? 12,
  )
  if (!income.ok) return income
  const { income: year, perMonth, steps } = income.value
  return {
    result: {
      incomeYearCents: year,
      incomePerMonthCents: perMonth,
      incomePerMonthWIACents: perMonth,
      incomePerMonthIOAWCents: perMonth,
    },
    steps,
  }
}

/** Wajong: what of the income stays; with the full benefit, the benefit too. */
export function wajongCase(fields: CaseFields, on: Day, parameters: Parameters): Answered {
  const income = fields.needed('incomeCents', fields.cents('incomeCents'), 0n)
  const hasCapacity = fields.needed('hasWorkCapacity', fields.flag('hasWorkCapacity'), true)
  const full = fields.cents('benefitCents')
  if (full !== undefined) {
    const month = wajongMonth(full, income, hasCapacity, on, parameters)
    if (!month.ok) return month
    const { kept, offset, benefit, steps } = month.value
    return { result: { keptCents: kept, offsetCents: offset, benefitCents: benefit }, steps }
  }
  const slope = wajongOffset(income, hasCapacity, on, parameters)
  if (!slope.ok) return slope
  return {
    result: { keptCents: slope.value.kept, offsetCents: slope.value.offset },
    steps: slope.value.steps,
  }
}
