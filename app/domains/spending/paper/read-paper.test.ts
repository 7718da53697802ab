import { describe, expect, test } from 'vitest'
import { day } from '../../../values/day.ts'
import { ibansIn, vatNumbersIn } from './paper-numbers.ts'
import { readPaper } from './read-paper.ts'

const own = { kvk: '12345678', vatNumber: 'NL001234567B01', iban: 'NL57RABO0107307510' }
const read = (text: string, suppliers: readonly string[] = []) =>
  readPaper(text, day('2026-03-29'), own, suppliers)

const PLAIN = `Drukkerij De Letter B.V.
Letterstraat 12
7311 AB Apeldoorn
KvK 87654321   Btw-nr. NL123456782B01
IBAN: NL91 ABNA 0417 1643 00   BIC ABNANL2A

Aan: Gildehuis U.A.
KvK-nummer 12345678

FACTUUR
Factuurnummer: F2026/017
Factuurdatum: 10-03-2026
Vervaldatum: 9 april 2026
Betalingskenmerk: 1234 5678

Folders 100,00
Subtotaal excl. btw 100,00
Btw 21% 21,00
Totaal te betalen € 121,00`

describe('an invoice on paper', () => {
  test('says from whom it is, which one, when, and how much', () => {
    expect(read(PLAIN, ['Drukkerij De Letter B.V.'])).toEqual({
      supplier: {
        name: 'Drukkerij De Letter B.V.',
        kvk: '87654321',
        vatNumber: 'NL123456782B01',
        iban: 'NL91ABNA0417164300',
      },
      isCredit: false,
      number: 'F2026/017',
      issuedOn: '2026-03-10',
      dueOn: '2026-04-09',
      reference: '12345678',
      total: 12100n,
      vat: 2100n,
      isReversed: false,
      doubts: [],
    })
  })

  test('in columns: the words stand above what they are of', () => {
    const columns = PLAIN.replace(
      /Factuurnummer[\s\S]*april 2026/,
      'Factuurnummer Factuurdatum Vervaldatum\nF-88 10-03-2026 24-03-2026',
    )
    expect(read(columns)).toMatchObject({ number: 'F-88', issuedOn: '2026-03-10', dueOn: '2026-03-24' })
  })

  test('two rates: the VAT is both, and the total is borne out by them', () => {
    const two = PLAIN.replace(
      /Subtotaal[\s\S]*/,
      'Btw 21% over 100,00 21,00\nBtw 9% over 50,00 4,50\nTotaal 175,50',
    )
    expect(read(two)).toMatchObject({ total: 17550n, vat: 2550n })
  })

  test('that does not add up leaves the amounts to a person', () => {
    const wrong = PLAIN.replace('€ 121,00', '€ 131,00')
    expect(read(wrong)).toMatchObject({ total: undefined, vat: undefined, doubts: ['no-sums'] })
  })

  test('two accounts: neither is filled in', () => {
    const two = `${PLAIN}\nof op NL28 RBOS 0420 2422 28`
    expect(read(two)).toMatchObject({ supplier: { iban: '' }, doubts: ['ibans-differ'] })
  })

  test('days to pay stand in words; a due day before the invoice is none', () => {
    const words = PLAIN.replace('Vervaldatum: 9 april 2026', 'Graag betalen binnen 14 dagen')
    expect(read(words).dueOn).toBe('2026-03-24')
    expect(read(PLAIN.replace('9 april 2026', '9 april 2025')).dueOn).toBeUndefined()
  })

  test('a credit note, and VAT that is reversed, are said', () => {
    expect(read(PLAIN.replace('FACTUUR', 'CREDITFACTUUR')).isCredit).toBe(true)
    expect(read('Btw verlegd naar afnemer').isReversed).toBe(true)
  })

  test('nothing, or noise, says nothing and is no error', () => {
    for (const text of ['', '%%% ---', 'Factuurnummer:', 'Factuurdatum: 31-02-2026'])
      expect(read(text)).toMatchObject({ number: '', issuedOn: undefined, total: undefined })
  })
})

describe('numbers with a check', () => {
  test('an account with a wrong digit is none; what follows it on the line is not of it', () => {
    expect(ibansIn('NL91 ABNA 0417 1643 01')).toEqual([])
    expect(ibansIn('nl91abna0417164300 t.n.v. Letter, BE68 5390 0754 7034 BIC')).toEqual([
      'NL91ABNA0417164300',
      'BE68539007547034',
    ])
  })
  test('a VAT number is taken with dots, and not with a wrong digit', () => {
    expect(vatNumbersIn('btw NL1234.56.782.B.01 en NL123456783B01')).toEqual(['NL123456782B01'])
  })
})
