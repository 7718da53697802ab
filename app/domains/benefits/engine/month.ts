/** A month of bijstand: the norm less the income that counts (PW 19(2)). */
import type { Day } from '../../../values/day.ts'
import { exactNumber, percentOf, type ExactNumber } from '../../../values/exact-number.ts'
import { greatest, least, type Cents } from '../../../values/money.ts'
import { ok, type Result } from '../../../values/result.ts'
import { leastCertain, type Certainty } from './certainty.ts'
import type { ExemptionGrant, WhyNothingExempt } from './exemption-grant.ts'
import { exempted, nothing, type Exempted, type ExemptionQuestion } from './exemption.ts'
import type { Couple, Household } from './household.ts'
import { percentOn, type NoValue } from './lookup.ts'
import { normOf, type Norm, type NormRefusal } from './norm.ts'
import type { Parameters } from './parameters.ts'
import type { Policy } from './policy.ts'
import { raisedNorm } from './raised-norm.ts'
import { ofFacts, ofLaw, ofPolicy, stepOf, type Ground, type Step, type Who } from './step.ts'

/** What one adult has in a month. All amounts in cents, after tax and compulsory contributions (PW 31(3)). */
export type AdultMonth = {
  /** From work. A loss is negative; it counts as nothing and lowers no other income. */
  readonly work: Cents
  readonly workFrom: 'employment' | 'self-employment'
  /** Another benefit, maintenance, letting, a tax refund: whatever counts and is no work. */
  readonly other: Cents
  readonly grant?: ExemptionGrant
}

/** One household in one month. */
export type MonthFacts = {
  /** The first day of the month. */
  readonly on: Day
  readonly household: Household
  readonly self: AdultMonth
  /** Of a couple; without it the partner has nothing. */
  readonly spouse?: AdultMonth
  /** How many adults of 18, 19 or 20 cannot ask their parents (PW 20(3)). */
  readonly parentsCannotPay?: 0 | 1 | 2
  /** A norm that the municipality decided, lower for housing or after school (PW 27, 28). In cents. */
  readonly normDecided?: Cents
}

/** By which policy, and whether for now or when the year is settled. */
export type MonthRules = { readonly policy: Policy; readonly phase: 'provisional' | 'settlement' }

/** A month reckoned. Cents; `benefit` holds the holiday allowance, and is `withoutHoliday + holiday`. */
export type MonthBenefit = {
  readonly on: Day
  readonly norm: Cents
  readonly income: Cents
  readonly exempt: Cents
  readonly counted: Cents
  readonly benefit: Cents
  readonly withoutHoliday: Cents
  readonly holiday: Cents
  readonly certainty: Certainty
  readonly steps: readonly Step[]
}

/**
 * Reckons a month of bijstand. An explanation: the municipality decides.
 *
 * @returns the benefit, never below 0 and never above the norm; refuses `no-value-on-day` when the table lacks a
 *   row for that month, and `household-impossible`
 */
export function monthBenefit(
  facts: MonthFacts,
  rules: MonthRules,
  parameters: Parameters,
): Result<MonthBenefit, NormRefusal> {
  const norm = normOfMonth(facts, parameters)
  if (!norm.ok) return norm
  const own = countedOf('self', facts, rules, parameters)
  if (!own.ok) return own
  const partner =
    facts.household.form === 'couple' ? countedOf('spouse', facts, rules, parameters) : undefined
  if (partner && !partner.ok) return partner
  const joint = jointly(facts, norm.value.norm, own.value, partner?.value, parameters)
  if (!joint.ok) return joint
  const rounded = roundedIncome(joint.value.counted, rules.policy)
  const benefit = greatest(0n, norm.value.norm - rounded.counted)
  const holiday = holidayOf(benefit, facts.on, rules.policy, parameters)
  if (!holiday.ok) return holiday
  const last = [
    stepOf('counted', rounded.counted, { counted: rounded.counted }, ofLaw('pw', 'PW 31-32')),
    stepOf(
      'benefit',
      benefit,
      { norm: norm.value.norm, counted: rounded.counted, benefit },
      ofLaw('pw', 'PW 19(2)'),
    ),
  ]
  const made = [...norm.value.steps, ...joint.value.steps, ...rounded.steps, ...last]
  return ok({
    on: facts.on,
    norm: norm.value.norm,
    income: own.value.income + (partner?.value.income ?? 0n),
    exempt: own.value.exempt + (partner?.value.exempt ?? 0n),
    counted: rounded.counted,
    benefit,
    withoutHoliday: benefit - holiday.value.holiday,
    holiday: holiday.value.holiday,
    // How the benefit is split over the year changes nothing in how much it is.
    certainty: leastCertain(made.map(({ certainty }) => certainty)),
    steps: [...made, holiday.value.step],
  })
}

function normOfMonth(facts: MonthFacts, parameters: Parameters): Result<Norm, NormRefusal> {
  const { household, on, parentsCannotPay = 0, normDecided } = facts
  if (normDecided !== undefined) {
    const ground = ofPolicy('PW 27-28')
    return ok({
      norm: normDecided,
      steps: [stepOf('norm-given', normDecided, { norm: normDecided }, ground)],
    })
  }
  return parentsCannotPay === 0
    ? normOf(household, on, parameters)
    : raisedNorm(household, parentsCannotPay, on, parameters)
}

