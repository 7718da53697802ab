import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { invoicesOfAgreement, type OfAgreement } from '../sales/index.ts'
import { partsOfQuote, type StoredPart } from './part.db.ts'

/** A part with the invoice it became; `open` when it can be invoiced: not yet, or what came of it fell away. */
export type StandingPart = StoredPart & { readonly invoice: OfAgreement | undefined; readonly open: boolean }

/** The parts of a quote, and which can be invoiced still. */
export async function standingParts(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  quoteId: Id<'quote'>,
): Promise<readonly StandingPart[]> {
  const parts = await partsOfQuote(tx, cooperativeId, quoteId)
  const ids = parts.flatMap(({ invoiceId }) => invoiceId ?? [])
  const invoices = await invoicesOfAgreement(tx, cooperativeId, ids)
  return parts.map((part) => {
    const invoice = invoices.find(({ id }) => id === part.invoiceId)
    return { ...part, invoice, open: part.invoiceId === null || (invoice !== undefined && fellAway(invoice)) }
  })
}

/** Withdrawn before it was issued, or credited in whole: the customer owes nothing for it. */
function fellAway({ state, total, creditedTotal }: OfAgreement): boolean {
  return state === 'withdrawn' || (state === 'issued' && creditedTotal >= total)
}
