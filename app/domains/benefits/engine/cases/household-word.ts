/** The word of a household in a case: `single.21_aow`, `couple.one18_20.kids`, `institution.couple.withSupplement`. */
import type { AgeGroup, Household } from '../household.ts'

/** What such a word says. A word without `groups` leaves them to the ages of the case. */
export type HouseholdWord = {
  readonly form: Household['form']
  readonly place: 'home' | 'institution'
  /** Of the member and, in a couple, of the partner. */
  readonly groups?: readonly [AgeGroup, AgeGroup]
  readonly hasChildren?: boolean
  readonly partnerWithoutRight: boolean
}

/** Reads a word; undefined when any part of it is unknown, stands twice or does not belong to that household. */
export function householdWord(word: string): HouseholdWord | undefined {
  const [head, ...rest] = word.split('.')
  const place = head === 'institution' ? 'institution' : 'home'
  const [name = '', ...marks] = place === 'institution' ? rest : [head ?? '', ...rest]
  const form = FORMS.get(name)
  if (!form || (place === 'institution' && name !== 'single' && name !== 'couple')) return undefined
  const left = new Set(marks)
  if (left.size < marks.length) return undefined
  const take = (mark: string) => left.delete(mark)
  const sizes = form === 'couple' ? OF_TWO : OF_ONE
  const group = place === 'home' ? marks.find((mark) => sizes.has(mark)) : undefined
  if (group !== undefined) take(group)
  const isCouple = form === 'couple' && place === 'home'
  const [kids, none] = isCouple ? [take('kids'), take('nokids')] : [false, false]
  const marked = isCouple && take('spouseWithoutRight')
  if (place === 'institution') take('withSupplement')
  if (left.size > 0 || (kids && none)) return undefined
  return {
    form,
    place,
    ...(group === undefined ? {} : { groups: sizes.get(group)! }),
    ...(kids || none ? { hasChildren: kids } : {}),
    partnerWithoutRight: marked || name === 'spouseWithoutRight',
  }
}

const FORMS: ReadonlyMap<string, Household['form']> = new Map([
  ['single', 'single'],
  ['singleParent', 'single-parent'],
  ['couple', 'couple'],
  ['spouseWithoutRight', 'couple'],
])

type Groups = ReadonlyMap<string, readonly [AgeGroup, AgeGroup]>

const OF_ONE: Groups = new Map([
  ['18_20', ['18-20', '18-20']],
  ['21_aow', ['21-aow', '21-aow']],
  ['aow', ['aow', 'aow']],
])

const OF_TWO: Groups = new Map([
  ...OF_ONE,
  ['both18_20', ['18-20', '18-20']],
  ['one18_20', ['21-aow', '18-20']],
  ['oneAow', ['21-aow', 'aow']],
  ['mixed', ['21-aow', 'aow']],
  ['bothAow', ['aow', 'aow']],
])
