/** Whether the VAT in a box is what its rate makes of the amount beside it. Pure. */
import { abs, type Cents } from '../../values/money.ts'
import { TAXED_CODES, vatOn, vatRateOn, type TaxedCode } from '../books/index.ts'
import { BOX_OF_TAXED, type BoxAmounts } from './vat-box.ts'
import type { VatPeriod } from './vat-period.ts'

/** A box in which VAT is one rate of the amount beside it. */
type RatedBox = (typeof BOX_OF_TAXED)[TaxedCode]

/** A box whose VAT is another amount than its rate makes: cents. */
export type OffRate = { readonly box: RatedBox; readonly vat: Cents; readonly expected: Cents }

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
  return TAXED_CODES.flatMap((code) => {
    const box = BOX_OF_TAXED[code]
    const { base, vat } = boxes[box]
    const [first, last] = [from, until].map((on) => vatOn(base, vatRateOn(code, on)))
    const [low, high] = first! < last! ? [first!, last!] : [last!, first!]
    const fits = vat >= low - BigInt(entries) && vat <= high + BigInt(entries)
    return fits ? [] : [{ box, vat, expected: abs(vat - low) < abs(vat - high) ? low : high }]
  })
}
