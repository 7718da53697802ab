import { describe, expect, test } from 'vitest'
import { checksOfYear } from './year-checks.ts'

describe('what everybody should see of a year', () => {
  const facts = {
    booked: 100n,
    atBank: 100n,
    undecided: 0,
    parked: 160_40n,
    atNight: [],
    notFiled: 0,
    withoutDocument: 0,
    isPrepared: true,
  }
  const lines = (more: Partial<typeof facts> = {}) =>
    checksOfYear({ ...facts, ...more }).find(({ key }) => key === 'lines')
  test('says right, but, while something was set aside', () => {
    expect(lines()).toEqual({ key: 'lines', result: 'almost', found: 160_40n })
    expect(lines({ parked: 0n })).toMatchObject({ result: 'right' })
    expect(lines({ undecided: 2 })).toMatchObject({ result: 'wrong' })
  })
  test('tells of the check at night by what each finding is about; all else is about the books', () => {
    const found = (...atNight: string[]) =>
      checksOfYear({ ...facts, atNight })
        .filter(({ result }) => result === 'wrong')
        .map(({ key, found: many }) => [key, many])
    expect(found('invoice-numbers', 'journal-numbers')).toEqual([['numbers', 2n]])
    expect(found('pots-not-overspent', 'issued-by-two', 'documents')).toEqual([
      ['pots', 1n],
      ['two-people', 1n],
      ['documents', 1n],
    ])
    expect(found('debtors', 'vat', 'what-nobody-knows')).toEqual([['books', 3n]])
  })
})
