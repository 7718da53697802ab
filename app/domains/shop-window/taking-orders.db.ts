import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/** Takes no more orders by a page, in what is public and in what is written. @returns whether it was the asker's */
export async function stopOrdersOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  businessId: Id<'business'>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update shop_window set takes_orders = false
    where cooperative_id = ${cooperativeId} and business_id = ${businessId}`.execute(tx)
  if (numAffectedRows !== 1n) return false
  await sql`
    update shop_page set takes_orders = false
    where cooperative_id = ${cooperativeId} and business_id = ${businessId}`.execute(tx)
  return true
}

/** The pages that take orders now, with whose they are; of all members, or of one. */
export async function windowsTakingOrders(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId?: Id<'member'>,
): Promise<readonly TakingOrders[]> {
  const { rows } = await sql<TakingOrders>`
    select w.business_id as "businessId", w.member_id as "memberId", m.person_id as "personId", m.name as member,
      m.first_name as "firstName", w.name
    from shop_window w join member m on m.cooperative_id = w.cooperative_id and m.id = w.member_id
    where w.cooperative_id = ${cooperativeId} and w.takes_orders
      and w.member_id = coalesce(${memberId ?? null}, w.member_id)
    order by m.name, w.business_id`.execute(tx)
  return rows
}

export type TakingOrders = {
  readonly businessId: Id<'business'>
  readonly memberId: Id<'member'>
  readonly personId: Id<'person'>
  readonly member: string
  readonly firstName: string
  /** Of the page. */
  readonly name: string
}
