import { expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { creditorsFrom, lineKey } from './creditors.ts'

const line = (
  entryId: string,
  amount: bigint,
  on = '2026-03-01',
  reverses: string | null = null,
  place = 1,
) => ({
  entryId: entryId as Id<'entry'>,
  reverses: reverses as Id<'entry'> | null,
  line: place,
  amount,
  countsOn: day(on),
})
const paid = (entryId: string, aboutId: string, amount: bigint) => ({
  entryId: entryId as Id<'entry'>,
  aboutId,
  amount,
})

test('what was bought, paid and taken back is of its supplier, before the year and in it', () => {
  const lines = [
    line('huur', -12_100n, '2025-12-10'),
    line('bank', 12_100n, '2026-01-05', null, 2),
    line('bank', 5_000n, '2026-01-05', null, 3),
    line('stroom', -5_000n),
    line('terug', -5_000n, '2026-04-01', 'bank', 3),
    line('beginstand', -900n, '2025-01-01'),
  ]
  const { ofLine, balances } = creditorsFrom(lines, day('2026-01-01'), {
    bought: new Map([
      ['huur', 'Verhuurder'],
      ['stroom', 'Energie'],
    ]),
    paid: [paid('bank', 'f1', -12_100n), paid('bank', 'f2', -5_000n)],
    names: new Map([
      ['f1', 'Verhuurder'],
      ['f2', 'Energie'],
    ]),
  })
  expect(ofLine.get(lineKey('bank', 2))).toBe('Verhuurder')
  expect([ofLine.get(lineKey('bank', 3)), ofLine.get(lineKey('terug', 3))]).toEqual(['Energie', 'Energie'])
  expect(Object.fromEntries(balances)).toEqual({
    Verhuurder: { opening: -12_100n, closing: 0n },
    Energie: { opening: 0n, closing: -5_000n },
  })
})

test('two parts of one amount in one entry are each of their own supplier', () => {
  const lines = [line('bank', 100n, '2026-03-01', null, 2), line('bank', 100n, '2026-03-01', null, 3)]
  const { ofLine } = creditorsFrom(lines, day('2026-01-01'), {
    bought: new Map(),
    paid: [paid('bank', 'a', -100n), paid('bank', 'b', -100n)],
    names: new Map([
      ['a', 'Jansen'],
      ['b', 'De Boer'],
    ]),
  })
  expect([...ofLine.values()]).toEqual(['Jansen', 'De Boer'])
})
