/** Reads a household as a case tells it: its word, ages, housemates, and what is told of the partner. */
import type { Day } from '../../../../values/day.ts'
import { ok, refuse, type Result } from '../../../../values/result.ts'
import { costSharersOf, type Adult, type AgeGroup, type Household, type Housemate } from '../household.ts'
import type { NoValue } from '../lookup.ts'
import type { Parameters } from '../parameters.ts'
import type { CaseFields, CaseRefusal } from './case-fields.ts'
import { householdWord, type HouseholdWord } from './household-word.ts'

/** Pension age went from 65 to 67; an age between tells nothing without the group. */
const SURELY_BELOW_PENSION = 65
const SURELY_PENSION = 68

/**
 * The household of a case, from `household`, `age`, `costSharers` or `housemates`, and what is told of the partner.
 *
 * @returns refuses `field-wrong` for a word we do not know, an age that leaves the group open or that is of another
 *   group, a partner of somebody single, and `field-missing` for children that the norm asks for
 */
export function householdOf(
  fields: CaseFields,
  on: Day,
  parameters: Parameters,
): Result<Household, CaseRefusal | NoValue> {
  const word = fields.word('household')
  if (word === undefined) return refuse('field-missing', { field: 'household' })
  const read = householdWord(word)
  const costSharers = sharersOf(fields, on, parameters)
  if (!costSharers.ok) return costSharers
  if (!read) return refuse('field-wrong', { field: 'household' })
  const self = adultOf(read.groups?.[0], fields.whole('age'), read.place)
  if (!self) return refuse('field-wrong', { field: read.groups ? 'age' : 'household' })
  const told = { place: read.place, self, costSharers: costSharers.value }
  if (read.form !== 'couple') {
    const ofNobody = PARTNER_FIELDS.find((name) => fields.has(name))
    return ofNobody ? refuse('field-wrong', { field: ofNobody }) : ok({ ...told, form: read.form })
  }
  const partner = adultOf(read.groups?.[1], fields.whole('spouseAge'), read.place)
  if (!partner) return refuse('field-wrong', { field: read.groups ? 'spouseAge' : 'household' })
  const hasChildren = read.hasChildren ?? fields.flag('hasChildren')
  const isAsked = read.place === 'home' && (self.group === '18-20' || partner.group === '18-20')
  if (hasChildren === undefined && isAsked) return refuse('field-missing', { field: 'hasChildren' })
  const spouse = { ...partner, hasRight: partnerHasRight(fields, read) }
  return ok({ ...told, form: 'couple', spouse, hasChildren: hasChildren ?? false })
}

const PARTNER_FIELDS = ['spouseAge', 'spouseHasRight', 'spouseEntitled', 'spouseWithoutRight']

function partnerHasRight(fields: CaseFields, { partnerWithoutRight }: HouseholdWord): boolean {
  const without = fields.flag('spouseWithoutRight') === true || partnerWithoutRight
  return fields.flag('spouseHasRight') ?? fields.flag('spouseEntitled') ?? !without
}

/** One adult, by the group of the word or else by age; undefined when the two do not fit, or neither tells. */
function adultOf(
  told: AgeGroup | undefined,
  years: number | undefined,
  place: Household['place'],
): Adult | undefined {
  const group = told ?? groupOf(years) ?? (place === 'institution' ? '21-aow' : undefined)
  if (!group) return undefined
  if (years === undefined) return { group }
  return fits(group, years) ? { group, years } : undefined
}

function groupOf(years: number | undefined): AgeGroup | undefined {
  if (years === undefined || years < 18) return undefined
  if (years < 21) return '18-20'
  if (years < SURELY_BELOW_PENSION) return '21-aow'
  return years >= SURELY_PENSION ? 'aow' : undefined
}

function fits(group: AgeGroup, years: number): boolean {
  if (group === '18-20') return years >= 18 && years < 21
  return group === 'aow' ? years >= SURELY_BELOW_PENSION : years >= 21 && years < SURELY_PENSION
}

function sharersOf(
  fields: CaseFields,
  on: Day,
  parameters: Parameters,
): Result<number, CaseRefusal | NoValue> {
  const told = fields.whole('costSharers')
  const list = fields.list('housemates')
  if (list === undefined) return ok(told ?? 0)
  if (told !== undefined) return refuse('field-wrong', { field: 'costSharers' })
  const housemates = list.map((one) => housemateOf(one))
  if (!housemates.every((one) => one !== undefined)) return refuse('field-wrong', { field: 'housemates' })
  return costSharersOf(housemates, on, parameters)
}

type HousemateFact = Exclude<keyof Housemate, 'years'>

const HOUSEMATE_FACTS: Readonly<Record<string, HousemateFact>> = {
  commercialContract: 'commercialContract',
  commercialRent: 'commercialContract',
  commercialPrice: 'commercialContract',
  commercial: 'commercialContract',
  closeRelative: 'closeRelative',
  relative: 'closeRelative',
  student: 'student',
  inEducation: 'student',
}

/** A housemate as a case writes it, `{"age": 26, "student": true}`; undefined when something in it is not known. */
function housemateOf(raw: unknown): Housemate | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined
  const { age, ...rest } = raw as Readonly<Record<string, unknown>>
  if (typeof age !== 'number' || !Number.isSafeInteger(age) || age < 0) return undefined
  const facts: Partial<Record<HousemateFact, boolean>> = {}
  for (const [name, value] of Object.entries(rest)) {
    const fact = Object.hasOwn(HOUSEMATE_FACTS, name) ? HOUSEMATE_FACTS[name] : undefined
    if (fact === undefined || typeof value !== 'boolean') return undefined
    facts[fact] = value
  }
  return { years: age, ...facts }
}
