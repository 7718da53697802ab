import {
  codeOfRate,
  isMoreVatThan,
  vatOn,
  vatOwedAccount,
  type Entry,
  type EntryLine,
} from '../books/index.ts'
import type { VatMode } from '../cooperative/index.ts'
import type { Day } from '../../values/day.ts'
import { abs, type Cents } from '../../values/money.ts'
import type { BasisPoints } from '../../values/percentage.ts'
import { ok, refuse, type Result } from '../../values/result.ts'

/**
 * How VAT stands on an invoice of a supplier. `input`: Dutch VAT that comes back. `none`: no VAT, or VAT that does not
 * come back (of another country, exempt). The others are invoices without VAT on which the co-operative owes it itself:
 * `reversed-in-nl` (art. 12 lid 5 Wet OB), `from-eu` (a purchase or service from another member state, art. 17a and
 * art. 12 lid 2 Wet OB), `from-outside-eu` (a service from elsewhere, art. 12 lid 2 Wet OB).
 */
export const PURCHASE_VATS = ['input', 'none', 'reversed-in-nl', 'from-eu', 'from-outside-eu'] as const
export type PurchaseVat = (typeof PURCHASE_VATS)[number]

/** What stands on an invoice of a supplier, in cents; a credit note has all of it below zero. */
export type InvoiceAmounts = {
  readonly invoicedOn: Day
  /** What is to be paid. */
  readonly total: Cents
  /** The VAT that stands on it. */
  readonly vatStated: Cents
  readonly vatCode: PurchaseVat
  /** At which rate VAT is owed where it was not charged, in basis points; null otherwise. */
  readonly vatRate: BasisPoints | null
}

/**
 * What the books take it for: `net` is what it costs, `vat` what comes back, `vatOwed` what the co-operative owes by
 * itself. `net + vat = total + vatOwed`.
 */
export type BookedInvoice = { readonly net: Cents; readonly vat: Cents; readonly vatOwed: Cents }

export type InvoiceAmountsRefusal =
  | 'invoice-of-nothing'
  | 'vat-other-side'
  | 'vat-more-than-cost'
  | 'vat-above-rate'
  | 'vat-on-reversed'

/**
 * What of an invoice is cost, what comes back and what is owed. Under the KOR no VAT comes back (art. 25 lid 3 Wet OB),
 * so what is owed by reversal is cost as well.
 *
 * @returns amounts in cents; refused when the VAT cannot be right
 */
export function bookedInvoice(
  { invoicedOn, total, vatStated, vatCode, vatRate }: InvoiceAmounts,
  mode: VatMode,
): Result<BookedInvoice, InvoiceAmountsRefusal> {
  if (total === 0n) return refuse('invoice-of-nothing')
  if (vatStated !== 0n && vatStated > 0n !== total > 0n) return refuse('vat-other-side')
  if (abs(vatStated) >= abs(total)) return refuse('vat-more-than-cost')
  if (vatRate !== null) {
    if (vatStated !== 0n) return refuse('vat-on-reversed')
    const vatOwed = vatOn(total, vatRate)
    const vat = mode === 'kor' ? 0n : vatOwed
    return ok({ net: total + vatOwed - vat, vat, vatOwed })
  }
  if (vatCode !== 'input') return ok({ net: total, vat: 0n, vatOwed: 0n })
  if (isMoreVatThan(vatStated, total, invoicedOn)) return refuse('vat-above-rate')
  const vat = mode === 'kor' ? 0n : vatStated
  return ok({ net: total - vat, vat, vatOwed: 0n })
}

/**
 * The entry of an invoice: what it costs on `side`, the VAT, and what the supplier has to get. Where VAT is reversed,
 * the three lines that a return asks of carry its code: what it is reckoned on, what is owed, what comes back.
 *
 * @param side the line that carries the cost, for all of `net`
 */
export function supplierInvoiceEntry(
  invoice: InvoiceAmounts & { readonly countsOn: Day; readonly description: string },
  { vat, vatOwed }: BookedInvoice,
  side: EntryLine,
): Entry {
  const { invoicedOn, total, vatCode, vatRate } = invoice
  const creditors: EntryLine = { account: 'creditors', amount: -total }
  const entry = { book: 'costs', countsOn: invoice.countsOn, description: invoice.description } as const
  if (vatRate === null)
    return { ...entry, lines: [side, { account: 'vat-input', amount: vat, vatCode: 'input' }, creditors] }
  const reversed = vatCode as Exclude<PurchaseVat, 'input' | 'none'>
  return {
    ...entry,
    lines: [
      { ...side, amount: total, vatCode: reversed },
      { ...side, amount: side.amount - total },
      { account: 'vat-input', amount: vat, vatCode: reversed },
      {
        account: vatOwedAccount(codeOfRate(vatRate, invoicedOn) ?? 'high'),
        amount: -vatOwed,
        vatCode: reversed,
      },
      creditors,
    ],
  }
}

/** Whether an invoice, or a credit note, needs the yes of another than who entered it. */
export function needsAnother(total: Cents, limit: Cents): boolean {
  return abs(total) > limit
}
