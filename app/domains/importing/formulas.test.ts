import { describe, expect, test } from 'vitest'
import { csvRow } from '../../platform/write-csv.ts'
import { parseCsv } from '../../platform/parse-csv.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { guessColumns } from './guess-columns.ts'
import type { ImportFacts } from './import-facts.ts'
import type { ImportKind } from './import-kind.ts'
import { judgeList } from './judge-list.ts'
import { isFormula } from './read-cell.ts'

/** What a spreadsheet would carry out never comes in as text, in any list. */
const anna = { id: 'anna' as Id<'member'>, personId: 'p-anna' as Id<'person'>, name: 'Anna', email: '' }
const facts: ImportFacts = {
  today: day('2026-03-29'),
  countsOn: day('2025-12-31'),
  me: 'me' as Id<'person'>,
  members: [{ ...anna, businesses: [{ id: 'schilder' as Id<'business'>, tradeName: 'Schilder' }] }],
  customers: [{ id: 'zon' as Id<'customer'>, businessId: 'schilder' as Id<'business'>, name: 'De Zon' }],
  numbers: new Set(),
  accounts: [{ code: '1100', name: 'Bank', kind: 'asset', purpose: 'bank' }],
  openable: new Set(['1100']),
  opened: new Set(),
  begun: new Set(),
}

/** A csv as a file, and what is said of its lines: the state, and each column that is wrong. */
function said(kind: ImportKind, ...lines: string[]): string[] {
  const sheet = parseCsv(new TextEncoder().encode(lines.join('\r\n')))
  if (!sheet.ok) throw new Error(sheet.reason)
  const { rows } = sheet.value
  const judged = judgeList(kind, sheet.value, guessColumns(kind, rows[0]!), facts, new Date())
  return judged.lines.map(({ state, problems }) =>
    [state, ...problems.map(({ field, word }) => `${field}: ${word}`)].join(', '),
  )
}

test.each([
  ['members', 'Naam;E-mailadres;Lid sinds', '=cmd();;2026-01-01', 'name: formula'],
  ['members', 'Naam;E-mailadres;Lid sinds', `"\t=1+1";;2026-01-01`, 'name: formula'],
  ['members', 'Naam;Onderneming;Lid sinds', `Mia;+cmd|'/C calc'!A0;2026-01-01`, 'tradeName: formula'],
  ['customers', 'Naam;Onderneming;Straat', '@SUM(1+1);Schilder;Dorpsstraat 1', 'name: formula'],
  ['customers', 'Naam;Onderneming;Straat', 'De Maan;Schilder;=HYPERLINK("x")', 'street: formula'],
  ['pots', 'Lid;Bedrag', '=A1;10,00', 'member: formula'],
] as const)('%s: %s, %s', (kind, heading, line, wrong) => {
  expect(said(kind, heading, line)).toEqual([`wrong, ${wrong}`])
})

test('an open invoice and an opening balance too; an amount below zero stays good', () => {
  const invoices = 'Factuurnummer;Klant;Lid;Factuurdatum;Vervaldatum;Openstaand'
  const open = (number: string, amount: string) => `${number};De Zon;Anna;2025-11-01;2025-12-01;${amount}`
  expect(said('invoices', invoices, open('=1', '10,00'), open('F-1', '10,00'))).toEqual([
    'wrong, number: formula',
    'new',
  ])
  expect(said('balance', 'Rekening;Bedrag', '1100;-250,00')).toEqual(['new'])
  expect(said('balance', 'Rekening;Bedrag', '=1100;-250,00')).toEqual(['wrong, account: formula'])
})

describe('what begins as a formula and is none', () => {
  test.each([
    '+31 6 12345678',
    '+31 (0)6 1234 5678',
    '-',
    '-12,50',
    '+12,50',
    '-1.234,00',
    '@home',
    '+Plus (Zorg)',
  ])('%s', (text) => expect(isFormula(text)).toBe(false))
  test.each(['=cmd()', '＝1', '+A1', '-A1+B2', '@SUM(A1)', '-2+3+cmd|x', "+'C:[a.xls]b'!A1", '+1-A1'])(
    '%s is one',
    (text) => expect(isFormula(text)).toBe(true),
  )
  test('and what Gilde itself writes for a spreadsheet is none', () => {
    expect(isFormula(csvRow(['=1']).trim())).toBe(false)
  })
})
