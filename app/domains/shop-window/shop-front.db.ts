import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { ShopFront } from './shop-page.ts'

/** The page of the co-operative: off, with no words, until the board says otherwise. */
export async function shopFrontOf(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<ShopFront> {
  const { rows } = await sql<ShopFront>`
    select listed, words from shop_front where cooperative_id = ${cooperativeId}`.execute(tx)
  return rows[0] ?? { listed: false, words: '' }
}

/** Keeps whether it is there, and what it says. */
export async function keepShopFront(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { listed, words }: ShopFront,
  by: Id<'person'>,
  at: Date,
): Promise<void> {
  await sql`
    insert into shop_front (cooperative_id, listed, words, changed_at, changed_by)
    values (${cooperativeId}, ${listed}, ${words}, ${at}, ${by})
    on conflict (cooperative_id) do update set listed = ${listed}, words = ${words}, changed_at = ${at},
      changed_by = ${by}`.execute(tx)
}

/** Whether the co-operative shows everybody what its members published. */
export async function showsMembers(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<boolean> {
  return (await shopFrontOf(tx, cooperativeId)).listed
}
