/** The norm: what a household may live on in a month, before income (PW 20-24). Each norm is a row of the table. */
import { day, type Day } from '../../../values/day.ts'
import { exactNumber, percentOf } from '../../../values/exact-number.ts'
import { fractionOf, type Cents } from '../../../values/money.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import type { AgeGroup, Couple, Household, NormKey, Single } from './household.ts'
import { centsOn, percentOn, type NoValue } from './lookup.ts'
import type { Parameters } from './parameters.ts'
import { ofFacts, ofLaw, stepOf, type Step } from './step.ts'

/** Net cents in a calendar month, holiday allowance included, with the steps that made it. */
export type Norm = { readonly norm: Cents; readonly steps: readonly Step[] }

/** `household-impossible`: ages or partners that no article has a norm for. */
export type NormRefusal = NoValue | 'household-impossible'

/**
 * The norm of a household in a month. Adds what an institution's norm is raised with (PW 23(2)); does not know the
 * lower norm that a municipality may set for housing or after school (PW 27, 28), nor the raise of PW 24a, of which
 * the amount stands in another law.
 *
 * @param on the first day of the month
 */
export function normOf(household: Household, on: Day, parameters: Parameters): Result<Norm, NormRefusal> {
  if (household.costSharers < 0 || !Number.isSafeInteger(household.costSharers))
    return refuse('household-impossible')
  if (household.place === 'institution') return inInstitution(household.form, on, parameters)
  if (household.form !== 'couple') {
    return household.place === 'home' ? ofSingle(household, on, parameters) : refuse('household-impossible')
  }
  if (household.place === 'one-in-institution') return oneInInstitution(household, on, parameters)
  return household.spouse.hasRight
    ? ofCouple(household, on, parameters)
    : ofOneWithRight(household, on, parameters)
}

/** Which row of the table is a single person's. The norm of a single parent is the same, its row apart below 21. */
export function singleKey(form: Household['form'], group: AgeGroup): NormKey {
  if (group === 'aow') return 'single.aow'
  if (group === '21-aow') return 'single.age21toAOW'
  return form === 'single-parent' ? 'singleParent.age18to20' : 'single.age18to20'
}

/** Which row is a couple's, when both have a right and nobody shares the costs (PW 20-22). */
export function coupleKey(self: AgeGroup, spouse: AgeGroup, hasChildren: boolean): NormKey {
  const young = [self, spouse].filter((group) => group === '18-20').length
  const children = hasChildren ? 'withChildren' : 'noChildren'
  if (young === 2) return `couple.bothAge18to20.${children}`
  if (young === 1) return `couple.oneAge18to20.${children}`
  return self === 'aow' || spouse === 'aow' ? 'couple.aow' : 'couple.age21toAOW'
}

const ARTICLES: Readonly<Record<NormKey, string>> = {
  'single.age18to20': 'PW 20(1)a',
  'singleParent.age18to20': 'PW 20(2)a',
  'single.age21toAOW': 'PW 21a',
  'single.aow': 'PW 22a',
  'couple.age21toAOW': 'PW 21b',
  'couple.aow': 'PW 22b-c',
  'couple.bothAge18to20.noChildren': 'PW 20(1)b',
  'couple.bothAge18to20.withChildren': 'PW 20(2)b',
  'couple.oneAge18to20.noChildren': 'PW 20(1)c',
  'couple.oneAge18to20.withChildren': 'PW 20(2)c',
  'institution.single': 'PW 23(1)a',
  'institution.couple': 'PW 23(1)b',
}

/** A norm as it stands in the table, without housemates or anything else. */
export function normOfRow(key: NormKey, on: Day, parameters: Parameters): Result<Norm, NoValue> {
  const row = centsOn(parameters, 'PW', `norm.${key}`, on)
  if (!row.ok) return row
  const { value: norm, fact } = row.value
  return ok({ norm, steps: [stepOf('norm', norm, { household: key, norm }, ofFacts(ARTICLES[key], [fact]))] })
}

function ofSingle(
  { form, self, costSharers }: Single,
  on: Day,
  parameters: Parameters,
): Result<Norm, NoValue> {
  if (costSharers === 0 || self.group === '18-20')
    return normOfRow(singleKey(form, self.group), on, parameters)
  return shared(costSharers + 1, self.group === 'aow' ? 'couple.aow' : 'couple.age21toAOW', on, parameters)
}

function ofCouple(couple: Couple, on: Day, parameters: Parameters): Result<Norm, NoValue> {
  const { self, spouse, costSharers, hasChildren } = couple
  const bothYoung = self.group === '18-20' && spouse.group === '18-20'
  if (costSharers === 0 || bothYoung)
    return normOfRow(coupleKey(self.group, spouse.group, hasChildren), on, parameters)
  if (self.group === '18-20' || spouse.group === '18-20') return youngAndOlder(couple, on, parameters)
  const own = shared(costSharers + 2, baseOf(self.group, spouse.group), on, parameters)
  if (!own.ok) return own
  const other = shared(costSharers + 2, baseOf(spouse.group, self.group), on, parameters)
  if (!other.ok) return other
  const norm = own.value.norm + other.value.norm
  const facts = { one: own.value.norm, other: other.value.norm, norm }
  const both = stepOf('norm-both', norm, facts, ofLaw('pw', 'PW 22a(2)'))
  return ok({ norm, steps: [...own.value.steps, ...other.value.steps, both] })
}

/** B of PW 22a(1): the couple's norm by one's own age, and by the partner's. */
function baseOf(own: AgeGroup, other: AgeGroup): NormKey {
  return own === 'aow' || other === 'aow' ? 'couple.aow' : 'couple.age21toAOW'
}

