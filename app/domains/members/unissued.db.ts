import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { LeftBehind, WorkAfter } from './leaving.ts'

/** Of whom it is asked: a member, a business, or a member in a business. */
type Of = { memberId?: Id<'member'>; businessId?: Id<'business'> }

/**
 * How many invoices of a member, of a business or of a member in a business are drafted, submitted or
 * returned.
 */
async function unissuedInvoices(tx: Tx, cooperativeId: Id<'cooperative'>, of: Of): Promise<number> {
  const { memberId = null, businessId = null } = of
  const { rows } = await sql<{ count: number }>`
    select unissued_invoices(${cooperativeId}, ${memberId}, ${businessId}) as count`.execute(tx)
  return rows[0]?.count ?? 0
}

/** How many quotes of the same wait for the administration, or stand with a customer who may still say yes. */
async function standingQuotes(tx: Tx, cooperativeId: Id<'cooperative'>, of: Of, today: Day): Promise<number> {
  const { memberId = null, businessId = null } = of
  const { rows } = await sql<{ count: number }>`
    select standing_quotes(${cooperativeId}, ${memberId}, ${businessId}, ${today}) as count`.execute(tx)
  return rows[0]?.count ?? 0
}

/** How many orders of customers nobody answered yet. */
async function waitingOrders(tx: Tx, cooperativeId: Id<'cooperative'>, of: Of): Promise<number> {
  const { memberId = null, businessId = null } = of
  const { rows } = await sql<{ count: number }>`
    select waiting_orders(${cooperativeId}, ${memberId}, ${businessId}) as count`.execute(tx)
  return rows[0]?.count ?? 0
}

/** What of the same is of later than a day. */
export async function workAfter(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: Of,
  after: Day,
): Promise<readonly WorkAfter[]> {
  const { memberId = null, businessId = null } = of
  const { rows } = await sql<WorkAfter>`
    select kind, last from work_after(${cooperativeId}, ${memberId}, ${businessId}, ${after})
    order by last desc, kind`.execute(tx)
  return rows
}

/** What a member, a business or a member in a business would leave behind. */
export async function leftBehind(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: Of,
  today: Day,
): Promise<LeftBehind> {
  return {
    unissued: await unissuedInvoices(tx, cooperativeId, of),
    quotes: await standingQuotes(tx, cooperativeId, of, today),
    orders: await waitingOrders(tx, cooperativeId, of),
  }
}
