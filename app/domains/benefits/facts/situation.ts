/** What a member told, as the engine asks for it. Pure. */
import { exactNumber } from '../../../values/exact-number.ts'
import type { Day } from '../../../values/day.ts'
import type { Refused } from '../../../values/result.ts'
import { refuse } from '../../../values/result.ts'
import type { OtherBenefit } from '../engine/effect-elsewhere.ts'
import { elsewhere, type Elsewhere } from '../engine/elsewhere.ts'
import type { ExemptionGrant } from '../engine/exemption-grant.ts'
import type { AgeGroup, Household } from '../engine/household.ts'
import type { MonthFacts } from '../engine/month.ts'
import { monthsLater } from '../figures/month.ts'
import type { FactField, FactValues } from './fact-shapes.ts'
import { factIn, type StandingFact } from './place-fact.ts'

/**
 * What can be said about a month: a household's month of bijstand, a month of another benefit, whom to ask instead,
 * that there is no benefit, or what was not told yet.
 */
export type Situation =
  | { readonly kind: 'bijstand'; readonly facts: MonthFacts }
  | { readonly kind: 'other'; readonly benefit: OtherBenefit }
  | { readonly kind: 'ask'; readonly refused: Refused<Elsewhere> }
  | { readonly kind: 'no-benefit' }
  | { readonly kind: 'missing'; readonly fields: readonly FactField[] }

/**
 * The situation of a member in a month.
 *
 * @param standing what the member told
 * @param month the first day of the month
 * @param workedMonths first days of months in which there was income from work: each used a month of an exemption
 */
export function situationIn(
  standing: readonly StandingFact[],
  month: Day,
  workedMonths: readonly Day[] = [],
): Situation {
  const benefit = factIn(standing, 'benefit', month)?.value
  if (!benefit) return { kind: 'missing', fields: ['benefit'] }
  switch (benefit.scheme) {
    case 'none':
      return { kind: 'no-benefit' }
    case 'PW':
      return ofBijstand(standing, month, workedMonths)
    case 'IOAW': {
      const grant = grantIn(standing, month, workedMonths)
      const grossOther = factIn(standing, 'income', month)?.value.other ?? 0n
      const { grossBase } = benefit
      return {
        kind: 'other',
        benefit: { scheme: 'IOAW', grossBase, grossOther, ...(grant ? { grant } : {}) },
      }
    }
    case 'WAJONG':
      return {
        kind: 'other',
        benefit: {
          scheme: 'WAJONG',
          fullBenefit: benefit.fullBenefit,
          hasWorkCapacity: benefit.canWork === 'yes',
        },
      }
    case 'WIA': {
      const wages = { monthlyWage: benefit.monthlyWage }
      const nth = monthsFrom(benefit.firstMonth, month) + 1
      return { kind: 'other', benefit: { scheme: 'WIA', period: 'wage-related', wages, month: nth } }
    }
    case 'WIA-AFTER':
      return { kind: 'other', benefit: wiaAfterOf(benefit) }
    case 'WW': {
      const hoursPerDay = { thousandths: (BigInt(benefit.hoursPerWeek) * 1000n) / 5n }
      const { dailyWage } = benefit
      return { kind: 'other', benefit: { scheme: 'WW', benefit: benefit.benefit, dailyWage, hoursPerDay } }
    }
    default:
      return { kind: 'ask', refused: whomToAsk(benefit.scheme) }
  }
}

function whomToAsk(scheme: string): Refused<Elsewhere> {
  // A Bbz benefit is fixed per book year: what a month does to it nobody can say within the year.
  if (scheme === 'BBZ') return refuse('entitlement-ask')
  return elsewhere(scheme) ?? refuse('entitlement-ask')
}

function ofBijstand(standing: readonly StandingFact[], month: Day, workedMonths: readonly Day[]): Situation {
  const living = factIn(standing, 'household', month)?.value
  if (!living) return { kind: 'missing', fields: ['household'] }
  const income = factIn(standing, 'income', month)?.value
  const grant = grantIn(standing, month, workedMonths)
  const household = householdOf(living)
  const self = { work: 0n, workFrom: 'self-employment' as const, other: income?.other ?? 0n }
  const spouse = {
    work: income?.spouseWork ?? 0n,
    workFrom: 'employment' as const,
    other: income?.spouseOther ?? 0n,
  }
  return {
    kind: 'bijstand',
    facts: {
      on: month,
      household,
      self: { ...self, ...(grant ? { grant } : {}) },
      ...(household.form === 'couple' ? { spouse } : {}),
    },
  }
}

/** Who lives together, in the words of the engine. */
export function householdOf(told: FactValues['household']): Household {
  const self = adultOf(told.age)
  switch (told.living) {
    case 'institution':
      return { form: 'single', place: 'institution', self, costSharers: 0 }
    case 'alone':
      return { form: 'single', place: 'home', self, costSharers: told.housemates }
    case 'single-parent':
      return { form: 'single-parent', place: 'home', self, costSharers: told.housemates }
    default:
      return {
        form: 'couple',
        place: 'home',
        self,
        spouse: { group: told.spouseAge, hasRight: told.spouseHasRight === 'yes' },
        hasChildren: told.living === 'couple-children',
        costSharers: told.housemates,
      }
  }
}

/** The bar at 27 asks for an age in years: the lowest of the group is enough for it. */
function adultOf(age: FactValues['household']['age']): { group: AgeGroup; years?: number } {
  if (age === '21-26') return { group: '21-aow', years: 21 }
  if (age === '27-aow') return { group: '21-aow', years: 27 }
  return { group: age }
}

/** The decision of the municipality, with the months that were used by then. */
export function grantIn(
  standing: readonly StandingFact[],
  month: Day,
  workedMonths: readonly Day[],
): ExemptionGrant | undefined {
  const told = factIn(standing, 'exemption', month)
  if (!told || told.value.kind === 'none') return undefined
  const { value, from, until } = told
  const since = workedMonths.filter((one) => from <= one && one < month).length
  const days = { from, ...(until === undefined ? {} : { until }) }
  if (value.kind === 'medical' || value.kind === 'pension-age')
    return { kind: value.kind, monthsUsed: 0, ...days }
  const monthsUsed = value.monthsUsed + since
  if (value.kind !== 'single-parent') return { kind: value.kind, monthsUsed, ...days }
  return { kind: 'single-parent', monthsUsed, youngestChildYears: value.youngestChildYears, ...days }
}

type AfterWage = Extract<FactValues['benefit'], { scheme: 'WIA-AFTER' }>

function wiaAfterOf({ monthlyWage, remainingCapacity, wiaClass }: AfterWage): OtherBenefit {
  return {
    scheme: 'WIA',
    period: 'after',
    wages: { monthlyWage },
    remainingCapacity,
    disabilityPercent: exactNumber(wiaClass.split('-')[0]!),
  }
}

/** How many months later, 0 or more. */
function monthsFrom(first: Day, month: Day): number {
  let months = 0
  while (monthsLater(first, months + 1) <= month) months++
  return months
}
