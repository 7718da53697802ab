import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { whatIsNotRight, type BankStanding } from './bank-standing.ts'

const bank = (of: Partial<BankStanding> = {}): BankStanding => ({
  closing: 44_101_38n,
  until: day('2026-11-20'),
  waiting: { lines: 0, amount: 0n },
  gaps: [],
  ...of,
})
const waiting = { lines: 11, amount: 2_205_46n }
const gap = { after: day('2026-10-31'), before: day('2026-11-04'), missing: -48_40n }
const kinds = (...of: Parameters<typeof whatIsNotRight>) => whatIsNotRight(...of).map(({ kind }) => kind)

describe('does it add up?', () => {
  test('yes, when the books balance, every line is booked, no statement is missing and the bank says the same', () => {
    expect(whatIsNotRight(0n, 44_101_38n, bank())).toEqual([])
  })

  test('no, while lines wait: and when they are all of the difference, nothing else is said', () => {
    expect(kinds(0n, 41_895_92n, bank({ waiting }))).toEqual(['waiting'])
  })

  test('no, when a statement is missing, and what that leaves is told', () => {
    expect(whatIsNotRight(0n, 41_944_32n, bank({ waiting, gaps: [gap] }))).toEqual([
      { kind: 'gaps' },
      { kind: 'waiting' },
      { kind: 'bank', amount: -48_40n },
    ])
  })

  test('lines that come to nothing together wait all the same', () => {
    expect(kinds(0n, 44_101_38n, bank({ waiting: { lines: 2, amount: 0n } }))).toEqual(['waiting'])
  })

  test('not compared with the bank is not yes', () => {
    expect(kinds(0n, 0n, undefined)).toEqual(['no-statement'])
    expect(kinds(1n, 0n, undefined)).toEqual(['books', 'no-statement'])
  })
})
