import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../../values/day.ts'
import { formatAmount } from '../../../values/format.ts'
import { rateOf } from '../../../values/percentage.ts'
import { proposalOf, type Proposal } from './proposal.ts'
import { RECEIPT_TEXTS } from './receipt-texts.fixture.ts'

const TODAY = day('2026-03-29')

/** `shop | day | total | vat | doubts`; `?` before what nothing bears out, `–` for what was not found. */
function asText({ shop, day: on, total, vat, doubts }: Proposal): string {
  const one = (read: { checks: readonly unknown[] } | undefined, value: string) =>
    read ? `${read.checks.length === 0 ? '?' : ''}${value}` : '–'
  const money = (amount: bigint | undefined) => (amount === undefined ? '' : formatAmount(amount, 'nl'))
  const parts = [
    one(shop, shop?.value ?? ''),
    one(on, on?.value ?? ''),
    one(total, money(total?.value)),
    one(vat, money(vat?.value)),
  ]
  return `${parts.join(' | ')} | ${doubts.join(' ')}`.trim()
}

describe('what a receipt says', () => {
  test.each(RECEIPT_TEXTS.map((one) => [one.of, one] as const))('%s', (_, { text, says }) => {
    expect(asText(proposalOf(text, TODAY, []))).toBe(says)
  })

  test('base and VAT on lines of their own, as many invoices have them', () => {
    const text = `Webhost De Serverij
Kade 12 7201 AA Zutphen
Factuurdatum 24-03-2026
Hosting een jaar 72,00
Sjabloon 17,00
Excl. btw 90,00
Btw 18,90
TOTAAL 108,90`
    expect(asText(proposalOf(text, TODAY, []))).toBe('Webhost De Serverij | 2026-03-24 | 108,90 | 18,90 |')
    const { total, vat } = proposalOf(text, TODAY, [])
    expect([total?.checks, vat?.checks]).toEqual([['vat'], ['rows']])
  })

  test('a shop that was booked before goes by the name it was booked under', () => {
    const { text } = RECEIPT_TEXTS[0]!
    expect(proposalOf(text, TODAY, ['Verfhandel', 'De Spijker']).shop).toEqual({
      value: 'De Spijker',
      line: 'BOUWMARKT DE SPIJKER',
      checks: ['booked-before'],
    })
    // Not as a part of another word.
    expect(proposalOf(text, TODAY, ['Bouw']).shop?.value).toBe('BOUWMARKT DE SPIJKER')
  })

  test('each says the line it comes from, and what bears it out', () => {
    const { day: on, total, vat, rows } = proposalOf(RECEIPT_TEXTS[0]!.text, TODAY, [])
    expect(on).toMatchObject({ line: '12-03-2026 14:22 Kassa 3', checks: ['time', 'only'] })
    expect(total).toMatchObject({ line: 'TOTAAL EUR 37,43', checks: ['paid', 'vat', 'things'] })
    expect(vat).toMatchObject({ line: '21% 37,43 30,93 6,50', checks: ['rows'] })
    expect(rows).toEqual([{ rate: 2100, base: 3093n, vat: 650n, line: '21% 37,43 30,93 6,50' }])
  })
})

const cents = fc.bigInt({ min: 500n, max: 99_999n })

describe('whatever the amounts', () => {
  test('what is printed in order is read in order', () => {
    fc.assert(
      fc.property(cents, fc.constantFrom(2100, 900), (base, rate) => {
        const vat = rateOf(base, rate)
        const [b, v, t] = [base, vat, base + vat].map((amount) => formatAmount(amount, 'nl'))
        const text = `Winkel\nDorpsstraat 1 7311 AA\nTotaal ${t}\nPIN ${t}\nBtw ${rate / 100}% ${b} ${v}\n01-03-2026`
        const found = proposalOf(text, TODAY, [])
        expect([found.total?.value, found.vat?.value, found.vat?.checks]).toEqual([base + vat, vat, ['rows']])
      }),
    )
  })

  test('a digit that was misread in the total never fills it in by itself', () => {
    fc.assert(
      fc.property(cents, cents, (right, wrong) => {
        fc.pre(right !== wrong)
        const [r, w] = [right, wrong].map((amount) => formatAmount(amount, 'nl'))
        const found = proposalOf(`Winkel\nTotaal ${w}\nPIN ${r}\n01-03-2026`, TODAY, [])
        expect(found.total?.checks).toEqual([])
      }),
    )
  })

  test('any text is read without an error, and what is filled in is borne out', () => {
    const word = fc.constantFrom(
      'totaal',
      'btw',
      '21%',
      '12,50',
      'PIN',
      '\n',
      '-',
      '1.2.3',
      '31-02-2026',
      'é',
      '',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 6 })), { maxLength: 40 }), (words) => {
        const found = proposalOf(words.join(' '), TODAY, ['PIN'])
        if (found.vat && found.vat.checks.length > 0) expect(found.vat.value < found.total!.value).toBe(true)
        if (found.day) expect(found.day.value <= TODAY).toBe(true)
      }),
    )
  })
})
