import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { LeftBehind } from './leaving.ts'

/**
 * How many invoices of a member, of a business or of a member in a business are drafted, submitted or
 * returned.
 */
async function unissuedInvoices(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: { memberId?: Id<'member'>; businessId?: Id<'business'> },
): Promise<number> {
  const { memberId = null, businessId = null } = of
  const { rows } = await sql<{ count: number }>`
    select unissued_invoices(${cooperativeId}, ${memberId}, ${businessId}) as count`.execute(tx)
  return rows[0]?.count ?? 0
}

/** How many quotes of the same wait for the administration, or stand with a customer who may still say yes. */
async function standingQuotes(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: { memberId?: Id<'member'>; businessId?: Id<'business'> },
  today: Day,
): Promise<number> {
  const { memberId = null, businessId = null } = of
  const { rows } = await sql<{ count: number }>`
    select standing_quotes(${cooperativeId}, ${memberId}, ${businessId}, ${today}) as count`.execute(tx)
  return rows[0]?.count ?? 0
}

/** What a member, a business or a member in a business would leave behind. */
export async function leftBehind(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: { memberId?: Id<'member'>; businessId?: Id<'business'> },
  today: Day,
): Promise<LeftBehind> {
  return {
    unissued: await unissuedInvoices(tx, cooperativeId, of),
    quotes: await standingQuotes(tx, cooperativeId, of, today),
  }
}
