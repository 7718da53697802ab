import { describe, expect, test } from 'vitest'
import { plainLine, statementsOf } from './fixtures/bank-file.fixture.ts'
import { readMt940 } from './read-mt940.ts'
import { isSameAccount } from './statement.ts'

const ZON = 'Bakkerij De Zonnebloem B.V. | NL31INGB0001122334'
const VELD = 'Atelier Het Wijde Veld | NL35TRIO0254466880'

describe('MT940, by bank', () => {
  test('ABN AMRO: its own preamble, coded and labelled text cut mid-word, two pages become one', () => {
    const statements = statementsOf('abn.sta')
    expect(statements).toHaveLength(1)
    expect(statements[0]).toMatchObject({ iban: '555000111', openingCents: 150000n, closingCents: 149331n })
    expect(statements[0]?.lines.map(plainLine)).toEqual([
      `2026-03-03 | 121.00 | ${ZON} | Factuur 2026-0042 broodzakken`,
      '2026-03-03 | -15.49 | - | - | BEA NR:1AB23C 03.03.26/12.55 IJZERWAREN DE SPIJKER,PAS041',
      '2026-03-03 | 8.80 | J. van der Kade | NL78RABO0166778899 | rest 2026 0007',
      `2026-03-04 | -121.00 | ${ZON} | Factuur 2026-0042 broodzakken | reversal`,
    ])
    expect(isSameAccount(statements[0]?.iban ?? '', 'NL87 ABNA 0555 0001 11')).toBe(true)
    expect(isSameAccount(statements[0]?.iban ?? '', 'NL56INGB0006660002')).toBe(false)
  })

  test('ING: ISO 8859-1, subfields, an entry day over New Year; totals after the balance are no line', () => {
    const [statement] = statementsOf('ing.mt940')
    expect(statement?.iban).toBe('NL56INGB0006660002')
    expect(statement?.lines.map(plainLine)).toEqual([
      '2026-01-02 | 605.00 | Gemeente Bronckhove | NL14BNGH0285001234 | 2025-0118, 2025-0119',
      "2026-01-02 | 48.40 | Stichting Café 't Hof | NL97SNSB0908070605 | 1234567812345678",
      '2026-01-03 | -9.95 | - | - | Kosten zakelijk betaalpakket',
    ])
    expect(statement?.lines.map((line) => [line.valueOn, line.bankReference, line.endToEndId])).toEqual([
      ['2025-12-31', '25123111223344', 'GEMBRON-88'],
      ['2026-01-02', '26010255667788', undefined],
      ['2026-01-03', '26010300000001', undefined],
    ])
    expect(statement?.lines[1]?.structuredReference).toBe('1234567812345678')
  })

  test('Rabobank: no end marks, account on its own line, a number cut by the wrap, a reversed debit', () => {
    const [first, second] = statementsOf('rabo.swi')
    expect(first?.lines.map(plainLine)).toEqual([
      `2026-02-02 | 242.00 | ${VELD} | Betaling fact.nr. 2026-0011 met dank`,
      '2026-02-02 | -25.00 | Verfhandel Hofkwartier | NL97SNSB0908070605 | Order 5512',
      '2026-02-03 | 25.00 | Verfhandel Hofkwartier | NL97SNSB0908070605 | Order 5512 | reversal',
    ])
    expect(second?.lines).toEqual([])
  })

  test('numbered parts (German banks with ?, Triodos with >), no header', () => {
    const [statement] = statementsOf('numbered.sta')
    expect(statement?.lines.map(plainLine)).toEqual([
      '2026-02-28 | 60.50 | J. van der Kade | NL78RABO0166778899 | Factuur 2026-0009 tuinbank',
      '2026-02-28 | -0.50 | - | - | KOSTEN REKENING FEBRUARI',
    ])
    expect(statement?.lines[0]?.endToEndId).toBe('KADE-2026-9')
  })

  test('Knab: blocks on one line, an overdrawn opening, amounts without or with one decimal', () => {
    const [statement] = statementsOf('knab.txt')
    expect(statement?.openingCents).toBe(-1250n)
    expect(statement?.lines.map(plainLine)).toEqual([
      '2026-04-02 | 500.00 | J. VAN DER KADE | NL78RABO0166778899 | Aanbetaling tuinhuis',
    ])
  })
})

test('every line keeps its own :61: and :86: as sent', () => {
  const [statement] = statementsOf('rabo.swi')
  expect(statement?.lines[0]?.raw.split('\n')).toEqual([
    ':61:260202C000000000242,00N541NONREF          ',
    'NL35TRIO0254466880',
    ':86:/ORDP//NAME/Atelier Het Wijde Veld/REMI/Betaling fact.nr. 2026-00',
    '11 met dank/ISDT/2026-02-02',
  ])
})

test.each([
  [':61:not a line', 'line-unreadable'],
  [':61:260230C1,00NTRFNONREF', 'date-impossible'],
  [':61:2602010230C1,00NTRFNONREF', 'date-impossible'],
  [':61:260201C-1,00NTRFNONREF', 'negative-amount'],
  [':61:260201C1,005NTRFNONREF', 'amount-unreadable'],
])('%s is refused as %s', (line, reason) => {
  const source = `:20:X\n:25:NL87ABNA0555000111\n:60F:C260201EUR0,\n${line}\n:62F:C260201EUR1,\n-\n`
  expect(readMt940(source)).toMatchObject({ ok: false, reason })
})

test('a repeated :86: belongs to the same line; an expected booking (EC) is pending', () => {
  const source =
    ':20:X\n:25:NL87ABNA0555000111\n:60F:C260201EUR0,\n:61:260201C1,NTRFNONREF\n:86:een\n:86:twee\n' +
    ':61:260201EC5,NTRFNONREF\n:62F:C260201EUR1,\n-\n'
  expect(readMt940(source)).toMatchObject({ value: [{ lines: [{ text: 'een twee' }], pendingLeftOut: 1 }] })
})
