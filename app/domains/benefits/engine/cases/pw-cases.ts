/** Cases of the Participatiewet. What a case asks is told by the fields it brings. */
import type { BenefitReason } from '../refusals.ts'
import { day, type Day } from '../../../../values/day.ts'
import { percentOf } from '../../../../values/exact-number.ts'
import { sum, type Cents } from '../../../../values/money.ts'
import { ok, refuse, type Result } from '../../../../values/result.ts'
import { assetsOf, giftsOfYear, premiumOfYear, publishedSplit, volunteerOfMonth } from '../allowances.ts'
import { centsOn } from '../lookup.ts'
import { institutionNorm, normOf, normOfRow, partOfNorm, type Norm } from '../norm.ts'
import type { Parameters } from '../parameters.ts'
import { raisedNorm } from '../raised-norm.ts'
import type { Answered } from './case-answer.ts'
import type { CaseFields } from './case-fields.ts'
import { householdOf } from './household-case.ts'
import { householdWord } from './household-word.ts'
import { monthCase } from './pw-month-case.ts'

/** Answers a case of the Participatiewet; the rules are those of the first day of its month. */
export function pwCase(fields: CaseFields, date: Day, parameters: Parameters): Answered {
  const on = day(`${date.slice(0, 7)}-01`)
  if (fields.has('formula')) return formulaCase(fields)
  if (fields.has('baseCents') || fields.has('supplementCents')) return institutionCase(fields)
  if (fields.has('giftsThisYearCents')) return giftsCase(fields, on, parameters)
  if (fields.has('premiumThisYearCents') || fields.has('volunteerThisMonthCents'))
    return allowanceCase(fields, on, parameters)
  if (fields.has('assetsCents')) return assetsCase(fields, on, parameters)
  if (fields.first('netIncomeCents', 'otherIncomeCents', 'spouseNetIncomeCents', 'exemption') !== undefined)
    return monthCase(fields, on, parameters)
  if (fields.has('parentsCanContribute')) return youngCase(fields, on, parameters)
  return normCase(fields, on, parameters)
}

/** A norm that is checked by its parts: "half couple norm + youth part" with two amounts is their sum. */
function formulaCase(fields: CaseFields): Answered {
  const names = [
    'halfCoupleCents',
    'youthPartNoChildrenCents',
    'youthPartWithChildrenCents',
    'youthPartCents',
  ]
  const parts = names.map((name) => fields.cents(name)).filter((part) => part !== undefined)
  const asked = fields.word('formula')?.split(' + ').length
  if (asked !== parts.length || asked < 2) return refuse('field-wrong', { field: 'formula' })
  return { result: { sumCents: sum(parts) }, steps: [] }
}

function institutionCase(fields: CaseFields): Answered {
  const word = fields.word('household')
  if (word !== undefined && householdWord(word)?.place !== 'institution') fields.wrong('household')
  const base = fields.needed('baseCents', fields.cents('baseCents'), 0n)
  const supplement = fields.needed('supplementCents', fields.cents('supplementCents'), 0n)
  const { norm, steps } = institutionNorm(base, supplement)
  return { result: { normInclHolidayCents: norm }, steps }
}

function giftsCase(fields: CaseFields, on: Day, parameters: Parameters): Answered {
  const given = fields.cents('giftsThisYearCents') ?? 0n
  const saved = fields.cents('costSavingContributionsCents') ?? 0n
  const gifts = giftsOfYear(given + saved, on, parameters)
  if (!gifts.ok) return gifts
  const { free, toJudge, steps } = gifts.value
  const judged =
    toJudge > 0n
      ? { toBeJudgedUnder31_2_sCents: toJudge }
      : { toBeJudgedUnder31_2_sCents: 0n, countedCents: 0n }
  return { result: { exemptCents: free, ...judged }, steps }
}

function allowanceCase(fields: CaseFields, on: Day, parameters: Parameters): Answered {
  const years = fields.whole('age')
  const adult = { group: '21-aow', ...(years === undefined ? {} : { years }) } as const
  const premium = fields.cents('premiumThisYearCents')
  const wageSubsidy = fields.flag('wageSubsidyGroup') ?? false
  const allowance =
    premium === undefined
      ? volunteerOfMonth(
          fields.cents('volunteerThisMonthCents') ?? 0n,
          fields.cents('volunteerYearBeforeCents') ?? 0n,
          adult,
          on,
          parameters,
        )
      : premiumOfYear(premium, { ...adult, wageSubsidy }, on, parameters)
  if (!allowance.ok) return allowance
  return {
    result: { exemptCents: allowance.value.free, aboveCents: allowance.value.above },
    steps: allowance.value.steps,
  }
}

