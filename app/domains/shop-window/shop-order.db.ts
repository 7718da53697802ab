import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { CustomerFacts } from '../sales/index.ts'
import type { WebOrder } from './order-heard.db.ts'
import { readChanges, storeChanges, type OrderChange } from './order-changes.ts'

type OfOrder = { readonly keyId: Id<'shop-key'>; readonly number: string }

/** A customer of a business who is the same in every fact that an order has of them; the one known longest. */
export async function sameCustomer(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  businessId: Id<'business'>,
  { kind, name, email, street, postcode, city, country }: CustomerFacts,
): Promise<Id<'customer'> | undefined> {
  const { rows } = await sql<{ id: Id<'customer'> }>`
    select id from customer
    where cooperative_id = ${cooperativeId} and business_id = ${businessId} and kind = ${kind} and name = ${name}
      and lower(email) = ${email} and street = ${street} and postcode = ${postcode} and city = ${city}
      and country = ${country}
    order by id limit 1`.execute(tx)
  return rows[0]?.id
}

/** Keeps that an order became a draft. */
export async function insertShopOrder(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  order: {
    readonly keyId: Id<'shop-key'>
    /** Its id in the web shop, where it has one beside its number. */
    readonly webId: number | undefined
    readonly number: string
    readonly memberId: Id<'member'>
    readonly said: Buffer
    readonly invoiceId: Id<'invoice'>
  },
  at: Date,
): Promise<void> {
  await sql`
    insert into shop_order (cooperative_id, key_id, web_id, number, member_id, said, invoice_id, came_at)
    values (${cooperativeId}, ${order.keyId}, ${order.webId ?? null}, ${order.number}, ${order.memberId},
      ${order.said}, ${order.invoiceId}, ${at})`.execute(tx)
}

/** Whether an order with this number became a draft. Whoever asks at the same time waits. */
export async function lockShopOrder(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  keyId: Id<'shop-key'>,
  number: string,
): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${keyId} ${number}`}, 0))`.execute(tx)
  const { rows } = await sql`
    select from shop_order
    where cooperative_id = ${cooperativeId} and key_id = ${keyId} and number = ${number}`.execute(tx)
  return rows.length > 0
}

/** The draft of an order by its id in the web shop; of one that came before we kept that, by its number. */
export async function shopOrderOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { keyId, webId, number }: WebOrder & { readonly number?: string | undefined },
): Promise<
  { readonly number: string; readonly said: Buffer; readonly invoiceId: Id<'invoice'> | null } | undefined
> {
  const { rows } = await sql<{ number: string; said: Buffer; invoiceId: Id<'invoice'> | null }>`
    select number, said, invoice_id as "invoiceId" from shop_order
    where cooperative_id = ${cooperativeId} and key_id = ${keyId}
      and (web_id = ${webId} or web_id is null and number = ${number ?? null})
    order by web_id nulls last limit 1`.execute(tx)
  return rows[0]
}

/** Keeps what the web shop says now of an order, and what of that differs from its invoice, if anything. */
export async function markOrderChanged(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  order: OfOrder & WebOrder & { readonly said: Buffer; readonly changes: readonly OrderChange[] },
  at: Date,
): Promise<void> {
  const differs = order.changes.length > 0
  await sql`
    update shop_order set said = ${order.said}, web_id = ${order.webId}, changed_at = ${differs ? at : null},
      changes = ${differs ? storeChanges(order.changes) : null}::jsonb
    where cooperative_id = ${cooperativeId} and key_id = ${order.keyId} and number = ${order.number}`.execute(
    tx,
  )
}

/** Its member saw to what differs. @returns whether anything still waited */
export async function clearChanges(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { keyId, number }: OfOrder,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update shop_order set changed_at = null, changes = null
    where cooperative_id = ${cooperativeId} and key_id = ${keyId} and number = ${number}
      and changed_at is not null`.execute(tx)
  return numAffectedRows === 1n
}

/** An order that became a draft, in the list of its member. */
export type ShopOrder = {
  readonly keyId: Id<'shop-key'>
  readonly number: string
  /** What the member calls the web shop. */
  readonly keyName: string
  /** Undefined when the draft was thrown away. */
  readonly invoiceId: Id<'invoice'> | undefined
  readonly cameAt: Date
  /** When the web shop said something else of it, until its member saw to that. */
  readonly changedAt: Date | undefined
  /** What differs from the invoice. */
  readonly changes: readonly OrderChange[]
}

type Row = Pick<ShopOrder, 'keyId' | 'number' | 'keyName' | 'cameAt'> & {
  readonly invoiceId: Id<'invoice'> | null
  readonly changedAt: Date | null
  readonly changes: unknown
}

/** The orders that came for a member: those that changed on top, then the newest first; at most 50. */
export async function shopOrdersOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly ShopOrder[]> {
  const { rows } = await sql<Row>`
    select o.key_id as "keyId", o.number, k.name as "keyName", o.invoice_id as "invoiceId", o.came_at as "cameAt",
      o.changed_at as "changedAt", o.changes
    from shop_order o join shop_key k on k.cooperative_id = o.cooperative_id and k.id = o.key_id
    where o.cooperative_id = ${cooperativeId} and o.member_id = ${memberId}
    order by o.changed_at is null, o.came_at desc, o.number desc limit 50`.execute(tx)
  return rows.map((row) => ({
    ...row,
    invoiceId: row.invoiceId ?? undefined,
    changedAt: row.changedAt ?? undefined,
    changes: row.changes === null ? [] : readChanges(row.changes),
  }))
}
