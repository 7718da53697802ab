import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'

/** The account of a co-operative at the access point; its key is sealed. */
export type PeppolAccount = { readonly legalEntity: number; readonly sealedKey: string; readonly setAt: Date }

/** The account, for who keeps it and for a job; undefined when there is none. */
export async function peppolAccountOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<PeppolAccount | undefined> {
  return tx
    .selectFrom('peppol_account')
    .select(['legal_entity as legalEntity', 'sealed_key as sealedKey', 'set_at as setAt'])
    .where('cooperative_id', '=', cooperativeId)
    .executeTakeFirst()
}

/** Keeps the account, in place of the one before. */
export async function storePeppolAccount(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  account: Omit<PeppolAccount, 'setAt'>,
  by: { readonly at: Date; readonly person: Id<'person'> },
): Promise<void> {
  const kept = {
    legal_entity: account.legalEntity,
    sealed_key: account.sealedKey,
    set_at: by.at,
    set_by: by.person,
  }
  await tx
    .insertInto('peppol_account')
    .values({ cooperative_id: cooperativeId, ...kept })
    .onConflict((conflict) => conflict.column('cooperative_id').doUpdateSet(kept))
    .execute()
}

/** Takes the account away. */
export async function removePeppolAccount(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<void> {
  await tx.deleteFrom('peppol_account').where('cooperative_id', '=', cooperativeId).execute()
}
