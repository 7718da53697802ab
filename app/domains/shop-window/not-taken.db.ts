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
    where o.cooperative_id = ${cooperativeId} and o.member_id = ${memberId} and o.why <> ''
    order by o.came_at, o.number limit 50`.execute(tx)
  return rows
}

/** Keeps when a web shop called off an order that did not come yet; of what it said before, the last. */
export async function keepCalledOff(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: OfOrder & { readonly memberId: Id<'member'>; readonly calledOffAt: Date },
  at: Date,
): Promise<void> {
  await sql`
    insert into shop_order_not_taken (cooperative_id, key_id, number, member_id, why, came_at, called_off_at)
    values (${cooperativeId}, ${of.keyId}, ${of.number}, ${of.memberId}, '', ${at}, ${of.calledOffAt})
    on conflict (cooperative_id, key_id, number) do update
    set called_off_at = greatest(shop_order_not_taken.called_off_at, excluded.called_off_at),
      came_at = excluded.came_at`.execute(tx)
}

/** When one of these orders was called off before it came; undefined: it was not. */
export async function whenCalledOff(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  keyId: Id<'shop-key'>,
  numbers: readonly string[],
): Promise<Date | undefined> {
  const { rows } = await sql<{ at: Date | null }>`
    select max(called_off_at) as at from shop_order_not_taken
    where cooperative_id = ${cooperativeId} and key_id = ${keyId} and number = any (${numbers})`.execute(tx)
  return rows[0]?.at ?? undefined
}

/** Forgets that an order was called off: its web shop has it again. */
export async function deleteCalledOff(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { keyId, number }: OfOrder,
): Promise<void> {
  await sql`
    delete from shop_order_not_taken where cooperative_id = ${cooperativeId} and key_id = ${keyId}
      and number = ${number} and called_off_at is not null`.execute(tx)
}

/** Erases what was told before a moment of orders that were called off before they came. */
export async function deleteCalledOffBefore(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  before: Date,
): Promise<void> {
  await sql`
    delete from shop_order_not_taken where cooperative_id = ${cooperativeId} and called_off_at is not null
      and came_at < ${before}`.execute(tx)
}

/**
 * Lets go of one: it came again and was taken, or its member saw to it. That it was called off stays known.
 *
 * @returns whether it was there
 */
export async function deleteNotTaken(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { keyId, number }: OfOrder,
): Promise<boolean> {
  const quiet = await sql`
    update shop_order_not_taken set why = ''
    where cooperative_id = ${cooperativeId} and key_id = ${keyId} and number = ${number} and why <> ''
      and called_off_at is not null`.execute(tx)
  const gone = await sql`
    delete from shop_order_not_taken where cooperative_id = ${cooperativeId} and key_id = ${keyId}
      and number = ${number} and called_off_at is null`.execute(tx)
  return quiet.numAffectedRows === 1n || gone.numAffectedRows === 1n
}
