import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { limitForTwo } from './credit-asked.db.ts'
import { creditOf, type Chosen } from './credit.ts'
import { creditedQuantities } from './credit.db.ts'
import { invoiceById } from './invoice.db.ts'
import type { Issued } from './invoice.ts'

/** How much crediting comes to, in cents with VAT, and whether two people are asked for that. */
export type CreditSize = {
  readonly invoice: Issued
  readonly amount: Cents
  readonly needsAnother: boolean
}

export type CreditSizeRefusal =
  | 'not-an-issued-invoice'
  | 'invoice-of-before'
  | 'written-off'
  | 'nothing-to-credit'
  | 'more-than-left'

/**
 * Reckons what crediting comes to. What was credited of the same invoice before counts for the limit: else small pieces
 * would be a way round it.
 */
export async function loadCreditSize(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  invoiceId: Id<'invoice'>,
  chosen: Chosen,
): Promise<Result<CreditSize, CreditSizeRefusal>> {
  const invoice = await invoiceById(tx, cooperativeId, invoiceId)
  if (invoice?.state !== 'issued' || invoice.kind !== 'invoice') return refuse('not-an-issued-invoice')
  if (invoice.shareOn === 'before') return refuse('invoice-of-before')
  if (invoice.writtenOff > 0n) return refuse('written-off')
  const credit = creditOf(invoice, await creditedQuantities(tx, cooperativeId, invoiceId), chosen)
  if (!credit.ok) return credit
  const amount = -credit.value.totals.total
  const limit = await limitForTwo(tx)
  return ok({ invoice, amount, needsAnother: invoice.creditedTotal + amount > limit })
}