type Counted = { income: Cents; exempt: Cents; counted: Cents; steps: readonly Step[] }

const NOTHING: AdultMonth = { work: 0n, workFrom: 'employment', other: 0n }

/** Income of one adult, less what is left out of it. */
function countedOf(
  who: Who,
  facts: MonthFacts,
  rules: MonthRules,
  parameters: Parameters,
): Result<Counted, NoValue> {
  const {
    work: earned,
    workFrom,
    other: more,
    grant,
  } = (who === 'self' ? facts.self : facts.spouse) ?? NOTHING
  const [work, other] = [greatest(0n, earned), greatest(0n, more)]
  const income = work + other
  if (income === 0n) return ok({ income, exempt: 0n, counted: 0n, steps: [] })
  const { household, on } = facts
  const adult = who === 'spouse' && household.form === 'couple' ? household.spouse : household.self
  const rulesOf2027 = rules.policy.applies2027RulesIn2026
  const question = {
    on,
    who,
    adult,
    form: household.form,
    work,
    workFrom,
    rulesOf2027,
    ...(grant ? { grant } : {}),
  }
  const left = leftOut(question, rules, parameters)
  if (!left.ok) return left
  const { exempt, step } = left.value
  const seen = stepOf('income', income, { who, work, other, income }, ofLaw('pw', 'PW 31(3), 32(1)'))
  return ok({ income, exempt, counted: income - exempt, steps: work > 0n ? [seen, step] : [seen] })
}

function leftOut(
  question: ExemptionQuestion,
  rules: MonthRules,
  parameters: Parameters,
): Result<Exempted, NoValue> {
  const why = question.grant ? whyNotByPolicy(question, rules) : undefined
  return why ? ok(nothing(question, why)) : exempted(question, parameters)
}

function whyNotByPolicy(
  { workFrom }: ExemptionQuestion,
  { policy, phase }: MonthRules,
): WhyNothingExempt | undefined {
  if (workFrom !== 'self-employment') return undefined
  if (!policy.exemptionAllowedForSelfEmployed) return 'not-for-self-employed'
  return policy.exemptionStart === 'settlement' && phase === 'provisional' ? 'at-settlement' : undefined
}

/** What of both counts together. Of a partner without right only what passes the couple's norm (PW 32(3)). */
function jointly(
  { household, on }: MonthFacts,
  norm: Cents,
  own: Counted,
  partner: Counted | undefined,
  parameters: Parameters,
): Result<{ counted: Cents; steps: readonly Step[] }, NormRefusal> {
  if (!partner || household.form !== 'couple') return ok({ counted: own.counted, steps: own.steps })
  const steps = [...own.steps, ...partner.steps]
  if (household.spouse.hasRight || partner.counted === 0n)
    return ok({ counted: own.counted + partner.counted, steps })
  const both = normOf(asBothWithRight(household), on, parameters)
  if (!both.ok) return both
  const together = own.counted + greatest(0n, norm - own.counted) + partner.counted
  const counted = least(partner.counted, greatest(0n, together - both.value.norm))
  const step = stepOf('spouse-income', counted, { income: partner.counted, counted }, ofLaw('pw', 'PW 32(3)'))
  return ok({ counted: own.counted + counted, steps: [...steps, step] })
}

function asBothWithRight(couple: Couple): Couple {
  return { ...couple, spouse: { ...couple.spouse, hasRight: true } }
}

/** The income that counts, rounded as the municipality does it; cents in and out. */
function roundedIncome(exact: Cents, { roundingRule }: Policy): { counted: Cents; steps: readonly Step[] } {
  const half = roundingRule === 'euro' ? 50n : 0n
  const counted = roundingRule === 'cent' ? exact : ((exact + half) / 100n) * 100n
  if (counted === exact) return { counted, steps: [] }
  return {
    counted,
    steps: [stepOf('rounded', counted, { before: exact, income: counted }, ofPolicy('PW 31'))],
  }
}

/**
 * The part of a benefit that is holiday allowance, paid once a year (PW 19(3)). The law says 4.8 % of the benefit,
 * published tables split off 5 % of the inclusive norm: the policy says which, else the tables.
 *
 * @param benefit cents, holiday allowance included
 */
export function holidayOf(
  benefit: Cents,
  on: Day,
  { holidayBasisPoints }: Pick<Policy, 'holidayBasisPoints'>,
  parameters: Parameters,
): Result<{ holiday: Cents; step: Step }, NoValue> {
  if (holidayBasisPoints !== undefined) {
    const percent = exactNumber(hundredths(holidayBasisPoints))
    return ok(holidayStep(benefit, percent, ofPolicy('PW 19(3)')))
  }
  const published = percentOn(parameters, 'PW', 'holidayAllowance.percentOfNormInclusive.publishedTables', on)
  if (!published.ok) return published
  return ok(holidayStep(benefit, published.value.value, ofFacts('PW 19(3)', [published.value.fact])))
}

function holidayStep(benefit: Cents, percent: ExactNumber, ground: Ground) {
  const holiday = percentOf(benefit, percent)
  return { holiday, step: stepOf('holiday', holiday, { benefit, percent, holiday }, ground) }
}

function hundredths(basisPoints: number): string {
  return `${Math.trunc(basisPoints / 100)}.${String(basisPoints % 100).padStart(2, '0')}`
}
