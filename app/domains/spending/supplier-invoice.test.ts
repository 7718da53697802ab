import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { sum } from '../../values/money.ts'
import { asText } from '../books/entry.ts'
import { bookedInvoice, needsAnother, supplierInvoiceEntry, type InvoiceAmounts } from './supplier-invoice.ts'

const amounts = (more: Partial<InvoiceAmounts>): InvoiceAmounts => ({
  invoicedOn: day('2026-03-10'),
  total: 121_00n,
  vatStated: 21_00n,
  vatCode: 'input',
  vatRate: null,
  ...more,
})
const from = (of: Partial<InvoiceAmounts>, mode: 'normal' | 'kor' = 'normal') => {
  const booked = bookedInvoice(amounts(of), mode)
  if (!booked.ok) return booked.reason
  const { net } = booked.value
  const paper = { ...amounts(of), countsOn: day('2026-03-10'), description: 'Verhuurder 12: huur' }
  const entry = supplierInvoiceEntry(paper, booked.value, { account: '4000', amount: net })
  return asText({ ...entry, lines: entry.lines.filter((line) => line.amount !== 0n) })
}

describe('an invoice in the books', () => {
  test('Dutch VAT comes back; the supplier gets all of it', () => {
    expect(from({})).toBe(`2026-03-10 Verhuurder 12: huur
  4000                         100.00
  vat-input                     21.00
  creditors                   -121.00`)
  })

  test('under the KOR no VAT comes back: all of it is cost', () => {
    expect(from({}, 'kor')).toBe(`2026-03-10 Verhuurder 12: huur
  4000                         121.00
  creditors                   -121.00`)
  })

  test('a credit note is the same the other way', () => {
    expect(from({ total: -121_00n, vatStated: -21_00n })).toBe(`2026-03-10 Verhuurder 12: huur
  4000                        -100.00
  vat-input                    -21.00
  creditors                    121.00`)
  })

  test('VAT that was reversed is owed and comes back: only the amount of the invoice is paid', () => {
    const reversed = { total: 100_00n, vatStated: 0n, vatCode: 'reversed-in-nl', vatRate: 2100 } as const
    expect(from(reversed)).toBe(`2026-03-10 Verhuurder 12: huur
  4000                         100.00
  vat-input                     21.00
  vat-high                     -21.00
  creditors                   -100.00`)
  })

  test('under the KOR what is owed is cost; what VAT is reckoned on stays apart, for the return', () => {
    const abroad = { total: 100_00n, vatStated: 0n, vatCode: 'from-eu', vatRate: 900 } as const
    expect(from(abroad, 'kor')).toBe(`2026-03-10 Verhuurder 12: huur
  4000                         100.00
  4000                           9.00
  vat-low                       -9.00
  creditors                   -100.00`)
  })

  test('VAT of another country does not come back', () => {
    expect(from({ vatCode: 'none', vatStated: 19_32n })).toContain('4000                         121.00')
  })
})

describe('what cannot be right', () => {
  test.each([
    ['invoice-of-nothing', { total: 0n, vatStated: 0n }],
    ['vat-other-side', { vatStated: -1n }],
    ['vat-more-than-cost', { vatStated: 121_00n }],
    ['vat-above-rate', { vatStated: 21_51n }],
    ['vat-on-reversed', { vatCode: 'from-eu', vatRate: 2100 }],
  ] as const)('%s', (reason, of) => expect(from(of)).toBe(reason))
})

test('what it costs and what comes back is what is paid and what is owed, to the cent, in every mode', () => {
  const code = fc.constantFrom('input', 'none', 'reversed-in-nl', 'from-eu', 'from-outside-eu')
  const cents = fc.bigInt({ min: -10_000_000n, max: 10_000_000n })
  fc.assert(
    fc.property(
      code,
      cents,
      cents,
      fc.constantFrom(2100, 900),
      fc.constantFrom('normal', 'kor'),
      (vatCode, total, vat, rate, mode) => {
        const vatRate = vatCode === 'input' || vatCode === 'none' ? null : rate
        const invoicedOn = day('2026-03-10')
        const of = { invoicedOn, total, vatStated: vatRate === null ? vat : 0n, vatCode, vatRate } as const
        const booked = bookedInvoice(of, mode)
        if (!booked.ok) return
        const { net, vat: back, vatOwed } = booked.value
        expect(net + back).toBe(total + vatOwed)
        if (mode === 'kor') expect(back).toBe(0n)
        const paper = { ...of, countsOn: day('2026-03-10'), description: 'x' }
        const { lines } = supplierInvoiceEntry(paper, booked.value, { account: '4000', amount: net })
        expect(sum(lines.map((line) => line.amount))).toBe(0n)
      },
    ),
  )
})

test('the limit itself is not above it; a credit note counts by its size', () => {
  expect([
    needsAnother(250_00n, 250_00n),
    needsAnother(250_01n, 250_00n),
    needsAnother(-300_00n, 250_00n),
  ]).toEqual([false, true, true])
})
