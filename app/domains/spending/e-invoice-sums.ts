/** The sums of an e-invoice, checked to the cent as EN 16931 has them, whichever syntax it is written in. Pure. */
import { abs, fractionOf, sum, type Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { roundedOver } from '../books/index.ts'
import type { UblInvoice, UblVat } from './e-invoice.ts'

export type Amounts = Pick<UblInvoice, 'total' | 'vat' | 'prepaid' | 'vatLines'>

/** What an e-invoice states, in cents. */
export type StatedSums = {
  readonly net: Cents
  /** undefined: it says no lines (Factur-X in its smaller profiles). */
  readonly lines: readonly Cents[] | undefined
  readonly off: Cents
  readonly on: Cents
  readonly excluding: Cents
  readonly vat: Cents
  readonly including: Cents
  readonly prepaid: Cents
  readonly rounding: Cents
  readonly payable: Cents
  readonly vatLines: readonly UblVat[]
}

/**
 * The totals, when they add up (BR-CO-10, 13, 14, 15 and 16).
 *
 * @returns refused `e-invoice-sums` with `what` does not, and what is `stated` and `reckoned` in cents
 */
export function addedUp(of: StatedSums): Result<Amounts, 'e-invoice-sums'> {
  const sums: [string, Cents, Cents][] = [
    ['LineExtensionAmount', of.net, of.lines ? sum(of.lines) : of.net],
    ['TaxExclusiveAmount', of.excluding, of.net - of.off + of.on],
    ['TaxAmount', of.vat, sum(of.vatLines.map((one) => one.vat))],
    ['TaxInclusiveAmount', of.including, of.excluding + of.vat],
    ['PayableAmount', of.payable, of.including - of.prepaid + of.rounding],
  ]
  const wrong = sums.find(([, stated, reckoned]) => stated !== reckoned)
  if (wrong)
    return refuse('e-invoice-sums', { what: wrong[0], stated: String(wrong[1]), reckoned: String(wrong[2]) })
  return ok({ total: of.including + of.rounding, vat: of.vat, prepaid: of.prepaid, vatLines: of.vatLines })
}

/**
 * VAT of one rate, when it is that part of its base (BR-CO-17), or beside it by what rounding each line apart comes to.
 *
 * @param percent hundredths of a percent
 * @param lines how many lines the invoice has
 * @returns refused `e-invoice-sums`
 */
export function checkedVat(of: UblVat, percent: bigint, lines: number): Result<UblVat, 'e-invoice-sums'> {
  const reckoned = fractionOf(of.base, percent, 10_000n)
  if (abs(of.vat - reckoned) <= roundedOver(lines)) return ok(of)
  return refuse('e-invoice-sums', {
    what: 'TaxSubtotal',
    stated: String(of.vat),
    reckoned: String(reckoned),
  })
}
