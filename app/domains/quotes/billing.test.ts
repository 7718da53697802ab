import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { sum } from '../../values/money.ts'
import { ratesOn, totalsOf, type Line } from '../sales/index.ts'
import { partsOf, type AgreedPart, type Billing } from './billing.ts'
import { partWords } from './part-words.ts'

const rates = ratesOn(day('2026-04-10'))
const words = partWords('nl', 'O-2026-0001')
const REST: AgreedPart = { name: '', share: null, amount: null }

function quoteOf(lines: readonly Line[], pricesIncludeVat = false) {
  return { ...totalsOf(lines, pricesIncludeVat, rates), pricesIncludeVat }
}

function line(description: string, unitPrice: bigint, vatCode: Line['vatCode'] = 'high'): Line {
  return { description, quantity: 1000n, unit: '', unitPrice, vatCode }
}

/** As a bookkeeper reads it: name, without VAT, VAT, total. */
function asText(quote: ReturnType<typeof quoteOf>, billing: Billing): string {
  const parts = partsOf(quote, billing, rates, words)
  if (!parts.ok) return parts.reason
  return parts.value
    .map(({ name, net, vatTotal, total }) => [name || 'geheel', net, vatTotal, total].join(' '))
    .join('\n')
}

describe('the parts of a quote', () => {
  test('the whole keeps its lines', () => {
    const lines = [{ ...line('Uren', 4500n), quantity: 8000n, unit: 'uur' }, line('Verf', 6000n)]
    const parts = partsOf(quoteOf(lines), [], rates, words)
    expect(parts.ok && parts.value[0]!.lines).toEqual(lines)
  })

  test('a deposit of 30 % and the rest', () => {
    expect(asText(quoteOf([line('Gevel', 100_000n)]), [{ ...REST, share: 3000 }, REST])).toBe(
      'Aanbetaling 30000 6300 36300\nRest 70000 14700 84700',
    )
  })

  test('a deposit of € 242 with VAT out of € 1.210', () => {
    expect(asText(quoteOf([line('Gevel', 100_000n)]), [{ ...REST, amount: 24_200n }, REST])).toBe(
      'Aanbetaling 20000 4200 24200\nRest 80000 16800 96800',
    )
  })

  test('stages with two rates: each part has its share of both', () => {
    const quote = quoteOf([line('Schilderen', 50_000n, 'low'), line('Hout', 20_000n)])
    const billing = [
      { name: 'Begin', share: 5000, amount: null },
      { name: 'Gegrond', share: 2500, amount: null },
      { name: 'Klaar', share: null, amount: null },
    ]
    expect(asText(quote, billing)).toBe(
      'Begin 35000 4350 39350\nGegrond 17500 2175 19675\nKlaar 17500 2175 19675',
    )
  })

  test('each line of a part names the work and the quote', () => {
    const parts = partsOf(quoteOf([line('Gevel', 100_000n)]), [{ ...REST, share: 3000 }, REST], rates, words)
    expect(parts.ok && parts.value.map(({ lines }) => lines[0]!.description)).toEqual([
      'Aanbetaling: Gevel (deel 1 van 2, offerte O-2026-0001)',
      'Rest: Gevel (deel 2 van 2, offerte O-2026-0001)',
    ])
  })

  test('a deposit of all there is leaves no rest, and one of more is refused too', () => {
    const quote = quoteOf([line('Gevel', 100_000n)])
    expect(asText(quote, [{ ...REST, share: 10_000 }, REST])).toBe('parts-too-large')
    expect(asText(quote, [{ ...REST, amount: 200_000n }, REST])).toBe('parts-too-large')
  })

  test('a part of nothing is refused', () => {
    expect(asText(quoteOf([line('Kaartje', 10n)]), [{ ...REST, share: 100 }, REST])).toBe('part-empty')
  })
})

const someLine = fc.record({
  description: fc.constant('Werk'),
  quantity: fc.bigInt({ min: 1n, max: 50_000n }),
  unit: fc.constant(''),
  unitPrice: fc.bigInt({ min: 1n, max: 500_000n }),
  vatCode: fc.constantFrom<Line['vatCode']>('high', 'low', 'zero', 'exempt'),
})
const someBilling = fc
  .array(fc.integer({ min: 100, max: 3000 }), { minLength: 1, maxLength: 3 })
  .map((shares): Billing => [...shares.map((share) => ({ ...REST, share })), REST])

test('together the parts are the quote: without VAT, VAT and with VAT, for each code', () => {
  fc.assert(
    fc.property(
      fc.array(someLine, { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      someBilling,
      (lines, pricesIncludeVat, billing) => {
        const quote = quoteOf(lines, pricesIncludeVat)
        const parts = partsOf(quote, billing, rates, words)
        if (!parts.ok) return
        expect(sum(parts.value.map(({ total }) => total))).toBe(quote.total)
        expect(sum(parts.value.map(({ net }) => net))).toBe(quote.net)
        for (const { code, base, vat } of quote.vat) {
          const of = parts.value.flatMap((part) => part.vat.filter((one) => one.code === code))
          expect(sum(of.map((one) => one.base))).toBe(base)
          expect(sum(of.map((one) => one.vat))).toBe(vat)
        }
      },
    ),
  )
})

test('a part is never further from its share than one unit of its rate, for each code', () => {
  fc.assert(
    fc.property(
      fc.array(someLine, { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      fc.integer({ min: 100, max: 9900 }),
      (lines, pricesIncludeVat, share) => {
        const quote = quoteOf(lines, pricesIncludeVat)
        const parts = partsOf(quote, [{ ...REST, share }, REST], rates, words)
        if (!parts.ok) return
        const asked = (quote.total * BigInt(share)) / 10_000n
        const away = parts.value[0]!.total - asked
        const most = BigInt(quote.vat.length) * 122n
        expect(away <= most && away >= -most).toBe(true)
      },
    ),
  )
})
