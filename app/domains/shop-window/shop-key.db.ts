import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { KeyHolder, KeyKind, ShopKey } from './shop-key.ts'

/** Whose key it is, by its hash or by its id; undefined when it opens nothing. Asked by who is nobody yet. */
export async function keyHolder(
  tx: Tx,
  by: { readonly hash: Buffer } | { readonly keyId: Id<'shop-key'> },
): Promise<KeyHolder | undefined> {
  const [hash, keyId] = 'hash' in by ? [by.hash, null] : [null, by.keyId]
  const { rows } = await sql<KeyHolder>`
    select cooperative_id as "cooperativeId", key_id as "keyId", business_id as "businessId", member_id as "memberId",
      person_id as "personId", kind
    from shop_key_holder(${hash}::bytea, ${keyId}::uuid)`.execute(tx)
  return rows[0]
}

/** Keeps a new key. */
export async function insertShopKey(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  key: {
    readonly id: Id<'shop-key'>
    readonly businessId: Id<'business'>
    readonly memberId: Id<'member'>
    readonly kind: KeyKind
    readonly name: string
    readonly hash: Buffer
  },
  by: Id<'person'>,
  at: Date,
): Promise<void> {
  await sql`
    insert into shop_key (cooperative_id, id, business_id, member_id, made_by, kind, name, hash, made_at)
    values (${cooperativeId}, ${key.id}, ${key.businessId}, ${key.memberId}, ${by}, ${key.kind}, ${key.name},
      ${key.hash}, ${at})`.execute(tx)
}

/** The keys of a member, those that open something first. */
export async function shopKeysOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly ShopKey[]> {
  const { rows } = await sql<{
    id: Id<'shop-key'>
    business_id: Id<'business'>
    kind: KeyKind
    name: string
    made_at: Date
    last_used_at: Date | null
    ended: boolean
  }>`
    select id, business_id, kind, name, made_at, last_used_at, ended_at is not null as ended
    from shop_key where cooperative_id = ${cooperativeId} and member_id = ${memberId}
    order by ended_at is not null, made_at desc, id desc limit 100`.execute(tx)
  return rows.map((row) => ({
    id: row.id,
    businessId: row.business_id,
    kind: row.kind,
    name: row.name,
    madeAt: row.made_at,
    lastUsedAt: row.last_used_at ?? undefined,
    ended: row.ended,
  }))
}

/** Ends a key: nothing comes by it any more. @returns whether it was one of the asker's that still opened */
export async function endShopKey(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'shop-key'>,
  at: Date,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update shop_key set ended_at = ${at}
    where cooperative_id = ${cooperativeId} and id = ${id} and ended_at is null`.execute(tx)
  return numAffectedRows === 1n
}

/** Keeps that an order came by a key. */
export async function markKeyUsed(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'shop-key'>,
  at: Date,
): Promise<void> {
  await sql`
    update shop_key set last_used_at = ${at}
    where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
}

/** How many keys of a member still work. For the administration. */
export async function shopKeysGoingOn(tx: Tx, memberId: Id<'member'>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select shop_keys_going_on(${memberId}) as count`.execute(tx)
  return rows[0]?.count ?? 0
}

/** Ends the keys of who left. */
export async function endKeysOfWhoLeft(tx: Tx, memberId: Id<'member'>, at: Date): Promise<void> {
  await sql`select let_go_of_shop_keys(${memberId}, ${at})`.execute(tx)
}
