import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Heard } from './order-heard.ts'

/** An order by its id in the web shop, which is not its number. */
export type WebOrder = { readonly keyId: Id<'shop-key'>; readonly webId: number }

/** What a web shop said last of an order; undefined when it said nothing yet. Whoever asks at the same time waits. */
export async function lockHeard(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { keyId, webId }: WebOrder,
): Promise<Heard | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${keyId} id ${webId}`}, 0))`.execute(tx)
  const { rows } = await sql<Omit<Heard, 'asOf'> & { readonly asOf: Date | null }>`
    select standing, as_of as "asOf", ever_placed as "everPlaced" from shop_order_heard
    where cooperative_id = ${cooperativeId} and key_id = ${keyId} and web_id = ${webId}`.execute(tx)
  return rows[0] && { ...rows[0], asOf: rows[0].asOf ?? undefined }
}

/** Keeps what a web shop said last of an order. */
export async function keepHeard(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: WebOrder & Heard & { readonly memberId: Id<'member'> },
  at: Date,
): Promise<void> {
  await sql`
    insert into shop_order_heard (cooperative_id, key_id, web_id, member_id, standing, as_of, ever_placed, heard_at)
    values (${cooperativeId}, ${of.keyId}, ${of.webId}, ${of.memberId}, ${of.standing}, ${of.asOf ?? null},
      ${of.everPlaced}, ${at})
    on conflict (cooperative_id, key_id, web_id) do update
    set standing = excluded.standing, as_of = excluded.as_of, ever_placed = excluded.ever_placed,
      heard_at = excluded.heard_at`.execute(tx)
}

/** Erases what was said last of orders of which nothing was said since a moment. */
export async function deleteHeardBefore(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  before: Date,
): Promise<void> {
  await sql`
    delete from shop_order_heard where cooperative_id = ${cooperativeId} and heard_at < ${before}`.execute(tx)
}
