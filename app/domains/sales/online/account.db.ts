import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'

/** The key that holds, sealed, and the one that waits for another person. */
export type OnlineAccount = {
  readonly sealedKey: string | null
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
    .select(['sealed_key as sealedKey', 'new_key as newKey', 'new_by as newBy', 'new_at as newAt'])
    .where('cooperative_id', '=', cooperativeId)
    .executeTakeFirst()
  return row as OnlineAccount | undefined
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

/** Sets the key that holds (null: none), and takes away what waited. */
export async function storeKey(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  sealedKey: string | null,
): Promise<void> {
  await tx
    .updateTable('online_account')
    .set({ sealed_key: sealedKey, new_key: null, new_by: null, new_at: null })
    .where('cooperative_id', '=', cooperativeId)
    .execute()
}
