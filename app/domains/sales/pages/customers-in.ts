import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import { customerById } from '../customer.db.ts'
import type { InvoiceDetail } from '../detail.db.ts'

/** Names of the customers that changes of this invoice speak of. */
export async function customersIn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { events, customer }: InvoiceDetail,
): Promise<Map<string, string>> {
  const ids = events.flatMap(({ changes }) =>
    changes.flatMap(({ what, from, to }) => (what === 'customer' ? [from, to] : [])),
  )
  const names = new Map<string, string>([[customer.id, customer.name]])
  for (const id of ids) {
    if (names.has(id)) continue
    names.set(id, (await customerById(tx, cooperativeId, id as Id<'customer'>))?.name ?? '…')
  }
  return names
}
