import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Invoice } from '../invoice.ts'

/** The invoice that is looked at, and the members whose work is in it. */
export type ToApprove = { readonly invoiceId: Id<'invoice'>; readonly members: readonly Id<'member'>[] }

/** A sentence to who approves, and where to go with it. Nothing is refused for it. */
export type ToKnow = {
  readonly sentence: string
  readonly link?: { readonly href: string; readonly label: string }
}

/**
 * What a domain that comes after sales tells who approves an invoice, handed in from `app/routes.ts`: as far as the
 * administration may know it.
 */
export type BeforeApproving = (
  tx: Tx,
  visit: CooperativeVisit,
  invoice: ToApprove,
) => Promise<readonly ToKnow[]>

/** What other domains tell of an invoice, one after the other: they read in one transaction. */
export async function toKnowOf(
  tx: Tx,
  visit: CooperativeVisit,
  others: readonly BeforeApproving[],
  { id, shares }: Pick<Invoice, 'id' | 'shares'>,
): Promise<readonly ToKnow[]> {
  const of = { invoiceId: id, members: shares.map(({ memberId }) => memberId) }
  const told: ToKnow[] = []
  for (const other of others) told.push(...(await other(tx, visit, of)))
  return told
}
