/** What an online payment brings, and where it goes. Pure. */
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { greatest, least, type Cents } from '../../../values/money.ts'
import { onlinePayments as words } from '../../../text/nl/online-payments.ts'
import type { Entry, EntryLine } from '../../books/index.ts'

/** How far a payment is. `wrong`: what they say of it is not what we asked. */
export type OnlineState = 'asked' | 'open' | 'paid' | 'failed' | 'expired' | 'canceled' | 'wrong'

/** What of a payment goes where, in cents; below zero when money went back. */
export type Divided = { readonly onInvoice: Cents; readonly overpaid: Cents }

/** How an invoice stands when something of a payment is booked on it. Cents. */
export type InvoiceNow = {
  /** What it still takes: open, or written off. */
  readonly collectable: Cents
  /** What was paid on it and may be taken off again. */
  readonly paid: Cents
  /** What is kept because its customer paid too much, whichever way that came. */
  readonly kept: Cents
}

/**
 * Divides what came of a payment, or went back, that is not booked yet. In: the invoice first, as far as something is
 * open or was written off; the rest was paid too much, for instance because the bank paid it too. Back: first what is
 * kept too much, then the invoice; what went back beyond that (the bank gave it back as well) the customer owes us, and
 * it stands below zero beside what is kept for customers.
 *
 * @param toBook cents that are not booked yet
 */
export function divided(toBook: Cents, { collectable, paid, kept }: InvoiceNow): Divided {
  if (toBook >= 0n) {
    const onInvoice = least(toBook, greatest(0n, collectable))
    return { onInvoice, overpaid: toBook - onInvoice }
  }
  const ofKept = least(-toBook, greatest(0n, kept))
  const ofInvoice = least(-toBook - ofKept, greatest(0n, paid))
  return { onInvoice: -ofInvoice, overpaid: toBook + ofInvoice }
}

/** The entry: what is on its way to us, against the customer. */
export function onlineEntry(
  { onInvoice, overpaid }: Divided,
  of: { readonly invoiceId: Id<'invoice'>; readonly number: string; readonly countsOn: Day },
): Entry {
  const { invoiceId, number, countsOn } = of
  const amount = onInvoice + overpaid
  const lines: EntryLine[] = [
    { account: 'online-clearing', amount },
    { account: 'debtors', amount: -onInvoice, invoiceId },
    { account: 'overpayments', amount: -overpaid, invoiceId },
  ]
  const description = amount > 0n ? words.entry.came({ number }) : words.entry.went({ number })
  return { book: 'sales', countsOn, description, lines: lines.filter((line) => line.amount !== 0n) }
}
