import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Delivery } from './ordered.ts'
import { jsonOfOffer, offerOf, type OfferJson } from './offer-json.ts'
import type { ShopRequest } from './shop-request.ts'

type Row = Omit<
  ShopRequest,
  'offer' | 'order' | 'customerId' | 'quoteId' | 'invoiceId' | 'answeredAt' | 'answeredBy'
> & {
  readonly offer: OfferJson | null
  readonly customerId: Id<'customer'> | null
  readonly quoteId: Id<'quote'> | null
  readonly invoiceId: Id<'invoice'> | null
  readonly answeredAt: Date | null
  readonly answeredBy: Id<'person'> | null
  readonly orderedCount: number | null
  readonly orderedDelivery: Delivery | null
  readonly orderedShipping: string | null
  readonly orderedTotal: string | null
}

const COLUMNS = sql`id, business_id as "businessId", member_id as "memberId", name, email, phone, street, postcode,
  city, offer, words, wanted, serves, language, asked_at as "askedAt", customer_id as "customerId",
  quote_id as "quoteId", invoice_id as "invoiceId", answered_at as "answeredAt",
  answered_by as "answeredBy",
  ordered_count as "orderedCount", ordered_delivery as "orderedDelivery", ordered_shipping as "orderedShipping",
  ordered_total as "orderedTotal"`

/** Keeps what was asked. */
export async function insertShopRequest(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  {
    offer,
    order,
    ...asked
  }: Omit<ShopRequest, 'customerId' | 'quoteId' | 'invoiceId' | 'answeredAt' | 'answeredBy'>,
): Promise<void> {
  const offered = offer === undefined ? null : JSON.stringify(jsonOfOffer(offer))
  await sql`
    insert into shop_request (cooperative_id, id, business_id, member_id, name, email, phone, street, postcode, city,
      offer, words, wanted, serves, language, asked_at, ordered_count, ordered_delivery, ordered_shipping,
      ordered_total)
    values (${cooperativeId}, ${asked.id}, ${asked.businessId}, ${asked.memberId}, ${asked.name}, ${asked.email},
      ${asked.phone}, ${asked.street}, ${asked.postcode}, ${asked.city}, ${offered}::jsonb, ${asked.words},
      ${asked.wanted}, ${asked.serves}, ${asked.language}, ${asked.askedAt},
      ${order?.count ?? null}, ${order?.delivery ?? null}, ${order?.shipping ?? null},
      ${order?.total ?? null})`.execute(tx)
}

/** A request; undefined when it is not there or not the asker's. */
export async function shopRequestById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'shop-request'>,
): Promise<ShopRequest | undefined> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from shop_request where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
  return rows[0] && requestOf(rows[0])
}

/** The same, and nobody else takes it up until this transaction ends. */
export async function lockShopRequest(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'shop-request'>,
): Promise<ShopRequest | undefined> {
  await sql`
    select 1 from shop_request where cooperative_id = ${cooperativeId} and id = ${id} for update`.execute(tx)
  return shopRequestById(tx, cooperativeId, id)
}

/** What was asked of a member, the newest first; only what waits for them when `waiting`. */
export async function shopRequestsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  of: { readonly waiting?: boolean } = {},
): Promise<readonly ShopRequest[]> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from shop_request
    where cooperative_id = ${cooperativeId} and member_id = ${memberId}
      and (not ${of.waiting ?? false} or quote_id is null and invoice_id is null and answered_at is null)
    order by asked_at desc, id desc limit 200`.execute(tx)
  return rows.map(requestOf)
}

/** How many orders and questions of strangers wait for a member, also where whoever asks may not read them. */
export async function countWaiting(
  tx: Tx,
  memberId: Id<'member'>,
  now: Date,
): Promise<{ readonly orders: number; readonly questions: number }> {
  const { rows } = await sql<{ kind: string; count: number }>`
    select kind, count from shop_that_stands(${[memberId]}::uuid[], ${now})`.execute(tx)
  const of = (kind: string) => rows.find((row) => row.kind === kind)?.count ?? 0
  return { orders: of('shop-orders'), questions: of('shop-requests') }
}

/** Keeps what a request became. */
export async function markTakenUp(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'shop-request'>,
  became: Pick<ShopRequest, 'customerId' | 'quoteId' | 'invoiceId'>,
): Promise<void> {
  await sql`
    update shop_request set customer_id = ${became.customerId ?? null}, quote_id = ${became.quoteId ?? null},
      invoice_id = ${became.invoiceId ?? null}
    where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
}

/**
 * Keeps that it was answered in another way, or not after all (null); by whom, the database keeps itself.
 *
 * @returns whether it was the asker's
 */
export async function markAnswered(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'shop-request'>,
  at: Date | null,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update shop_request set answered_at = ${at} where cooperative_id = ${cooperativeId} and id = ${id}`.execute(
    tx,
  )
  return numAffectedRows === 1n
}

/** Under which name customers know a business: that of its window, or else of the register. */
export async function businessNamed(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'business'>,
): Promise<string> {
  const { rows } = await sql<{ name: string | null }>`
    select coalesce(
      (select name from shop_window where cooperative_id = ${cooperativeId} and business_id = ${id}),
      (select trade_name from business where cooperative_id = ${cooperativeId} and id = ${id})) as name`.execute(
    tx,
  )
  return rows[0]?.name ?? ''
}

/** Erases a request, with the mail about it. @returns whether there was one of the asker's */
export async function deleteShopRequest(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'shop-request'>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from shop_request where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
  return numAffectedRows === 1n
}

/** Erases what was asked before a moment; an order that waits only when it came before another one. */
export async function deleteShopRequestsBefore(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  before: Date,
  orderBefore: Date,
): Promise<void> {
  await sql`
    delete from shop_request where cooperative_id = ${cooperativeId} and asked_at < ${before}
      and (asked_at < ${orderBefore} or ordered_count is null or invoice_id is not null
        or answered_at is not null)`.execute(tx)
}

function requestOf(row: Row): ShopRequest {
  const { offer, customerId, quoteId, invoiceId, answeredAt, answeredBy, ...others } = row
  const { orderedCount: count, orderedDelivery: delivery, orderedShipping, orderedTotal, ...rest } = others
  return {
    ...rest,
    offer: offer === null ? undefined : offerOf(offer),
    customerId: customerId ?? undefined,
    quoteId: quoteId ?? undefined,
    invoiceId: invoiceId ?? undefined,
    answeredAt: answeredAt ?? undefined,
    answeredBy: answeredBy ?? undefined,
    order:
      count === null
        ? undefined
        : { count, delivery: delivery!, shipping: BigInt(orderedShipping!), total: BigInt(orderedTotal!) },
  }
}
