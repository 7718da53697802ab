import { describe, expect, test } from 'vitest'
import type { Id } from '../../values/id.ts'
import type { Account } from './journal.db.ts'
import { linesByHand, type HandLine, type HandRefusal } from './memorial.ts'
import { sentencesOf, wasMissed } from './night-check.ts'

const CHART = [
  { code: '1100', name: 'Bank', purpose: 'bank' },
  { code: '2310', name: 'Potjes', purpose: 'member-pots' },
  { code: '2300', name: 'Uit te betalen', purpose: 'member-cash' },
  { code: '4000', name: 'Huur', purpose: null },
  { code: '4100', name: 'Telefoon', purpose: null },
] as unknown as readonly Account[]

const line = (account: string, debit: bigint, credit: bigint, memberId?: string): HandLine => ({
  account,
  memberId: (memberId as Id<'member'> | undefined) ?? null,
  debit,
  credit,
})

const refusal = (...lines: HandLine[]) => {
  const made = linesByHand(lines, CHART)
  return made.ok ? 'booked' : [made.reason, made.facts]
}

describe('an entry by hand', () => {
  test('is debit less credit on each line; empty lines do not count', () => {
    expect(
      linesByHand([line('4000', 50_00n, 0n), line('', 0n, 0n), line('4100', 0n, 50_00n)], CHART),
    ).toEqual({
      ok: true,
      value: [
        { account: '4000', amount: 50_00n },
        { account: '4100', amount: -50_00n },
      ],
    })
  })
  test.each<[string, HandRefusal, Record<string, string>, HandLine[]]>([
    ['two sides in one line', 'one-side', { place: '1' }, [line('4000', 1n, 1n)]],
    ['no such account', 'no-such-account', { place: '2' }, [line('4000', 1n, 0n), line('9', 0n, 1n)]],
    [
      'out of balance',
      'does-not-balance',
      { difference: '1' },
      [line('4000', 50_00n, 0n), line('4100', 0n, 49_99n)],
    ],
  ])('%s is refused, and says where', (_what, reason, details, lines) => {
    expect(refusal(...lines)).toEqual([reason, details])
  })
  test('pots are never moved by hand', () => {
    expect(refusal(line('2310', 1n, 0n, 'anna'), line('4000', 0n, 1n))).toEqual([
      'pots-by-themselves',
      { account: '2310 Potjes' },
    ])
  })
  test('one line is no entry', () => {
    expect(refusal(line('4000', 1n, 0n))).toEqual(['too-few-lines', {}])
    expect(refusal()).toEqual(['too-few-lines', {}])
  })
})

describe('the check of the night', () => {
  test('says each thing once, and has a sentence for what has none yet', () => {
    const words = { checks: { bank: 'De bank telt niet op.' }, other: 'Iets klopt niet.' }
    const found = ['bank', 'new', 'bank'].map((check) => ({ check, finding: '' }))
    expect(sentencesOf(found, words)).toEqual(['De bank telt niet op.', 'Iets klopt niet.'])
  })
  test('is missed when it is more than a night ago, with room for the hour that the clock goes back', () => {
    const ran = new Date('2026-10-24T01:00:00Z')
    const after = (hours: number) => new Date(ran.getTime() + hours * 3_600_000)
    expect([wasMissed(ran, after(25)), wasMissed(ran, after(27)), wasMissed(ran, after(28))]).toEqual([
      false,
      false,
      true,
    ])
  })
})
