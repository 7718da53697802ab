import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../values/day.ts'
import { fractionOf } from '../values/money.ts'
import type { EInvoice } from './e-invoice.ts'
import { priceOf, ublOf } from './ubl.ts'
import { unitCodeOf } from './ubl-units.ts'

const small: EInvoice = {
  profile: 'peppol',
  kind: 'invoice',
  number: '2026-0042',
  issuedOn: day('2026-11-12'),
  dueOn: day('2026-11-26'),
  buyerReference: 'Ilse & Co',
  workedFrom: day('2026-11-02'),
  workedUntil: day('2026-11-03'),
  seller: {
    name: 'Coöperatie Het Gildehuis U.A.',
    tradeName: 'Schilderwerk "Anna"',
    endpoint: { scheme: '0106', id: '12345678' },
    street: 'Werkplein 1',
    postcode: '7311 AA',
    city: 'Apeldoorn',
    country: 'NL',
    vatNumber: 'NL123456782B01',
    legalId: { scheme: '0106', id: '12345678' },
  },
  buyer: { name: 'De Zon', endpoint: { scheme: '0106', id: '23456789' }, street: ' ', country: 'NL' },
  payment: { iban: 'NL91ABNA0417164300', reference: 'RF3220260042' },
  lines: [
    {
      description: 'Etalage <geschilderd>\u0001',
      quantity: 2500n,
      unit: 'uur',
      unitPrice: 4000n,
      isNet: true,
      net: 10_000n,
      category: 'S',
      rate: 2100,
    },
  ],
  vat: [{ category: 'S', rate: 2100, base: 10_000n, vat: 2100n }],
  net: 10_000n,
  vatTotal: 2100n,
  total: 12_100n,
}

describe('a file', () => {
  const xml = ublOf(small)

  test('says the line as it was typed, without what XML cannot hold, and markup as text', () => {
    expect(xml).toContain(
      '<cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="HUR">2.5</cbc:InvoicedQuantity>' +
        '<cbc:LineExtensionAmount currencyID="EUR">100.00</cbc:LineExtensionAmount>' +
        '<cac:Item><cbc:Name>Etalage &lt;geschilderd&gt;</cbc:Name><cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID>' +
        '<cbc:Percent>21.00</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>' +
        '</cac:ClassifiedTaxCategory></cac:Item>' +
        '<cac:Price><cbc:PriceAmount currencyID="EUR">40.00</cbc:PriceAmount></cac:Price></cac:InvoiceLine>',
    )
    expect(xml).toContain('<cbc:BuyerReference>Ilse &amp; Co</cbc:BuyerReference>')
    expect(xml).toContain('<cbc:Name>Schilderwerk &quot;Anna&quot;</cbc:Name>')
  })

  test('has no element that is empty, and the same facts give the same bytes', () => {
    expect(xml).not.toMatch(/<(\w+:\w+)[^>]*><\/\1>|OrderReference/)
    expect(xml.match(/StreetName/g)).toHaveLength(2)
    expect(ublOf(structuredClone(small))).toBe(xml)
  })

  test('of one day has no period; a credit note has other names and no day to pay', () => {
    const note = {
      ...small,
      kind: 'credit-note',
      workedFrom: small.workedUntil,
      corrects: '2026-0041',
    } as const
    const file = ublOf({ ...note, terms: 'Gaat eraf.' })
    expect(file).toMatch(
      /<CreditNote .*<cbc:CreditNoteTypeCode>381<.*<cac:CreditNoteLine>.*CreditedQuantity/s,
    )
    expect(file).toContain('<cac:InvoiceDocumentReference><cbc:ID>2026-0041</cbc:ID>')
    expect(file).not.toMatch(/InvoicePeriod|DueDate/)
  })

  test('differs between profiles in one element', () => {
    const [peppol, nlcius] = [xml.split('\n'), ublOf({ ...small, profile: 'nlcius' }).split('\n')]
    expect(peppol.filter((row, at) => row !== nlcius[at])).toHaveLength(1)
  })

  test.each<[string, Partial<EInvoice>]>([
    ['lines', { net: 10_001n, vat: [{ ...small.vat[0]!, base: 10_001n }], total: 12_101n }],
    ['bases', { vat: [{ ...small.vat[0]!, base: 9_999n }] }],
    ['VAT', { vatTotal: 2101n, total: 12_101n }],
    ['total', { total: 12_101n }],
    ['base of S 900', { vat: [{ ...small.vat[0]!, rate: 900 }] }],
  ])('that does not add up (%s) is not made', (name, wrong) => {
    expect(() => ublOf({ ...small, ...wrong })).toThrow(`2026-0042 does not add up: ${name}`)
  })
})

describe('the price of one', () => {
  const rest = { unit: '', category: 'S', rate: 2100 } as const

  test('is what was typed when that gives the amount', () => {
    expect(priceOf({ ...rest, quantity: 333n, unitPrice: 23n, isNet: true, net: 8n })).toEqual({
      price: '0.23',
    })
  })

  test('has more decimals when the typed price included VAT', () => {
    const line = { ...rest, quantity: 3000n, unitPrice: 1000n, isNet: false, net: 2479n }
    expect(priceOf(line)).toEqual({ price: '8.263333' })
  })

  test('is of all of it when six decimals do not do', () => {
    const line = { ...rest, quantity: 900_000_000_000n, unitPrice: 1n, isNet: false, net: 743_801_653n }
    expect(priceOf(line)).toEqual({ price: '7438016.53', per: 900_000_000_000n })
  })

  test('times the quantity is the amount, whatever they are', () => {
    const amounts = fc.bigInt(0n, 100_000_000n)
    const quantities = fc.oneof(fc.bigInt(1n, 5000n), fc.bigInt(1n, 10n ** 12n))
    fc.assert(
      fc.property(quantities, amounts, (quantity, net) => {
        const { price, per } = priceOf({ ...rest, quantity, unitPrice: 0n, isNet: false, net })
        const [whole = '', behind = ''] = price.split('.')
        const micro = BigInt(whole + behind.padEnd(6, '0'))
        expect(fractionOf(micro, quantity, (per ?? 1000n) * 10_000n)).toBe(net)
      }),
      { numRuns: 2000 },
    )
  })
})

test('units as people type them', () => {
  expect(unitCodeOf('Uur')).toEqual({ code: 'HUR', isKnown: true })
  expect(unitCodeOf(' st. ')).toEqual({ code: 'C62', isKnown: false })
  expect(unitCodeOf('')).toEqual({ code: 'C62', isKnown: true })
})
