/** WGA, the WIA for who can work in part (WIA 60-62). Wages, capacity and class come from the decision letter. */
import type { Day } from '../../../values/day.ts'
import { percentOf, type ExactNumber } from '../../../values/exact-number.ts'
import { fractionOf, greatest, least, type Cents } from '../../../values/money.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { centsOn, monthsOn, percentOn, type Known, type NoValue } from './lookup.ts'
import type { Parameters } from './parameters.ts'
import { ofFacts, stepOf, type Step, type StepKind } from './step.ts'

/** What the decision letter says. Gross cents. */
export type WiaWages = {
  /** A, and E: the wage in a month. */
  readonly monthlyWage: Cents
  /** C and D of art. 61(1), G and H of 61(4): the daily wage with and without maximum. Left out when the same. */
  readonly dailyWage?: { readonly capped: Cents; readonly uncapped: Cents }
}

export type WiaKind = 'loongerelateerd' | 'loonaanvulling' | 'vervolg'

export type WiaBenefit = { readonly kind: WiaKind; readonly benefit: Cents; readonly steps: readonly Step[] }

export type WiaRefusal = NoValue | 'wia-below-35' | 'wia-wages-impossible'

/**
 * The wage-related benefit (61(1)): 75 % of (A − B × C/D) in the first two months, 70 % from the third.
 *
 * @param income B: gross cents in the month, by the AIB
 * @param month which month of the benefit, from 1 until the longest there is on that day (59(1))
 */
export function wiaWageRelated(
  wages: WiaWages,
  income: Cents,
  month: number,
  on: Day,
  parameters: Parameters,
): Result<WiaBenefit, WiaRefusal> {
  const longest = monthsOn(parameters, 'WIA', 'lgu.maxMonths', on)
  const isOver = longest.ok && month > longest.value.value
  if (!isPossible(wages) || month < 1 || isOver) return refuse('wia-wages-impossible')
  const row = percentOn(parameters, 'WIA', month <= 2 ? 'lgu.percent.first2months' : 'lgu.percent.after', on)
  if (!row.ok) return row
  const article = month <= 2 ? 'WIA 61(1)a' : 'WIA 61(1)b'
  const benefit = shareOfRest(row.value.value, wages, greatest(0n, income))
  const facts = { wage: wages.monthlyWage, income: greatest(0n, income), percent: row.value.value, benefit }
  return ok({
    kind: 'loongerelateerd',
    benefit,
    steps: [stepOf('wia-wage-related', benefit, facts, ofFacts(article, [row.value.fact]))],
  })
}

/** After the wage-related period. */
export type WiaAfter = {
  readonly on: Day
  readonly wages: WiaWages
  readonly income: Cents
  /** F: what somebody can still earn in a month, gross cents. */
  readonly remainingCapacity: Cents
  /** Incapacity in whole or exact percent: its class gives the floor and the follow-up. */
  readonly disabilityPercent: ExactNumber
  /** Gross cents a month; without it the table's, when it has one for that day. */
  readonly minimumWage?: Cents
}

/**
 * After the wage-related period (60-62). Income of at least half the remaining capacity gives the wage supplement:
 * below the full capacity it stays the same whatever is earned (61(4)), from there it falls with income (61(2)). Less
 * gives the follow-up benefit, a share of the minimum wage (61(6), 62).
 *
 * @returns gross cents; refuses `wia-below-35`, `wia-wages-impossible`, `no-value-on-day`
 */
export function wiaAfter(after: WiaAfter, parameters: Parameters): Result<WiaBenefit, WiaRefusal> {
  const { on, wages, remainingCapacity } = after
  if (!isPossible(wages) || remainingCapacity < 0n) return refuse('wia-wages-impossible')
  if (isBelow(after.disabilityPercent, 35n)) return refuse('wia-below-35')
  const income = greatest(0n, after.income)
  const share = percentOn(parameters, 'WIA', 'lgu.percent.after', on)
  if (!share.ok) return share
  if (!isBelow(after.disabilityPercent, 80n)) {
    const free = stepOf('wia-no-requirement', 0n, {}, ofFacts('WIA 60(3)', [share.value.fact]))
    return ok(withFirst(free, falling(after, income, share.value)))
  }
  const half = percentOn(parameters, 'WIA', 'incomeRequirement.percentOfRemainingCapacity', on)
  if (!half.ok) return half
  const requirement = percentOf(remainingCapacity, half.value.value)
  const facts = { requirement, income }
  if (income < requirement) {
    const missed = stepOf(
      'wia-requirement-missed',
      requirement,
      facts,
      ofFacts('WIA 60(2)', [half.value.fact]),
    )
    const rest = followUp(after, parameters)
    return rest.ok ? ok(withFirst(missed, rest.value)) : rest
  }
  const met = stepOf('wia-requirement', requirement, facts, ofFacts('WIA 60(2)', [half.value.fact]))
  if (income >= 2n * requirement) return ok(withFirst(met, falling(after, income, share.value)))
  const steady = withFloor(after, income, share.value, parameters)
  return steady.ok ? ok(withFirst(met, steady.value)) : steady
}

