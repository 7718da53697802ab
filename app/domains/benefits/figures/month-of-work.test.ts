import { describe, expect, test } from 'vitest'
import { hasIncomeThatCounts } from './month-of-work.ts'

describe('whether a month uses a month of an exemption', () => {
  const counts = (reservedPotCounts: boolean | 'not-agreed', turnover: bigint, paidOut: bigint) =>
    hasIncomeThatCounts({ reservedPotCounts }, { turnover, paidOut })

  test('where the pot counts, or nobody said: when there was work, paid out or not', () => {
    for (const pot of [true, 'not-agreed'] as const)
      expect([counts(pot, 1n, 0n), counts(pot, 0n, 1n), counts(pot, 0n, 0n)]).toEqual([true, false, false])
  })

  test('where the pot does not count: when something was paid out, worked or not', () =>
    expect([counts(false, 1n, 0n), counts(false, 0n, 1n), counts(false, 1n, 1n)]).toEqual([
      false,
      true,
      true,
    ]))

  test('a credit note, or money that went back, uses nothing', () =>
    expect([counts(true, -1n, 0n), counts(false, 1n, -1n)]).toEqual([false, false]))
})
