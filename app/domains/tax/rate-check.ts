/** Whether the VAT in a box is what its rate makes of the amount beside it. Pure. */
import { abs, type Cents } from '../../values/money.ts'
import { vatOn, vatRateOn } from '../books/index.ts'
import type { BoxAmounts } from './vat-box.ts'
import type { VatPeriod } from './vat-period.ts'

/** The boxes in which VAT is one rate of the amount beside it. */
const RATED = { '1a': 'high', '1b': 'low' } as const

/** A box whose VAT is another amount than its rate makes: cents. */
export type OffRate = { readonly box: keyof typeof RATED; readonly vat: Cents; readonly expected: Cents }

/**
 * The boxes whose VAT is not the rate of what stands beside it. Each entry may be rounded by a cent, and in a period in
 * which the rate changed both count.
 *
 * @param entries how many entries the amounts come from
 */
export function offRate(
  boxes: BoxAmounts,
  { from, until }: Pick<VatPeriod, 'from' | 'until'>,
  entries: number,
): readonly OffRate[] {
  return (['1a', '1b'] as const).flatMap((box) => {
    const { base, vat } = boxes[box]
    const [first, last] = [from, until].map((on) => vatOn(base, vatRateOn(RATED[box], on)))
    const [low, high] = first! < last! ? [first!, last!] : [last!, first!]
    const fits = vat >= low - BigInt(entries) && vat <= high + BigInt(entries)
    return fits ? [] : [{ box, vat, expected: abs(vat - low) < abs(vat - high) ? low : high }]
  })
}
