import { describe, expect, test } from 'vitest'
import { allChecks } from '../../platform/integrity.ts'
import { nightCheck as english } from '../../text/en/night-check.ts'
import { nightCheck as dutch } from '../../text/nl/night-check.ts'
import { checkNamed, foundOverNights } from './mending.ts'

const night = (day: number, ...checks: string[]) => ({
  ranAt: new Date(`2026-11-${String(day).padStart(2, '0')}T02:00:00Z`),
  tookMilliseconds: 5,
  findings: checks.map((check) => ({ check, finding: 'x' })),
})

describe('what the check at night found', () => {
  test('is said in words with what to do and who mends it, for each check there is', () => {
    const names = allChecks().map(({ name }) => name)
    for (const words of [dutch, english])
      expect(names.filter((name) => !words.checks[name] || !words.mend[checkNamed(name).mend])).toEqual([])
  })

  test('is about something, for each check there is; an unknown one is about the books as such', () => {
    const known = Object.groupBy(allChecks(), ({ name }) => checkNamed(name).about)
    expect(known.numbers?.map(({ name }) => name)).toEqual(['invoice-numbers', 'journal-numbers'])
    expect(known.documents?.map(({ name }) => name)).toEqual(['documents-exist', 'documents'])
    expect(checkNamed('not-there')).toEqual({ about: 'books', mend: 'keeper' })
  })

  test('is new when the night before did not find it, and else stands since the first of these nights', () => {
    const nights = [
      night(20, 'bank', 'vat'),
      night(19, 'vat', 'pots'),
      night(18, 'vat'),
      night(17),
      night(16, 'vat'),
    ]
    expect(foundOverNights(nights)).toEqual({
      found: [
        { check: 'bank', since: nights[0]!.ranAt, isNew: true },
        { check: 'vat', since: nights[2]!.ranAt, isNew: false },
      ],
      gone: ['pots'],
    })
  })

  test('is nothing when no check ran, and stands since the first when all found it', () => {
    expect(foundOverNights([])).toEqual({ found: [], gone: [] })
    const nights = [night(20, 'bank'), night(19, 'bank')]
    expect(foundOverNights(nights).found).toEqual([{ check: 'bank', since: nights[1]!.ranAt, isNew: false }])
    expect(foundOverNights([night(20), night(19, 'bank')])).toEqual({ found: [], gone: ['bank'] })
  })
})