function withFirst(step: Step, benefit: WiaBenefit): WiaBenefit {
  return { ...benefit, steps: [step, ...benefit.steps] }
}

/** 61(2): like the wage-related benefit from the third month on. */
function falling({ wages }: WiaAfter, income: Cents, share: Known<ExactNumber>): WiaBenefit {
  const benefit = shareOfRest(share.value, wages, income)
  const facts = { wage: wages.monthlyWage, income, percent: share.value, benefit }
  const step = stepOf('wia-supplement', benefit, facts, ofFacts('WIA 61(2)-(3)', [share.fact]))
  return { kind: 'loonaanvulling', benefit, steps: [step] }
}

/** 61(4) with the floor of 61(5): at least the follow-up benefit, at most 0.7 × (A − B × C/D). */
function withFloor(
  after: WiaAfter,
  income: Cents,
  share: Known<ExactNumber>,
  parameters: Parameters,
): Result<WiaBenefit, WiaRefusal> {
  const { wages, remainingCapacity: capacity } = after
  const steady = shareOfRest(share.value, wages, capacity)
  const facts = { wage: wages.monthlyWage, capacity, percent: share.value, benefit: steady }
  const steps = [stepOf('wia-supplement-steady', steady, facts, ofFacts('WIA 61(4)', [share.fact]))]
  const floor = classShare(after, parameters)
  if (!floor.ok) {
    steps.push(stepOf('wia-floor-unknown', 0n, {}, ofFacts('WIA 61(5)', [share.fact], 'not-confirmed')))
    return ok({ kind: 'loonaanvulling', benefit: steady, steps })
  }
  const benefit = greatest(steady, least(floor.value.benefit, shareOfRest(share.value, wages, income)))
  if (benefit > steady)
    steps.push(stepOf('wia-floor', benefit, { benefit }, ofFacts('WIA 61(5)', [share.fact])))
  return ok({ kind: 'loonaanvulling', benefit, steps })
}

function followUp(after: WiaAfter, parameters: Parameters): Result<WiaBenefit, WiaRefusal> {
  const share = classShare(after, parameters)
  return share.ok ? ok({ kind: 'vervolg', benefit: share.value.benefit, steps: [share.value.step] }) : share
}

const CLASSES: readonly (readonly [below: bigint, name: string])[] = [
  [45n, '35-45'],
  [55n, '45-55'],
  [65n, '55-65'],
  [80n, '65-80'],
]

/** 61(6), 62(1): the share of the class, of the minimum wage or of the own wage when that is lower. */
function classShare(
  { on, wages, disabilityPercent, minimumWage }: WiaAfter,
  parameters: Parameters,
): Result<{ benefit: Cents; step: Step }, NoValue> {
  const name = CLASSES.find(([below]) => isBelow(disabilityPercent, below))?.[1] ?? '80-100'
  const row = percentOn(parameters, 'WIA', `followUp.percentOfMinimumWage.${name}`, on)
  if (!row.ok) return row
  const table = minimumWage === undefined ? centsOn(parameters, 'WML', 'perMonth', on) : undefined
  if (table && !table.ok) return table
  const base = least(minimumWage ?? table!.value.value, wages.monthlyWage)
  const benefit = percentOf(base, row.value.value)
  const facts = table ? [row.value.fact, table.value.fact] : [row.value.fact]
  const kind: StepKind = 'wia-follow-up'
  return ok({
    benefit,
    step: stepOf(
      kind,
      benefit,
      { percent: row.value.value, base, benefit },
      ofFacts('WIA 61(6), 62(1)', facts),
    ),
  })
}

/** `percent × (A − B × C/D)`, never below 0, rounded once: half a cent up. */
function shareOfRest(percent: ExactNumber, { monthlyWage, dailyWage }: WiaWages, income: Cents): Cents {
  const [c, d] = dailyWage ? [dailyWage.capped, dailyWage.uncapped] : [1n, 1n]
  return greatest(0n, fractionOf(monthlyWage * d - income * c, percent.part, percent.whole * 100n * d))
}

function isPossible({ monthlyWage, dailyWage }: WiaWages): boolean {
  if (monthlyWage < 0n) return false
  return (
    !dailyWage ||
    (dailyWage.uncapped > 0n && dailyWage.capped >= 0n && dailyWage.capped <= dailyWage.uncapped)
  )
}

function isBelow(percent: ExactNumber, limit: bigint): boolean {
  return percent.part < limit * percent.whole
}
