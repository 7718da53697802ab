import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/**
 * How many invoices of a member, of a business or of a member in a business are drafted, submitted or
 * returned.
 */
export async function unissuedInvoices(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: { memberId?: Id<'member'>; businessId?: Id<'business'> },
): Promise<number> {
  const { memberId = null, businessId = null } = of
  const { rows } = await sql<{ count: number }>`
    select unissued_invoices(${cooperativeId}, ${memberId}, ${businessId}) as count`.execute(tx)
  return rows[0]?.count ?? 0
}
