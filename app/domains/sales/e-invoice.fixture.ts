import fc from 'fast-check'
import type { Line } from './totals.ts'

/** Random lines for a Dutch company, with odd quantities and prices, that come to something. */
export function drafts(): fc.Arbitrary<{
  readonly lines: readonly Line[]
  readonly pricesIncludeVat: boolean
}> {
  const line: fc.Arbitrary<Line> = fc.record({
    description: fc.constantFrom(
      'Etalage geschilderd',
      'Zaag & "schaaf" <plank>',
      'Één rit naar ’s-Gravenhage',
    ),
    quantity: fc.oneof(fc.bigInt(1n, 9999n), fc.bigInt(10_000n, 1_000_000n)),
    unit: fc.constantFrom('', 'uur', 'stuks', 'dagdeel'),
    unitPrice: fc.bigInt(1n, 9999n),
    vatCode: fc.constantFrom('high', 'low', 'zero', 'exempt'),
  })
  return fc
    .record({ lines: fc.array(line, { minLength: 1, maxLength: 6 }), pricesIncludeVat: fc.boolean() })
    .filter(({ lines }) => lines[0]!.quantity * lines[0]!.unitPrice >= 3000n)
}
