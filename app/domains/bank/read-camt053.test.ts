import { describe, expect, test } from 'vitest'
import { plainLine, statementsOf } from './fixtures/bank-file.fixture.ts'

const ZON = 'Bakkerij De Zonnebloem B.V. | NL31INGB0001122334'
const VELD = 'Atelier Het Wijde Veld | NL35TRIO0254466880'

describe('CAMT.053 of ABN AMRO (.02)', () => {
  const [statement] = statementsOf('abn-02.xml')

  test('opens with the previous closing balance, and splits a batch only when its parts add up', () => {
    expect(statement).toMatchObject({
      format: 'camt.053.001.02',
      iban: 'NL87ABNA0555000111',
      openingCents: 150000n,
      closingCents: 185000n,
      from: '2026-03-02',
      until: '2026-03-04',
    })
    expect(statement?.lines.map(plainLine)).toEqual([
      `2026-03-03 | 121.00 | ${ZON} | Factuur 2026-0042 broodzakken`,
      '2026-03-03 | 100.00 | J. van der Kade | NL78RABO0166778899 | 2026-0007',
      '2026-03-03 | 100.00 | J. van der Kade | NL78RABO0166778899 | 2026-0007',
      '2026-03-03 | 100.00 | Atelier Het Wijde Veld | NL35TRIO0254466880 | RF18539007547034',
      '2026-03-03 | 50.00 | - | - | deel deel',
      `2026-03-04 | -121.00 | ${ZON} | Factuur 2026-0042 | reversal`,
    ])
  })

  test('keeps every line as it stands in the file', () => {
    expect(statement?.lines[0]?.raw).toMatch(/^<Ntry><Amt Ccy="EUR">121\.00<\/Amt>[\s\S]*<\/Ntry>$/)
    expect(statement?.lines[1]?.raw).toMatch(/^<TxDtls>[\s\S]*2026-0007[\s\S]*<\/TxDtls>$/)
    expect(statement?.lines[1]?.batch).toEqual({ bankReference: '3095D0002', amount: 30000n })
    expect(statement?.lines[4]?.batch).toBeUndefined()
  })
})

test('ING (.04): ISO 8859-1, five decimals, times, fees without details; pending is only counted', () => {
  const [first, second] = statementsOf('ing-04.xml')
  expect(first?.lines.map(plainLine)).toEqual([
    '2026-01-02 | 605.00 | Gemeente Bronckhove | NL14BNGH0285001234 | 2025-0118, 2025-0119',
    '2026-01-03 | -9.95 | - | - | Kosten zakelijk betaalpakket',
  ])
  expect(second?.lines.map(plainLine)).toEqual([
    "2026-01-04 | 48.40 | Stichting Café 't Hof & Zn | NL97SNSB0908070605 | 1234567812345678",
  ])
  expect(second?.lines[0]?.structuredReference).toBe('1234567812345678')
  expect(second?.pendingLeftOut).toBe(1)
  // No balance of its own to open with: the statement before it in the file has one.
  expect(second?.openingCents).toBe(first?.closingCents)
})

test('Rabobank-like (.08): a byte order mark, prefixed names, names one level deeper', () => {
  const [statement] = statementsOf('rabo-08.xml')
  expect(statement?.format).toBe('camt.053.001.08')
  expect(statement?.lines.map(plainLine)).toEqual([
    `2026-02-02 | 242.00 | ${VELD} | Betaling fact.nr. 2026-0011 met dank`,
    '2026-02-02 | -25.00 | Verfhandel Hofkwartier | NL97SNSB0908070605 | Order 5512',
    '2026-02-03 | 25.00 | Verfhandel Hofkwartier | NL97SNSB0908070605 | Order 5512 | reversal',
  ])
})
