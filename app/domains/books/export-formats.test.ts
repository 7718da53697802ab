import { expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { accountNames, WRITERS } from './export-formats.ts'

test('names of accounts are fit for every program; two members of one name stay apart', () => {
  const members = [
    { id: 'aaaa-111111', name: 'Zoë Çelik' },
    { id: 'bbbb-222222', name: 'Zoe Celik' },
    { id: 'cccc-333333', name: '李' },
  ]
  const nameOf = accountNames([{ code: '2200', name: 'Potjes (van leden)', kind: 'earmarked' }], members)
  const of = (memberId: string) => nameOf({ account: '2200', memberId: memberId as never })
  expect(of('aaaa-111111')).toBe('Equity:2200-Potjes-van-leden:Zoe-Celik-111111')
  expect(of('bbbb-222222')).toBe('Equity:2200-Potjes-van-leden:Zoe-Celik-222222')
  expect(of('cccc-333333')).toBe('Equity:2200-Potjes-van-leden:X')
  expect(of('dddd-444444')).toBe('Equity:2200-Potjes-van-leden:Member-444444')
  expect(() => nameOf({ account: '9999', memberId: null })).toThrow(/9999/)
})

test('a journal entry as text', () => {
  const nameOf = accountNames(
    [
      { code: '1100', name: 'Bank', kind: 'asset' },
      { code: '2000', name: 'Eigen vermogen', kind: 'equity' },
    ],
    [],
  )
  const line = { memberId: null, invoiceId: null, vatCode: null }
  const entry = {
    number: 7,
    countsOn: day('2026-01-01'),
    knownAt: null,
    book: 'memorial',
    description: 'Gift; dank | je',
    lines: [
      { ...line, account: '1100', amount: 5n },
      { ...line, account: '2000', amount: -5n },
    ],
  }
  expect(WRITERS.hledger.entry(entry, nameOf)).toBe(`2026-01-01 * (7) Gift, dank , je
    ; book: memorial
    Assets:1100-Bank  0.05 EUR
    Equity:2000-Eigen-vermogen  -0.05 EUR

`)
})
