import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contrastWithWhite, brandOf } from './brand.ts'
import * as examples from './invoice-examples.fixture.ts'
import { invoiceSheet } from './invoice-sheet.ts'
import { assertAddsUp, missingContent } from './legal-content.ts'
import { breakable } from './paper-text.ts'

const { simpleInvoice, mixedInvoice, creditNote, schemeInvoice, euInvoice } = examples
/** What stands on the paper, with its unbreakable spaces as plain ones. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll('\u00a0', ' ')) as T
const sheetOf = (document: typeof simpleInvoice) => plain(invoiceSheet(document).data)

describe('the texts of an invoice', () => {
  test('what, how much, by when', () => {
    const sheet = sheetOf(simpleInvoice)
    expect(sheet.title).toBe('Factuur 2026-0042 van Coöperatie Het Allemansgilde U.A.')
    expect(sheet.facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Factuurnummer: 2026-0042',
      'Factuurdatum: 12 november 2026',
      'Werk gedaan: 2 t/m 3 november 2026',
      'Betalen voor of op: 26 november 2026',
      'Kenmerk klant: Etalage herfst',
    ])
    expect(sheet.maker).toEqual({ label: 'Gemaakt door', value: 'Kleurrijk Schilderwerk' })
    expect(sheet.subtotals.map(({ label, amount }) => `${label} ${amount}`)).toEqual([
      'Totaal zonder btw € 100,00',
      'Btw 21 % over € 100,00 € 21,00',
    ])
    expect(sheet.total).toEqual({ label: 'Te betalen', amount: '€ 121,00' })
    expect(sheet.payment.facts.map(({ value }) => value)).toEqual([
      '€ 121,00',
      'NL91 ABNA 0417 1643 00',
      'Coöperatie Het Allemansgilde U.A.',
      'RF88 2026 0042',
    ])
    expect(sheet.payment.qr?.alt).toContain('€ 121,00')
  })
  test('each rate apart, and the law behind an exemption', () => {
    const sheet = sheetOf(mixedInvoice)
    expect(sheet.table.rows.map(({ quantity, vat }) => `${quantity} ${vat}`)).toEqual([
      '12,5 uur 21 %',
      '240 stuks 9 %',
      '2 dagdeel vrij',
      '10 stuks 0 %',
    ])
    expect(sheet.statements).toEqual([
      'Vrijgesteld van btw: onderwijs, artikel 11 lid 1 onder o Wet OB 1968.',
    ])
  })
  test('a credit note names its invoice, asks for nothing and mirrors the amounts', () => {
    const sheet = sheetOf(creditNote)
    expect(sheet.heading).toBe('Creditfactuur')
    expect(sheet.facts).toContainEqual({
      label: 'Hoort bij factuur',
      value: '2026-0042 van 12 november 2026',
    })
    expect(sheet.total.amount).toBe('− € 121,00')
    expect(sheet.payment).toMatchObject({ heading: 'Terug te krijgen', facts: [], qr: null })
  })
  test('under the small-business scheme there is no VAT to be seen', () => {
    const sheet = sheetOf(schemeInvoice)
    expect(sheet.statements).toEqual(['Factuur vrijgesteld van btw op grond van artikel 25 Wet OB (KOR).'])
    expect(sheet.table.showVat).toBe(false)
    expect([...sheet.subtotals, ...sheet.table.rows.map(({ vat }) => vat)].join('')).toBe('')
    expect(JSON.stringify(sheet)).not.toContain('NL123456789B01')
  })
  test('to another member state, in English: reverse charged, both VAT numbers, the country', () => {
    const sheet = sheetOf(euInvoice)
    expect(sheet.recipient.lines).toContain('Germany')
    expect(sheet.statements[0]).toMatch(/^VAT reverse charged: .* DE123456789\.$/)
    expect(sheet.sender.lines).toContain('VAT NL123456789B01')
    expect(sheet.total.amount).toBe('€360.00')
  })
  test('prices with VAT: the total first, the VAT in it after', () => {
    const lines = simpleInvoice.lines.map((line) => ({ ...line, unitPrice: 12_100n, amount: 12_100n }))
    const sheet = sheetOf({ ...simpleInvoice, pricesIncludeVat: true, lines })
    expect(sheet.totalFirst).toBe(true)
    expect(sheet.subtotals[1]?.label).toBe('Waarvan btw 21 % over € 100,00')
  })
  test('without a structured reference the number stands in words and in the code', () => {
    const { reference: _, ...rest } = simpleInvoice
    expect(sheetOf(rest).payment.facts.at(-1)).toEqual({ label: 'Omschrijving', value: '2026-0042' })
  })
})

describe('what the law asks', () => {
  test('the examples lack nothing', () => {
    for (const one of [
      simpleInvoice,
      mixedInvoice,
      creditNote,
      schemeInvoice,
      euInvoice,
      examples.longInvoice(100),
    ]) {
      expect(missingContent(one)).toEqual([])
    }
  })
  test('each thing that lacks has its word', () => {
    const { vatNumber: _v, ...seller } = simpleInvoice.seller
    const { vatNumber: _c, ...customer } = euInvoice.customer
    const { address: _a, ...homeless } = simpleInvoice.customer
    const { corrects: _i, ...loose } = creditNote
    expect(missingContent({ ...simpleInvoice, seller })).toEqual(['seller-vat-number'])
    expect(missingContent({ ...schemeInvoice, seller })).toEqual([])
    expect(missingContent({ ...euInvoice, customer })).toEqual(['customer-vat-number'])
    expect(missingContent({ ...simpleInvoice, customer: homeless })).toEqual(['customer-address'])
    expect(missingContent({ ...schemeInvoice, customer: homeless })).toEqual([])
    expect(missingContent(loose)).toEqual(['corrected-invoice'])
    expect(missingContent({ ...simpleInvoice, number: ' ', lines: [] })).toEqual(['number', 'lines'])
    const vat = mixedInvoice.vat.map(({ ground: _g, ...one }) => one)
    expect(missingContent({ ...mixedInvoice, vat })).toEqual(['exemption-ground'])
  })
  test('a paper that is a cent off is never laid out', () => {
    const off = fc.constantFrom(-1n, 1n)
    const field = fc.constantFrom('net', 'vatTotal', 'total')
    fc.assert(
      fc.property(field, off, (name, cent) => {
        const wrong = { ...mixedInvoice, [name]: mixedInvoice[name as 'net'] + cent }
        expect(() => assertAddsUp(wrong)).toThrow('does not add up')
      }),
    )
    expect(() => assertAddsUp({ ...simpleInvoice, smallBusinessScheme: true })).toThrow(
      'small-business scheme',
    )
  })
})

describe('colours and long words', () => {
  test('headings can be read on white, whatever colour was chosen', () => {
    const hex = fc.stringMatching(/^#[0-9a-f]{6}$/)
    fc.assert(fc.property(hex, (primary) => contrastWithWhite(brandOf({ primary }).heading) >= 4.5))
  })
  test('what is no colour is left out', () => {
    expect(brandOf({ primary: 'red', accent: '#12' })).toEqual(brandOf())
    expect(brandOf({ primary: '#FFD60A' })).toMatchObject({ primary: '#ffd60a', heading: '#1f2933' })
  })
  test('only what has no spaces for very long gets places to break', () => {
    const ordinary = 'arbeidsongeschiktheidsverzekering en de rest'.slice(1)
    expect(breakable(ordinary)).toBe(ordinary)
    expect(breakable('x'.repeat(40))).toBe(['x'.repeat(16), 'x'.repeat(16), 'x'.repeat(8)].join('\u200b'))
  })
})
