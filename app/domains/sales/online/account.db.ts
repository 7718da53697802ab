import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'

/** A key that held until it was replaced or stopped, sealed. */
export type FormerKey = { readonly key: string; readonly until: Date }

/** The key that holds, sealed, the one that waits for another person, and those of before, the earliest first. */
export type OnlineAccount = {
  readonly sealedKey: string | null
  readonly formerKeys: readonly FormerKey[]
  readonly newKey: string | null
  readonly newBy: Id<'person'> | null
  readonly newAt: Date | null
}

/** The account of a co-operative, for who keeps it and for a job; undefined when nobody ever asked for one. */
export async function onlineAccountOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<OnlineAccount | undefined> {
  const row = await tx
    .selectFrom('online_account')
    .select([
      'sealed_key as sealedKey',
      'former_keys as formerKeys',
      'new_key as newKey',
      'new_by as newBy',
      'new_at as newAt',
    ])
    .where('cooperative_id', '=', cooperativeId)
    .executeTakeFirst()
  if (!row) return undefined
  const former = row.formerKeys as readonly { key: string; until: string }[]
  const formerKeys = former.map(({ key, until }) => ({ key, until: new Date(until) }))
  return { ...row, formerKeys } as OnlineAccount
}

/** The same, held until commit, for who changes it. */
export async function heldOnlineAccount(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<OnlineAccount | undefined> {
  await sql`select from online_account where cooperative_id = ${cooperativeId} for update`.execute(tx)
  return onlineAccountOf(tx, cooperativeId)
}

/** Keeps that somebody asks for another key. */
export async function storeAskedKey(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  asked: { readonly key: string; readonly by: Id<'person'>; readonly at: Date },
): Promise<void> {
  const kept = { new_key: asked.key, new_by: asked.by, new_at: asked.at }
  await tx
    .insertInto('online_account')
    .values({ cooperative_id: cooperativeId, ...kept })
    .onConflict((conflict) => conflict.column('cooperative_id').doUpdateSet(kept))
    .execute()
}

/** Sets the key that holds (null: none), keeps the one that held, and takes away what waited. */
export async function storeKey(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  sealedKey: string | null,
  at: Date,
): Promise<void> {
  await sql`
    update online_account set sealed_key = ${sealedKey}, new_key = null, new_by = null, new_at = null,
      former_keys = case when sealed_key is null or sealed_key is not distinct from ${sealedKey} then former_keys
        else former_keys || jsonb_build_array(jsonb_build_object('key', sealed_key, 'until', ${at}::timestamptz)) end
    where cooperative_id = ${cooperativeId}`.execute(tx)
}
