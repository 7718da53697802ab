import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { guessColumns } from './guess-columns.ts'
import type { ImportFacts } from './import-facts.ts'
import type { ImportKind } from './import-kind.ts'
import { judgeList } from './judge-list.ts'
import { readAmount, readDay } from './read-cell.ts'
import { withoutBsn } from './without-bsn.ts'

const ME = 'me' as Id<'person'>
const facts: ImportFacts = {
  today: day('2026-03-29'),
  countsOn: day('2025-12-31'),
  me: ME,
  members: [
    {
      id: 'anna' as Id<'member'>,
      personId: 'p-anna' as Id<'person'>,
      name: 'Anna de Vries',
      email: 'anna@example.org',
      businesses: [{ id: 'schilder' as Id<'business'>, tradeName: 'Schilderwerk Anna' }],
    },
    { id: 'ik' as Id<'member'>, personId: ME, name: 'Piet Bakker', email: '', businesses: [] },
  ],
  customers: [
    { id: 'zon' as Id<'customer'>, businessId: 'schilder' as Id<'business'>, name: 'Bakkerij De Zon' },
  ],
  numbers: new Set(['f-7']),
  accounts: [
    { code: '1100', name: 'Bank', kind: 'asset', purpose: 'bank' },
    { code: '1300', name: 'Debiteuren', kind: 'asset', purpose: 'debtors' },
  ],
  openable: new Set(['1100']),
  opened: new Set(),
  begun: new Set(),
}

/** A list as one types it, and what is said of its lines: `2 new Anna`, `3 wrong joinedOn empty`. */
function said(kind: ImportKind, ...typed: string[]): string[] {
  const rows = typed.map((line) => line.split('|').map((cell) => cell.trim()))
  const mapping = guessColumns(kind, rows[0]!)
  const { lines } = judgeList(kind, { rows, formulas: [] }, mapping, facts, new Date())
  return lines.map(({ line, state, said: name, problems }) =>
    [line, state, ...(problems.length > 0 ? problems.map((one) => `${one.field} ${one.word}`) : [name])].join(
      ' ',
    ),
  )
}

describe('members', () => {
  test('are new, there already, twice in the list, or wrong in some column', () => {
    expect(
      said(
        'members',
        'Naam | E-mailadres | Lid sinds | Onderneming',
        'Mia Kok | mia@example.org | 1-2-2026 | Mia knipt',
        'ANNA  DE VRIES | | 2025-01-01 |',
        '| | |',
        'Mia K. | MIA@example.org | 01/02/26 |',
        'Jan Smit | jan(at)example | gisteren |',
        '| | 3 maart 2026 |',
      ),
    ).toEqual([
      '2 new Mia Kok',
      '3 known ANNA  DE VRIES'.replace('  ', ' '),
      '5 wrong name twice-in-file',
      '6 wrong email email-unreadable joinedOn day-unreadable',
      '7 wrong name empty',
    ])
  })
})

test('the same name with another address is asked, and never passed over', () => {
  expect(
    said(
      'members',
      'Naam | E-mailadres | Lid sinds',
      'Anna de Vries | anna.junior@example.org | 1-2-2026',
      'A. de Vries | anna@example.org | 1-2-2026',
      'Piet Bakker | piet@example.org | 1-2-2026',
    ),
  ).toEqual(['2 wrong email same-name-other-email', '3 known A. de Vries', '4 known Piet Bakker'])
})

test('customers belong to a business, by its name or that of its member', () => {
  expect(
    said(
      'customers',
      'Klantnaam;;|Lid|KvK|Postcode'.replace(';;', ''),
      'De Lelie | Schilderwerk Anna | 1234567 | 7311 aa',
      'Bakkerij de zon | anna de vries | |',
      'Roos | Niemand | 12 | 99',
      'Tulp | Piet Bakker | |',
    ),
  ).toEqual([
    '2 new De Lelie',
    '3 known Bakkerij de zon',
    '4 wrong owner owner-unknown kvk kvk-wrong postcode postcode-wrong',
    '5 wrong owner member-without-business',
  ])
})

test('open invoices name a member, a customer of theirs and an amount; nobody reads in their own', () => {
  expect(
    said(
      'invoices',
      'Factuurnummer | Klant | Lid | Factuurdatum | Vervaldatum | Openstaand | BTW',
      'F-8 | Bakkerij De Zon | Anna de Vries | 1-12-2025 | 31-12-2025 | 1.210,00 | 210,00',
      'f-7 | Bakkerij De Zon | Anna de Vries | 1-12-2025 | 31-12-2025 | 10 |',
      '2026-0012 | De Roos | Anna de Vries | 1-12-2025 | 1-11-2025 | -5 | 7',
      'F-9 | Bakkerij De Zon | Piet Bakker | 1-12-2025 | 31-12-2025 | 1.234 |',
    ),
  ).toEqual([
    '2 new F-8',
    '3 known f-7',
    '4 wrong customer customer-unknown dueOn due-before-issued number number-is-ours open amount-not-above-zero ' +
      'vat vat-more-than-open',
    '5 wrong member own-line customer customer-unknown open amount-doubtful',
  ])
})

