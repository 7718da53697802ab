import { describe, expect, test } from 'vitest'
import { oddIn, openingOf } from './opening.ts'

const now = { pot: 0n, own: 6_000_00n, threshold: 2_000_00n }

describe('opening a pot', () => {
  test('fills the pot out of the own capital', () => {
    expect(openingOf(500_00n, { ...now, pot: 20_00n })).toEqual({
      amount: 500_00n,
      before: 20_00n,
      after: 520_00n,
      threshold: 2_000_00n,
      ownBefore: 6_000_00n,
      ownAfter: 5_500_00n,
    })
  })
  test('to the limit, and all of the own capital: nothing odd', () => {
    expect(oddIn(openingOf(2_000_00n, { ...now, own: 2_000_00n }))).toEqual([])
    expect(oddIn(openingOf(5_000_00n, { ...now, threshold: undefined }))).toEqual([])
  })
  test('a cent above the limit, or below zero in the own capital, is asked again', () => {
    expect(oddIn(openingOf(2_000_01n, now))).toEqual(['above-limit'])
    expect(oddIn(openingOf(100_00n, { ...now, own: 99_99n }))).toEqual(['own-capital-below-zero'])
    expect(oddIn(openingOf(7_000_00n, now))).toEqual(['above-limit', 'own-capital-below-zero'])
  })
})
