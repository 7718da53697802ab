import { expect, test } from 'vitest'
import { ciiInvoice } from './cii-invoice.fixture.ts'
import { readUblInvoice } from './read-ubl-invoice.ts'

test('an invoice of Factur-X says the same as one in UBL', () => {
  const read = readUblInvoice(ciiInvoice())
  expect(read).toMatchObject({
    ok: true,
    value: {
      number: 'FX-12',
      issuedOn: '2026-03-10',
      dueOn: '2026-04-09',
      country: 'NL',
      reference: 'FX-12',
      total: 12100n,
      vat: 2100n,
      vatLines: [{ category: 'S', base: 10000n, vat: 2100n }],
      supplier: { kvk: '87654321', vatNumber: 'NL123456782B01', iban: 'NL91ABNA0417164300' },
    },
  })
})

test('a credit note is below zero', () => {
  expect(readUblInvoice(ciiInvoice({ type: '381' }))).toMatchObject({
    value: { total: -12100n, vat: -2100n },
  })
})

test('one that does not add up is not read, and says where', () => {
  expect(readUblInvoice(ciiInvoice({ payable: '99.00' }))).toMatchObject({
    reason: 'e-invoice-sums',
    facts: { what: 'PayableAmount', stated: '9900', reckoned: '12100' },
  })
  expect(readUblInvoice(ciiInvoice({ vat: '20.00' }))).toMatchObject({ facts: { what: 'TaxSubtotal' } })
})
