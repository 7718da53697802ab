/** What stands behind what is written off of an invoice of the administration before Gilde. Pure. */
import type { Day } from '../../values/day.ts'
import { abs, fractionOf, greatest, least, type Cents } from '../../values/money.ts'
import { knownRateOn, vatOn, type EntryLine } from '../books/index.ts'
import type { Issued } from './invoice.ts'

/**
 * It was taken over against the equity, and its turnover was shared out in the books before: so the loss is of the
 * co-operative and not turnover of a member. Its VAT was paid there and comes back here (art. 29 lid 1 Wet OB), in the
 * boxes that the list leaves no choice about (`taxedPartsOf`).
 *
 * @param amount cents with VAT, from 0 up to what was open when it was taken over
 */
export function writtenOffBefore(
  {
    id: invoiceId,
    issuedOn,
    net,
    vatTotal,
    total,
  }: Pick<Issued, 'id' | 'issuedOn' | 'net' | 'vatTotal' | 'total'>,
  amount: Cents,
): { readonly lines: readonly EntryLine[]; readonly net: Cents } {
  const vat = fractionOf(vatTotal, amount, total)
  const of = (whole: Cents, part: Cents, all: Cents) => (all === 0n ? 0n : fractionOf(whole, part, all))
  const whole = taxedPartsOf(net, vatTotal, issuedOn)
  const lowVat = of(vat, whole.low.vat, vatTotal)
  const base = amount - vat
  const [low, high] = [of(base, whole.low.base, net), of(base, whole.high.base, net)]
  const lines: EntryLine[] = [
    { account: 'equity', amount: high, invoiceId, vatCode: 'high' },
    { account: 'equity', amount: low, invoiceId, vatCode: 'low' },
    { account: 'equity', amount: base - high - low, invoiceId },
    { account: 'vat-high', amount: vat - lowVat, invoiceId, vatCode: 'high' },
    { account: 'vat-low', amount: lowVat, invoiceId, vatCode: 'low' },
  ]
  return { lines, net: base }
}

type Taxed = { readonly base: Cents; readonly vat: Cents }

/**
 * What of an amount without VAT was taxed at which rate, by its VAT alone: a list names no rates. All at one rate when
 * that gives this VAT to the cent; else between the two rates a mix of both, below the low rate partly untaxed, and
 * above the high rate all of it high. Cents.
 *
 * @param on the day of the invoice
 */
export function taxedPartsOf(net: Cents, vat: Cents, on: Day): { readonly high: Taxed; readonly low: Taxed } {
  const [high, low] = [knownRateOn('high', on), knownRateOn('low', on)]
  const fits = (rate: number) => abs(vatOn(net, rate) - vat) <= 1n
  const none = { base: 0n, vat: 0n }
  if (vat === 0n) return { high: none, low: none }
  if (fits(high) || vat > vatOn(net, high)) return { high: { base: net, vat }, low: none }
  if (fits(low)) return { high: none, low: { base: net, vat } }
  if (vat < vatOn(net, low)) return { high: none, low: { base: fractionOf(vat, 10_000n, BigInt(low)), vat } }
  const above = fractionOf(vat * 10_000n - net * BigInt(low), 1n, BigInt(high - low))
  const base = least(net, greatest(0n, above))
  const highVat = least(vat, vatOn(base, high))
  return { high: { base, vat: highVat }, low: { base: net - base, vat: vat - highVat } }
}