test('an open invoice holds no more VAT than 21%, and is not later than the day on which the list counts', () => {
  expect(
    said(
      'invoices',
      'Factuurnummer | Klant | Lid | Factuurdatum | Vervaldatum | Openstaand | BTW',
      'F-1 | Bakkerij De Zon | Anna de Vries | 1-12-2025 | 31-12-2025 | 121,00 | 21,00',
      'F-2 | Bakkerij De Zon | Anna de Vries | 1-12-2025 | 31-12-2025 | 100,00 | 99,00',
      'F-3 | Bakkerij De Zon | Anna de Vries | 1-12-2025 | 31-12-2025 | 100,00 | 17,86',
      'F-4 | Bakkerij De Zon | Anna de Vries | 31-12-2025 | 31-1-2026 | 100,00 |',
      'F-5 | Bakkerij De Zon | Anna de Vries | 1-1-2026 | 31-1-2026 | 100,00 |',
    ),
  ).toEqual([
    '2 new F-1',
    '3 wrong vat vat-more-than-open',
    '4 wrong vat vat-more-than-open',
    '5 new F-4',
    '6 wrong issuedOn after-counts-on',
  ])
})

test('with a column of balances and two of sides, the sides say which side it is', () => {
  const rows = [
    ['Rekening', 'Saldo', 'Debet', 'Credit'],
    ['1100', '100,00', '', '100,00'],
    ['1100 ', '100,00', '100,00', ''],
    ['1100', '', '', '7,00'],
    ['1100', '-8,00', '', ''],
    ['1100', '100,00', '', '90,00'],
  ]
  const { lines } = judgeList(
    'balance',
    { rows, formulas: [] },
    guessColumns('balance', rows[0]!),
    facts,
    new Date(),
  )
  const first = lines.map(({ problems }) =>
    problems.map(({ word }) => word).filter((word) => word !== 'twice-in-file'),
  )
  expect(first).toEqual([[], [], [], [], ['amount-and-sides']])
  const alone = rows.slice(1, 5).map((row) => {
    const of = judgeList(
      'balance',
      { rows: [rows[0]!, row], formulas: [] },
      guessColumns('balance', rows[0]!),
      facts,
      new Date(),
    )
    return of.kind === 'balance' ? of.lines[0]!.value?.amount : undefined
  })
  expect(alone).toEqual([-100_00n, 100_00n, -7_00n, -8_00n])
})

test('an opening balance names accounts of the balance sheet, in one column or two', () => {
  expect(
    said(
      'balance',
      'Rekening | Debet | Credit',
      '1100 Bank | 10,00 |',
      '1300 | 5 |',
      '9999 | | 1',
      '| 1 | 2',
    ),
  ).toEqual([
    '2 new 1100 Bank',
    '3 wrong account account-not-here',
    '4 wrong account account-unknown',
    '5 wrong account empty credit debit-and-credit',
  ])
})

test('days and amounts are read as Dutch lists have them', () => {
  expect(
    ['2026-03-01', '1-3-2026', '01.03.26', '1 maart 2026', '1 mrt 2026', '20260301'].map(readDay),
  ).toEqual(Array(6).fill('2026-03-01'))
  expect(['31-2-2026', '46082', '3/14/2026', ''].map(readDay)).toEqual(Array(4).fill(undefined))
  expect(['1.234,50', '1,234.50', '€ 1234,5', '1234.50', '12,00-', '(12,00)', '-3'].map(readAmount)).toEqual([
    123450n,
    123450n,
    123450n,
    123450n,
    -1200n,
    -1200n,
    -300n,
  ])
  expect(['1.234', '1,234', 'tien', ''].map(readAmount)).toEqual([
    'amount-doubtful',
    'amount-doubtful',
    'amount-unreadable',
    'amount-unreadable',
  ])
})

test('citizen service numbers are not kept', () => {
  expect(
    withoutBsn([
      ['Naam', 'BSN'],
      ['Anna', '111222333'],
    ]),
  ).toEqual([
    ['Naam', ''],
    ['Anna', ''],
  ])
  const rows = [
    ['Naam', 'nr'],
    ['A', '111222333'],
    ['B', '123456782'],
    ['C', '111222333'],
  ]
  expect(withoutBsn(rows).map(([, number]) => number)).toEqual(['', '', '', ''])
  expect(
    withoutBsn([
      ['Naam', 'KvK'],
      ['A', '12345678'],
    ])[1],
  ).toEqual(['A', '12345678'])
})
