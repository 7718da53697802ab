import { expect, test } from 'vitest'
import type { ExportedAccount } from './export-formats.ts'
import { openingLines, type BalanceBefore } from './opening-lines.ts'

const accounts: ExportedAccount[] = [
  { code: '1100', name: 'Bank', kind: 'asset' },
  { code: '2000', name: 'Eigen vermogen', kind: 'equity', purpose: 'equity' },
  { code: '2200', name: 'Potjes van leden', kind: 'earmarked', purpose: 'member-pots' },
  { code: '4000', name: 'Huur en ruimte', kind: 'expense' },
  { code: '8500', name: 'Bijdrage van leden', kind: 'income', purpose: 'contribution' },
]
const stood = (account: string, amount: bigint): BalanceBefore => ({ account, member_id: null, amount })
const asText = (rows: readonly BalanceBefore[]) =>
  openingLines(rows, accounts).map(({ account, amount }) => `${account} ${amount}`)

test('income and costs of earlier years stand in the equity when a year begins', () => {
  const rows = [stood('1100', 900n), stood('2000', -100n), stood('2200', -500n), stood('4000', 200n)]
  expect(asText([...rows, stood('8500', -500n)])).toEqual(['1100 900', '2200 -500', '2000 -400'])
})

test('equity that the result brings to nothing is no line', () =>
  expect(asText([stood('2000', -200n), stood('4000', 200n)])).toEqual([]))

test('without a result it is the balance as it stood', () =>
  expect(asText([stood('1100', 5n), stood('2000', -5n)])).toEqual(['1100 5', '2000 -5']))