/**
 * PW 22a(1): `(40 % + A × 30 %) ÷ A` of the couple's norm, A counting everybody who shares. The formula is a picture
 * that our source has not; it was written down from memory and its published outcomes (50, 43⅓, 40, 38 %) agree.
 */
function shared(people: number, base: NormKey, on: Day, parameters: Parameters): Result<Norm, NoValue> {
  const couple = centsOn(parameters, 'PW', `norm.${base}`, on)
  if (!couple.ok) return couple
  const fixed = percentOn(parameters, 'PW', 'costSharing.formula.basePercent', on)
  if (!fixed.ok) return fixed
  const each = percentOn(parameters, 'PW', 'costSharing.formula.perPersonPercent', on)
  if (!each.ok) return each
  const [a, b, n] = [fixed.value.value, each.value.value, BigInt(people)]
  const part = a.part * b.whole + n * b.part * a.whole
  const norm = fractionOf(couple.value.value, part, n * a.whole * b.whole * 100n)
  const ground = ofFacts('PW 22a(1)', [couple.value.fact, fixed.value.fact, each.value.fact])
  return ok({
    norm,
    steps: [stepOf('norm-shared', norm, { people, couple: couple.value.value, norm }, ground)],
  })
}

/** PW 22a(3): a fixed amount for the one under 21, and the shared norm of the other. */
function youngAndOlder(couple: Couple, on: Day, parameters: Parameters): Result<Norm, NoValue> {
  const older = couple.self.group === '18-20' ? couple.spouse.group : couple.self.group
  const key = `costSharing.spouse18to20.${couple.hasChildren ? 'withChildren' : 'noChildren'}`
  const fixed = centsOn(parameters, 'PW', key, on)
  if (!fixed.ok) return fixed
  // A counts a partner only from 21 on, so here the older one and the housemates.
  const own = shared(couple.costSharers + 1, baseOf(older, older), on, parameters)
  if (!own.ok) return own
  const norm = fixed.value.value + own.value.norm
  const facts = { fixed: fixed.value.value, shared: own.value.norm, norm }
  return ok({
    norm,
    steps: [
      ...own.value.steps,
      stepOf('norm-shared-young', norm, facts, ofFacts('PW 22a(3)', [fixed.value.fact])),
    ],
  })
}

/** The text of 2015 gave a person whose partner has no right the norm of a single person. */
const HALF_FROM = day('2016-01-01')

/** PW 24: half of what a couple of one's own age would get; with housemates one's own part of PW 22a. */
function ofOneWithRight(couple: Couple, on: Day, parameters: Parameters): Result<Norm, NoValue> {
  const { self, spouse, costSharers, hasChildren } = couple
  if (costSharers > 0 && self.group !== '18-20') {
    const people = costSharers + 1 + (spouse.group === '18-20' ? 0 : 1)
    return shared(people, baseOf(self.group, spouse.group), on, parameters)
  }
  if (on < HALF_FROM)
    return normOfRow(singleKey(hasChildren ? 'single-parent' : 'single', self.group), on, parameters)
  const whole = centsOn(parameters, 'PW', `norm.${coupleKey(self.group, self.group, hasChildren)}`, on)
  if (!whole.ok) return whole
  const half = percentOn(parameters, 'PW', 'norm.spouseWithoutRight.percentOfCoupleNorm', on)
  if (!half.ok) return half
  const norm = percentOf(whole.value.value, half.value.value)
  const ground = ofFacts('PW 24', [whole.value.fact, half.value.fact])
  return ok({ norm, steps: [stepOf('norm-half', norm, { couple: whole.value.value, norm }, ground)] })
}

function inInstitution(form: Household['form'], on: Day, parameters: Parameters): Result<Norm, NoValue> {
  const kind = form === 'couple' ? 'couple' : 'single'
  const base = centsOn(parameters, 'PW', `norm.institution.${kind}`, on)
  if (!base.ok) return base
  const more = centsOn(parameters, 'PW', `institution.supplement.${kind}`, on)
  if (!more.ok) return more
  return ok(
    institutionNorm(
      base.value.value,
      more.value.value,
      ofFacts('PW 23(1)-(2)', [base.value.fact, more.value.fact]),
    ),
  )
}

/** PW 23: the norm in an institution with what it is raised with, both in cents. */
export function institutionNorm(base: Cents, supplement: Cents, ground = ofFacts('PW 23(1)-(2)', [])): Norm {
  const norm = base + supplement
  return { norm, steps: [stepOf('norm-institution', norm, { base, supplement, norm }, ground)] }
}

/** PW 23(3): the sum of what each would get alone. */
function oneInInstitution(couple: Couple, on: Day, parameters: Parameters): Result<Norm, NoValue> {
  const form = couple.hasChildren ? 'single-parent' : 'single'
  const home = ofSingle({ ...couple, form, place: 'home' }, on, parameters)
  if (!home.ok) return home
  const there = inInstitution('single', on, parameters)
  if (!there.ok) return there
  const norm = home.value.norm + there.value.norm
  const facts = { home: home.value.norm, institution: there.value.norm, norm }
  const sum = stepOf('norm-one-in-institution', norm, facts, ofFacts('PW 23(3)', []))
  return ok({ norm, steps: [...home.value.steps, ...there.value.steps, sum] })
}

/** So many percent of a norm, as for a limit or a lowering (PW 27): a hundred and twenty is the norm and a fifth. */
export function partOfNorm(norm: Cents, percentText: string): { readonly part: Cents; readonly step: Step } {
  const percent = exactNumber(percentText)
  const part = percentOf(norm, percent)
  return {
    part,
    step: stepOf('part-of-norm', part, { percent, norm, part }, ofFacts('PW 27', [], 'by-municipality')),
  }
}
