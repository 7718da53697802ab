import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { Invoice } from './invoice.ts'

/** Keeps with a draft the most that its customer agreed to, in cents. Asking more is refused from then on. */
export async function agreedMost(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  invoiceId: Id<'invoice'>,
  { net, total }: { readonly net: Cents; readonly total: Cents },
): Promise<void> {
  await sql`
    update invoice set agreed_net = ${net}, agreed_total = ${total}
    where cooperative_id = ${cooperativeId} and id = ${invoiceId} and state = 'draft'`.execute(tx)
}

/** Where an invoice that came out of an agreement stands. Cents. */
export type OfAgreement = {
  readonly id: Id<'invoice'>
  readonly state: Invoice['state']
  readonly number: string | null
  readonly total: Cents
  readonly creditedTotal: Cents
}

/** Invoices by their ids, as far as whoever asks may see them. */
export async function invoicesOfAgreement(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  ids: readonly Id<'invoice'>[],
): Promise<readonly OfAgreement[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<OfAgreement>`
    select id, state, number, total, credited_total as "creditedTotal" from invoice
    where cooperative_id = ${cooperativeId} and id = any (${[...ids]}::uuid[])`.execute(tx)
  return rows
}
