import { describe, expect, test } from 'vitest'
import { periodOf } from './period.ts'
import type { TrialBalanceRow } from './books.db.ts'
import { moneyNow, ownYear, standingOnItsOwn } from './result.ts'
import type { OwnMonth } from './result.db.ts'

const stands = (purpose: string, kind: TrialBalanceRow['kind'], closing: bigint) =>
  ({
    code: '0000',
    name: '',
    kind,
    section: 'balance',
    purpose,
    opening: 0n,
    debit: 0n,
    credit: 0n,
    closing,
  }) as TrialBalanceRow

describe('whose the money in the bank is', () => {
  const rows = [
    stands('bank', 'asset', 100000n),
    stands('debtors', 'asset', 5000n),
    stands('vat-input', 'asset', 700n),
    stands('member-pots', 'earmarked', -40000n),
    stands('training-pot', 'earmarked', -6000n),
    stands('municipality', 'liability', -3000n),
    stands('vat-high', 'liability', -2100n),
  ]
  test('what is kept for others comes off; what customers still owe is nobody’s yet', () => {
    expect(moneyNow(rows)).toEqual({
      bank: 100000n,
      kept: { pots: 40000n, later: 6000n, pay: 3000n, other: 1400n },
      own: 49600n,
    })
  })
  test('more kept than there is shows as a shortage', () => {
    expect(moneyNow([...rows, stands('bank', 'asset', -60000n)]).own).toBe(-10400n)
  })
})

describe('the co-op itself', () => {
  const month = (
    code: string,
    kind: OwnMonth['kind'],
    of: string,
    amount: bigint,
    purpose: string | null = null,
  ): OwnMonth => ({ code, name: code, kind, purpose, month: of, amount })
  const year = ownYear(
    [
      month('8500', 'income', '2026-01', 30000n, 'contribution'),
      month('8600', 'income', '2026-02', 50000n),
      month('4000', 'expense', '2026-02', -40000n),
      month('4000', 'expense', '2025-12', -99999n),
    ],
    2026,
  )
  test('its result is income less costs of that year, month by month', () => {
    expect(year).toMatchObject({ income: 80000n, costs: 40000n, contributions: 30000n, result: 40000n })
    expect(year.months.filter((one) => one.amount !== 0n)).toEqual([
      { month: '2026-01', amount: 30000n },
      { month: '2026-02', amount: 10000n },
    ])
    expect(year.months).toHaveLength(12)
  })
  test('stands on its own for the part of its costs that members contribute', () => {
    expect(standingOnItsOwn(year)).toBe(75)
    expect(standingOnItsOwn({ ...year, contributions: 39999n })).toBe(99)
    expect(standingOnItsOwn({ ...year, costs: 0n })).toBeUndefined()
  })
})

test.each([
  ['jaar', '2024-01-01', '2024-12-31'],
  ['kw1', '2024-01-01', '2024-03-31'],
  ['kw4', '2024-10-01', '2024-12-31'],
  ['02', '2024-02-01', '2024-02-29'],
  ['12', '2024-12-01', '2024-12-31'],
] as const)('%s of 2024 is %s until %s', (part, from, until) =>
  expect(periodOf(2024, part)).toEqual({ from, until }),
)
