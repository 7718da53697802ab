import { fractionOf, greatest, least, type Cents } from '../../values/money.ts'

/** What is asked with an invoice, after its credit notes: cents excluding and including VAT. */
export type Asked = { readonly net: Cents; readonly gross: Cents }

/**
 * The turnover excluding VAT that a customer's money has brought in so far.
 *
 * A part payment pays the same share of every line, so it brings `net x paid / gross`, rounded half
 * away from zero on the total so far. Paid in full brings exactly the net; more brings nothing more,
 * and paid back below zero takes nothing more.
 *
 * @param asked net and gross in cents; both negative for a credit note that stands alone
 * @param paid cents, everything received so far minus everything paid back
 * @returns cents; 0 when nothing is asked
 */
export function netPaid(asked: Asked, paid: Cents): Cents {
  const { net, gross } = asked
  if (gross === 0n) return 0n
  const counted = greatest(least(0n, gross), least(greatest(0n, gross), paid))
  return fractionOf(net, counted, gross)
}

/**
 * The turnover that one payment brings (negative when it is paid back).
 *
 * @param invoice what is asked, and `paidBefore`: received minus paid back so far, in cents
 * @param payment cents, negative for money back
 */
export function netOfPayment(invoice: Asked & { readonly paidBefore: Cents }, payment: Cents): Cents {
  return netPaid(invoice, invoice.paidBefore + payment) - netPaid(invoice, invoice.paidBefore)
}

/**
 * The turnover that a credit note changes on the day it is issued. Of an invoice that is not paid it is
 * nothing; of a paid one the customer has this money still to come, so it is no turnover any more. The
 * refund that follows then changes nothing.
 *
 * @param before what was asked without the credit note
 * @param after what is asked with it
 * @param paid cents received minus paid back so far
 */
export function netOfCredit(before: Asked, after: Asked, paid: Cents): Cents {
  return netPaid(after, paid) - netPaid(before, paid)
}

/** What a customer paid too much, in cents: it is theirs, and no turnover. */
export function overpaid({ gross }: Asked, paid: Cents): Cents {
  return greatest(0n, paid - greatest(0n, gross))
}
