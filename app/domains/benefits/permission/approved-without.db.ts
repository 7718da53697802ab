import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'

/**
 * The first names of the members of whose work in an invoice that waits no permission holds on its first or last day,
 * who leads it first; nobody for who does not approve.
 */
export async function approvedWithoutPermission(
  tx: Tx,
  invoiceId: Id<'invoice'>,
): Promise<readonly string[]> {
  const { rows } = await sql<{ firstName: string }>`
    select first_name as "firstName" from approved_without_permission(${invoiceId})`.execute(tx)
  return rows.map(({ firstName }) => firstName)
}
