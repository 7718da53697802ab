import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/** An order of a web shop that became no draft. */
export type OrderNotTaken = {
  readonly keyId: Id<'shop-key'>
  /** What the member calls the web shop. */
  readonly keyName: string
  /** Its number in the web shop; empty where it could not be read. */
  readonly number: string
  readonly why: string
  readonly cameAt: Date
}

type OfOrder = { readonly keyId: Id<'shop-key'>; readonly number: string }

/** Keeps that an order became no draft, and why; of one that came before, the last reason. */
export async function keepNotTaken(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: OfOrder & { readonly memberId: Id<'member'>; readonly why: string },
  at: Date,
): Promise<void> {
  await sql`
    insert into shop_order_not_taken (cooperative_id, key_id, number, member_id, why, came_at)
    values (${cooperativeId}, ${of.keyId}, ${of.number}, ${of.memberId}, ${of.why}, ${at})
    on conflict (cooperative_id, key_id, number) do update set why = excluded.why, came_at = excluded.came_at`.execute(
    tx,
  )
}

/** Those of a member, the oldest first; at most 50. */
export async function ordersNotTaken(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly OrderNotTaken[]> {
  const { rows } = await sql<OrderNotTaken>`
    select o.key_id as "keyId", k.name as "keyName", o.number, o.why, o.came_at as "cameAt"
    from shop_order_not_taken o join shop_key k on k.cooperative_id = o.cooperative_id and k.id = o.key_id
    where o.cooperative_id = ${cooperativeId} and o.member_id = ${memberId}
    order by o.came_at, o.number limit 50`.execute(tx)
  return rows
}

/** Lets go of one: it came again and was taken, or its member saw to it. @returns whether it was there */
export async function deleteNotTaken(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { keyId, number }: OfOrder,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from shop_order_not_taken
    where cooperative_id = ${cooperativeId} and key_id = ${keyId} and number = ${number}`.execute(tx)
  return numAffectedRows === 1n
}
