/** IOAW: the gross base less the gross income of the household (IOAW 8, 9). The base comes from the decision letter. */
import type { Day } from '../../../values/day.ts'
import { percentOf } from '../../../values/exact-number.ts'
import { greatest, least, type Cents } from '../../../values/money.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import type { ExemptionGrant, ExemptionKind, WhyNothingExempt } from './exemption-grant.ts'
import { RULES_OF_2027_FROM } from './exemption.ts'
import { centsOn, monthsOn, percentOn, type NoValue } from './lookup.ts'
import type { Parameters } from './parameters.ts'
import { ofFacts, ofLaw, stepOf, type Step } from './step.ts'

/** A month of IOAW, gross cents. The act prints only net amounts, so the base is asked of the member. */
export type IoawMonth = {
  readonly on: Day
  readonly grossBase: Cents
  /** From work, both partners, by the AIB: profit, deductions and SME exemption together; never below 0. */
  readonly grossWork: Cents
  readonly grossOther: Cents
  readonly grant?: ExemptionGrant
}

export type IoawBenefit = {
  readonly exempt: Cents
  readonly counted: Cents
  readonly benefit: Cents
  /** 8/108 of the benefit (IOAW 9(2)). */
  readonly holiday: Cents
  readonly steps: readonly Step[]
}

/**
 * Reckons a month of IOAW from the base that stands in the decision.
 *
 * @returns gross cents; refuses `no-value-on-day` where the table lacks a maximum, `gross-base-negative`
 */
export function ioawMonth(
  month: IoawMonth,
  parameters: Parameters,
): Result<IoawBenefit, NoValue | 'gross-base-negative'> {
  if (month.grossBase < 0n) return refuse('gross-base-negative')
  const work = greatest(0n, month.grossWork)
  const left = leftOut(month, work, parameters)
  if (!left.ok) return left
  const { exempt, step } = left.value
  const counted = work - exempt + greatest(0n, month.grossOther)
  const benefit = greatest(0n, month.grossBase - counted)
  const share = percentOn(parameters, 'IOAW', 'holidayShareOfBenefit.numerator8over108', month.on)
  if (!share.ok) return share
  const holiday = percentOf(benefit, share.value.value)
  const steps = [
    step,
    stepOf('ioaw-benefit', benefit, { base: month.grossBase, counted, benefit }, ofLaw('ioaw', 'IOAW 9')),
    stepOf(
      'ioaw-holiday',
      holiday,
      { benefit, percent: share.value.value, holiday },
      ofFacts('IOAW 9(2)', [share.value.fact]),
    ),
  ]
  return ok({ exempt, counted, benefit, holiday, steps })
}

type Left = { readonly exempt: Cents; readonly step: Step }

const ROWS: Partial<
  Record<ExemptionKind, { percent: string; cap: string; article: string; months?: number }>
> = {
  work: { percent: 'exempt.25pct.percent', cap: 'exempt.25pct.maxPerMonth', article: 'IOAW 8(2)', months: 6 },
  'single-parent': {
    percent: 'exempt.12_5pct.percent',
    cap: 'exempt.12_5pct.maxPerMonth',
    article: 'IOAW 8(5)',
    months: 30,
  },
  medical: {
    percent: 'exempt.medicalHours.percent',
    cap: 'exempt.medicalHours.maxPerMonth',
    article: 'IOAW 8(7)',
  },
}

/** The same exemptions as in the Participatiewet, with gross maximums. */
function leftOut(month: IoawMonth, work: Cents, parameters: Parameters): Result<Left, NoValue> {
  const { on, grant } = month
  if (work === 0n) return ok(nothing('no-income', 'IOAW 8'))
  if (!grant) return ok(nothing('not-granted', 'IOAW 8'))
  if ((grant.from && on < grant.from) || (grant.until && on > grant.until))
    return ok(nothing('decision-not-now', 'IOAW 8'))
  if (grant.kind === 'work-2027') return byRulesOf2027(month, work, grant, parameters)
  if (on >= RULES_OF_2027_FROM) return ok(nothing('rules-change-2027', 'IOAW 8a'))
  const row = ROWS[grant.kind]
  if (!row) return ok(nothing('only-employment', 'IOAW 8'))
  if (row.months !== undefined && grant.monthsUsed >= row.months)
    return ok(nothing('months-used', row.article))
  const percent = percentOn(parameters, 'IOAW', row.percent, on)
  if (!percent.ok) return percent
  const cap = centsOn(parameters, 'IOAW', row.cap, on)
  if (!cap.ok) return cap
  const whole = percentOf(work, percent.value.value)
  const exempt = least(whole, cap.value.value)
  const facts = { who: 'self', exemption: grant.kind, percent: percent.value.value, exempt } as const
  const ground = ofFacts(row.article, [cap.value.fact, percent.value.fact], 'by-municipality')
  const step =
    exempt < whole
      ? stepOf('exempt-capped', exempt, { ...facts, cap: cap.value.value }, ground)
      : stepOf('exempt', exempt, { ...facts, income: work }, ground)
  return ok({ exempt, step })
}

function byRulesOf2027(
  { on }: IoawMonth,
  work: Cents,
  grant: ExemptionGrant,
  parameters: Parameters,
): Result<Left, NoValue> {
  if (on < RULES_OF_2027_FROM) return ok(nothing('not-in-force-yet', 'IOAW 8a(1)'))
  const months = monthsOn(parameters, 'IOAW', 'exempt2027.maxMonths', on)
  if (!months.ok) return months
  if (grant.monthsUsed >= months.value.value) return ok(nothing('months-used', 'IOAW 8a(1)a'))
  const percent = percentOn(parameters, 'IOAW', 'exempt2027.percent', on)
  if (!percent.ok) return percent
  const exempt = percentOf(work, percent.value.value)
  const facts = {
    who: 'self',
    exemption: grant.kind,
    income: work,
    percent: percent.value.value,
    exempt,
  } as const
  const ground = { ...ofFacts('IOAW 8a(1)', [percent.value.fact]), certainty: 'announced' } as const
  return ok({ exempt, step: stepOf('exempt', exempt, facts, ground) })
}

function nothing(why: WhyNothingExempt, article: string): Left {
  return {
    exempt: 0n,
    step: stepOf('exempt-none', 0n, { who: 'self', why }, ofLaw('ioaw', article, 'by-municipality')),
  }
}
