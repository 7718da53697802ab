import { fractionOf, greatest, least, type Cents } from '../../values/money.ts'
import type { Issued } from './invoice.ts'

/**
 * What decides how much of an invoice is shared out. Amounts in cents, without (`net`) and with VAT
 * (`total`).
 */
export type SharingFacts = Pick<
  Issued,
  'net' | 'total' | 'paid' | 'creditedNet' | 'creditedTotal' | 'sharedNet' | 'shareOn'
>

/**
 * How much turnover without VAT of an invoice belongs to be shared out by now, in cents. A function of where
 * the invoice stands, never of what happened last: so part payments, overpayment, reversal and credit in any
 * order end the same.
 *
 * On invoice: what was asked, less what was credited. On payment: the paid share of that, a payment being for
 * every line in proportion; nothing when nothing is left to pay.
 */
export function sharingTarget({
  net,
  total,
  paid,
  creditedNet,
  creditedTotal,
  shareOn,
}: Omit<SharingFacts, 'sharedNet'>): Cents {
  const asked = total - creditedTotal
  if (shareOn === 'invoice') return net - creditedNet
  if (asked <= 0n) return 0n
  return fractionOf(net - creditedNet, least(greatest(paid, 0n), asked), asked)
}

/**
 * The turnover in cents that is to be shared out now: the target less what was shared; negative takes back.
 */
export function dueToShare(invoice: SharingFacts): Cents {
  return sharingTarget(invoice) - invoice.sharedNet
}
