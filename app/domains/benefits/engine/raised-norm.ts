/** The raise of the norm for who is under 21 and cannot ask the parents (PW 20(3)-(4)). */
import type { Day } from '../../../values/day.ts'
import { least, type Cents } from '../../../values/money.ts'
import { ok, type Result } from '../../../values/result.ts'
import { adultsOf, type AgeGroup, type Household } from './household.ts'
import { centsOn } from './lookup.ts'
import { normOf, type Norm, type NormRefusal } from './norm.ts'
import type { Parameters } from './parameters.ts'
import { ofFacts, stepOf } from './step.ts'

/**
 * PW 20(3)-(4): the raise for who is 18, 19 or 20 and cannot ask the parents, since 2026; never above the norm from 21
 * on in the same situation. Before that it was special assistance, which the municipality decides.
 *
 * @param young how many of the couple cannot ask their parents. For two, the law says neither once nor twice: we count
 *   each, up to the norm from 21 on, and say that it is not confirmed
 */
export function raisedNorm(
  household: Household,
  young: 1 | 2,
  on: Day,
  parameters: Parameters,
): Result<Norm & { readonly base: Cents; readonly supplement: Cents }, NormRefusal> {
  const base = normOf(household, on, parameters)
  if (!base.ok) return base
  const count = Math.min(young, adultsOf(household).filter(({ group }) => group === '18-20').length)
  if (count === 0) return ok({ ...base.value, base: base.value.norm, supplement: 0n })
  const raise = centsOn(parameters, 'PW', 'norm.supplement.age18to20.parentsCannotPay', on)
  if (!raise.ok) {
    const elsewhere = stepOf('norm-raise-elsewhere', 0n, {}, ofFacts('PW 12', [], 'by-municipality'))
    return ok({
      ...base.value,
      base: base.value.norm,
      supplement: 0n,
      steps: [...base.value.steps, elsewhere],
    })
  }
  const older = normOf(as21(household), on, parameters)
  if (!older.ok) return older
  const room = older.value.norm - base.value.norm
  const wanted = raise.value.value * BigInt(count)
  const supplement = least(wanted, room > 0n ? room : 0n)
  const norm = base.value.norm + supplement
  const ground = ofFacts('PW 20(3)-(4)', [raise.value.fact], count === 2 ? 'not-confirmed' : 'certain')
  const kind = supplement < wanted ? 'norm-raised-to-cap' : 'norm-raised'
  const step = stepOf(kind, supplement, { supplement, norm }, ground)
  return ok({ norm, base: base.value.norm, supplement, steps: [...base.value.steps, step] })
}

function as21(household: Household): Household {
  const self = { ...household.self, group: from21(household.self.group) }
  if (household.form !== 'couple') return { ...household, self }
  return { ...household, self, spouse: { ...household.spouse, group: from21(household.spouse.group) } }
}

function from21(group: AgeGroup): AgeGroup {
  return group === '18-20' ? '21-aow' : group
}
