import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** What a member knows an invoice by. */
export type InvoiceName = { readonly number: string; readonly customer: string }

/**
 * An invoice that was sent and is still to be paid. In cents: `turnover` excluding VAT is what is still to be
 * shared out.
 */
export type InvoiceToCome = InvoiceName & {
  readonly id: Id<'invoice'>
  readonly open: Cents
  readonly turnover: Cents
}

/**
 * What the pages of pots show of invoices. Sales comes after pots, so `app/routes.ts` hands it in; as
 * whoever asks, so that nobody sees a customer here whom they may not see there.
 */
export type FromSales = {
  invoiceNames(
    tx: Tx,
    cooperativeId: Id<'cooperative'>,
    ids: readonly Id<'invoice'>[],
  ): Promise<ReadonlyMap<string, InvoiceName>>
  invoicesToCome(
    tx: Tx,
    cooperativeId: Id<'cooperative'>,
    memberId: Id<'member'>,
  ): Promise<readonly InvoiceToCome[]>
  /** What customers paid, in cents with VAT, by the id of the settlement. */
  amountsPaid(
    tx: Tx,
    cooperativeId: Id<'cooperative'>,
    ids: readonly Id<'settlement'>[],
  ): Promise<ReadonlyMap<string, Cents>>
}