function assetsCase(fields: CaseFields, on: Day, parameters: Parameters): Answered {
  const household = householdOf(fields, on, parameters)
  if (!household.ok) return household
  const assets = assetsOf(household.value, fields.cents('assetsCents') ?? 0n, on, parameters)
  if (!assets.ok) return assets
  const { limit, above, step } = assets.value
  return { result: { limitCents: limit, aboveCents: above }, steps: [step] }
}

function youngCase(fields: CaseFields, on: Day, parameters: Parameters): Answered {
  const household = householdOf(fields, on, parameters)
  if (!household.ok) return household
  const canPay = fields.flag('parentsCanContribute') === true
  const { form } = household.value
  const bothYoung =
    form === 'couple' && household.value.self.group === '18-20' && household.value.spouse.group === '18-20'
  const raised = canPay
    ? withoutRaise(normOf(household.value, on, parameters))
    : raisedNorm(household.value, bothYoung ? 2 : 1, on, parameters)
  if (!raised.ok) return raised
  const { base, supplement, norm, steps } = raised.value
  return { result: { baseCents: base, supplementCents: supplement, totalCents: norm }, steps }
}

function withoutRaise<R extends string>(norm: Result<Norm, R>) {
  return norm.ok ? ok({ ...norm.value, base: norm.value.norm, supplement: 0n }) : norm
}

/** A norm, as a percentage of it or split in benefit and holiday allowance where the case asks that. */
function normCase(fields: CaseFields, on: Day, parameters: Parameters): Answered {
  const found = normGiven(fields, on, parameters)
  if (!found.ok) return found
  const { norm, steps } = found.value
  const share = fields.percent('holidayPercentOfInclusive')
  if (share && share.part > 100n * share.whole) fields.wrong('holidayPercentOfInclusive')
  const percent = fields.percent('percentOfNorm')
  const sharers = found.value.costSharers === undefined ? {} : { costSharers: found.value.costSharers }
  const whole = { normInclHolidayCents: norm, ...sharers }
  if (!share) {
    if (!percent) return { result: whole, steps }
    const { part, step } = partOfNorm(norm, percent.text)
    return { result: { ...whole, amountCents: part }, steps: [...steps, step] }
  }
  const { withoutHoliday, holiday, step } = publishedSplit(norm, share)
  const split = { ...whole, normExclHolidayCents: withoutHoliday, holidayCents: holiday }
  if (!percent) return { result: split, steps: [...steps, step] }
  const part = partOfNorm(withoutHoliday, percent.text)
  const amounts = { amountExclHolidayCents: part.part, amountInclHolidayCents: percentOf(norm, percent) }
  return { result: { ...split, ...amounts }, steps: [...steps, step, part.step] }
}

type Found = Norm & { readonly costSharers?: number }

/** The norm that the case brings along, else the one of the table. */
function normGiven(fields: CaseFields, on: Day, parameters: Parameters): Result<Found, BenefitReason> {
  const given: Cents | undefined = fields.cents('normInclHolidayCents')
  const word = fields.word('household')
  if (given !== undefined) {
    const known = word === undefined || YOUNG_PARTS.has(word) || householdWord(word)
    return known ? ok({ norm: given, steps: [] }) : refuse('field-wrong', { field: 'household' })
  }
  if (word === 'institution.single' || word === 'institution.couple') return normOfRow(word, on, parameters)
  const young = YOUNG_PARTS.get(word ?? '')
  if (young !== undefined) return youngPart(young, on, parameters)
  const household = householdOf(fields, on, parameters)
  if (!household.ok) return household
  const norm = normOf(household.value, on, parameters)
  return norm.ok ? ok({ ...norm.value, costSharers: household.value.costSharers }) : norm
}

/** The part of a norm that is for a partner under 21 in a home where costs are shared. */
const YOUNG_PARTS: ReadonlyMap<string, string> = new Map([
  ['costsharing.spouse18_20.kids', 'withChildren'],
  ['costsharing.spouse18_20.nokids', 'noChildren'],
])

function youngPart(children: string, on: Day, parameters: Parameters): Result<Found, BenefitReason> {
  const row = centsOn(parameters, 'PW', `costSharing.spouse18to20.${children}`, on)
  return row.ok ? ok({ norm: row.value.value, steps: [] }) : row
}
