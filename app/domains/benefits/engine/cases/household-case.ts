/** Reads a household as the cases write it: `single.21_aow`, `couple.one18_20.kids`, `institution.couple`. */
import type { Day } from '../../../../values/day.ts'
import { ok, refuse, type Result } from '../../../../values/result.ts'
import { costSharersOf, type Adult, type AgeGroup, type Household, type Housemate } from '../household.ts'
import type { NoValue } from '../lookup.ts'
import type { Parameters } from '../parameters.ts'
import type { CaseFields, CaseRefusal } from './case-fields.ts'

/** Pension age went from 65 to 67; an age between tells nothing without the group. */
const SURELY_BELOW_PENSION = 65
const SURELY_PENSION = 68

/**
 * The household of a case, from `household`, `age`, `costSharers` or `housemates`, and what is told of the partner.
 *
 * @returns refuses `field-wrong` for a word we do not know or an age that leaves the group open
 */
export function householdOf(
  fields: CaseFields,
  on: Day,
  parameters: Parameters,
): Result<Household, CaseRefusal | NoValue> {
  const word = fields.word('household')
  if (word === undefined) return refuse('field-missing', { field: 'household' })
  const [head, ...marks] = word.split('.')
  const costSharers = sharersOf(fields, on, parameters)
  if (!costSharers.ok) return costSharers
  const wrong = refuse('field-wrong', { field: 'household' })
  const years = fields.whole('age')
  const place = head === 'institution' ? 'institution' : 'home'
  const form = head === 'institution' ? marks[0] : head
  const spouse = spouseOf(fields, form, marks)
  if (marks.some((mark) => !MARKS.has(mark)) || !isForm(form)) return wrong
  const self = adultOf(marks, years, 'self', place)
  if (!self) return wrong
  if (form === 'single' || form === 'singleParent')
    return ok({
      form: form === 'single' ? 'single' : 'single-parent',
      place,
      self,
      costSharers: costSharers.value,
    })
  const partner = adultOf(marks, spouse.years, 'spouse', place)
  if (!partner) return wrong
  return ok({
    form: 'couple',
    place,
    self,
    spouse: { ...partner, hasRight: spouse.hasRight },
    hasChildren: marks.includes('kids'),
    costSharers: costSharers.value,
  })
}

const MARKS = new Set(
  (
    '18_20 21_aow aow both18_20 one18_20 oneAow mixed bothAow kids nokids single couple ' +
    'withSupplement spouseWithoutRight'
  ).split(' '),
)

function isForm(
  form: string | undefined,
): form is 'single' | 'singleParent' | 'couple' | 'spouseWithoutRight' {
  return form === 'single' || form === 'singleParent' || form === 'couple' || form === 'spouseWithoutRight'
}

function spouseOf(fields: CaseFields, form: string | undefined, marks: readonly string[]) {
  const without = fields.flag('spouseWithoutRight') === true || marks.includes('spouseWithoutRight')
  const told = fields.flag('spouseHasRight') ?? fields.flag('spouseEntitled')
  return { years: fields.whole('spouseAge'), hasRight: told ?? !(without || form === 'spouseWithoutRight') }
}

function adultOf(
  marks: readonly string[],
  years: number | undefined,
  who: 'self' | 'spouse',
  place: Household['place'],
): Adult | undefined {
  const group = markedGroup(marks, who) ?? groupOf(years) ?? (place === 'institution' ? '21-aow' : undefined)
  if (!group) return undefined
  return years === undefined ? { group } : { group, years }
}

function markedGroup(marks: readonly string[], who: 'self' | 'spouse'): AgeGroup | undefined {
  if (marks.includes('both18_20') || marks.includes('18_20')) return '18-20'
  if (marks.includes('one18_20')) return who === 'self' ? '21-aow' : '18-20'
  if (marks.includes('oneAow') || marks.includes('mixed')) return who === 'self' ? '21-aow' : 'aow'
  if (marks.includes('21_aow')) return '21-aow'
  return marks.includes('aow') || marks.includes('bothAow') ? 'aow' : undefined
}

function groupOf(years: number | undefined): AgeGroup | undefined {
  if (years === undefined || years < 18) return undefined
  if (years < 21) return '18-20'
  if (years < SURELY_BELOW_PENSION) return '21-aow'
  return years >= SURELY_PENSION ? 'aow' : undefined
}

function sharersOf(
  fields: CaseFields,
  on: Day,
  parameters: Parameters,
): Result<number, CaseRefusal | NoValue> {
  const told = fields.whole('costSharers')
  const list = fields.list('housemates')
  if (list === undefined) return ok(told ?? 0)
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
  if (typeof raw !== 'object' || raw === null) return undefined
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
