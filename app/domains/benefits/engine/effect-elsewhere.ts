/** What an earning does to a benefit that is not bijstand: the same shape, reckoned by that scheme. */
import type { BenefitReason } from './refusals.ts'
import type { Day } from '../../../values/day.ts'
import type { Cents } from '../../../values/money.ts'
import { ok, type Result } from '../../../values/result.ts'
import { leastCertain } from './certainty.ts'
import { doubtRung, earnedRung, offsetRungs, whoDecides, type Effect } from './effect.ts'
import type { ExemptionGrant } from './exemption-grant.ts'
import { ioawMonth } from './ioaw.ts'
import type { Parameters } from './parameters.ts'
import { ofLaw, stepOf, type Hours, type Step } from './step.ts'
import { wajongMonth } from './wajong.ts'
import { whereItGoes, type Overflow } from './where-it-goes.ts'
import { wiaAfter, wiaWageRelated, type WiaAfter, type WiaWages } from './wia.ts'
import { wwMonth, type WwMonth } from './ww.ts'

/** One month of another benefit. What the member tells stands in the decision letter. Gross cents. */
export type OtherBenefit =
  | {
      readonly scheme: 'IOAW'
      readonly grossBase: Cents
      readonly grossOther: Cents
      readonly grant?: ExemptionGrant
    }
  | { readonly scheme: 'WAJONG'; readonly fullBenefit: Cents; readonly hasWorkCapacity: boolean }
  | {
      readonly scheme: 'WIA'
      readonly period: 'wage-related'
      readonly wages: WiaWages
      readonly month: number
    }
  | ({ readonly scheme: 'WIA'; readonly period: 'after' } & Omit<WiaAfter, 'on' | 'income'>)
  | ({ readonly scheme: 'WW' } & Pick<WwMonth, 'benefit' | 'dailyWage' | 'hoursPerDay'>)

/** The earning: income of the month by the AIB (see `aibIncome`), hours, and where the money goes. */
export type OtherEarning = {
  readonly on: Day
  readonly income: { readonly before: Cents; readonly after: Cents }
  /** Only the WW asks; the free hours off. */
  readonly hours: { readonly before: Hours; readonly after: Hours }
  readonly turnover: Cents
  readonly paidOut: Cents
  readonly reserved: Cents
  readonly toMunicipality: Cents
  /** The share of the co-op; left out when there is none. */
  readonly cooperative?: Cents
  readonly overflow?: Overflow | undefined
}

/**
 * What an earning does to a benefit of UWV, or to the IOAW.
 *
 * @returns gross cents; refuses what the scheme refuses, with its word
 */
export function effectElsewhere(
  benefit: OtherBenefit,
  earning: OtherEarning,
  parameters: Parameters,
): Result<Effect, BenefitReason> {
  const before = reckon(benefit, earning.on, earning.income.before, earning.hours.before, parameters)
  if (!before.ok) return before
  const after = reckon(benefit, earning.on, earning.income.after, earning.hours.after, parameters)
  if (!after.ok) return after
  const whoDecidesIt = benefit.scheme === 'IOAW' ? 'municipality' : 'uwv'
  const rest = after.value.steps.at(-1)!
  const { cooperative = 0n, paidOut, reserved, toMunicipality, overflow } = earning
  const offset = offsetRungs(before.value.benefit, after.value.benefit, whoDecidesIt, rest)
  const ladder = [
    ...earnedRung(earning.turnover, ofLaw('aib', 'AIB 4:1')),
    countsRung(benefit, earning),
    ...doubtRung(offset, after.value.steps),
    ...offset,
    ...whereItGoes({ cooperative, paidOut, reserved, toMunicipality, overflow }),
    whoDecides(whoDecidesIt),
  ]
  const benefitDifference = after.value.benefit - before.value.benefit
  return ok({
    scheme: benefit.scheme,
    benefitBefore: before.value.benefit,
    benefitAfter: after.value.benefit,
    benefitDifference,
    staysInPot: earning.reserved,
    paidOut: earning.paidOut,
    toMunicipality: earning.toMunicipality,
    inHand: earning.paidOut + benefitDifference,
    whoDecides: whoDecidesIt,
    certainty: leastCertain([...ladder, ...after.value.steps].map(({ certainty }) => certainty)),
    ladder,
  })
}

function countsRung(benefit: OtherBenefit, { income, hours }: OtherEarning): Step {
  if (benefit.scheme !== 'WW') {
    const amount = income.after - income.before
    return stepOf('counts-income', amount, { amount }, ofLaw('aib', 'AIB 2:2, 3:2'))
  }
  const more = { thousandths: hours.after.thousandths - hours.before.thousandths }
  return stepOf('counts-hours', 0n, { hours: more }, ofLaw('aib', 'AIB 3:5(1)'))
}

type Reckoned = { readonly benefit: Cents; readonly steps: readonly Step[] }

function reckon(
  benefit: OtherBenefit,
  on: Day,
  income: Cents,
  hours: Hours,
  parameters: Parameters,
): Result<Reckoned, BenefitReason> {
  switch (benefit.scheme) {
    case 'IOAW': {
      const { grossBase, grossOther, grant } = benefit
      const month = { on, grossBase, grossWork: income, grossOther, ...(grant ? { grant } : {}) }
      return ioawMonth(month, parameters)
    }
    case 'WAJONG':
      return wajongMonth(benefit.fullBenefit, income, benefit.hasWorkCapacity, on, parameters)
    case 'WIA':
      return benefit.period === 'after'
        ? wiaAfter({ ...benefit, on, income }, parameters)
        : wiaWageRelated(benefit.wages, income, benefit.month, on, parameters)
    case 'WW':
      return wwMonth({ ...benefit, on, hours }, parameters)
  }
}
