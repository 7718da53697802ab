import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { TextAccount } from '../../../platform/text-messages.ts'
import type { Id } from '../../../values/id.ts'

export type TextAccountKept = TextAccount & { readonly setAt: Date }

/** The account of the co-operative, for who keeps it and for a job; undefined when there is none. */
export function textAccountOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<TextAccountKept | undefined> {
  return tx
    .selectFrom('text_account')
    .select(['sender', 'sealed_key as sealedKey', 'set_at as setAt'])
    .where('cooperative_id', '=', cooperativeId)
    .executeTakeFirst()
}

/** Whether the co-operative sends texts: of the account itself anybody else reads nothing. */
export async function sendsTexts(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<boolean> {
  const { rows } = await sql<{ sends: boolean }>`select sends_texts(${cooperativeId}) as sends`.execute(tx)
  return rows[0]?.sends ?? false
}

/** Keeps the account, in place of the one before. */
export async function storeTextAccount(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { sender, sealedKey }: TextAccount,
  by: { readonly at: Date; readonly person: Id<'person'> },
): Promise<void> {
  const kept = { sender, sealed_key: sealedKey, set_at: by.at, set_by: by.person }
  await tx
    .insertInto('text_account')
    .values({ cooperative_id: cooperativeId, ...kept })
    .onConflict((conflict) => conflict.column('cooperative_id').doUpdateSet(kept))
    .execute()
}

/** Takes the account away. */
export async function removeTextAccount(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<void> {
  await tx.deleteFrom('text_account').where('cooperative_id', '=', cooperativeId).execute()
}

/** How many messages ended how in a month (`YYYY-MM`), the last month first; nothing for who keeps no account. */
export async function textsByMonth(
  tx: Tx,
): Promise<readonly { month: string; state: string; why: string | null; messages: number }[]> {
  const { rows } = await sql<{ month: string; state: string; why: string | null; messages: number }>`
    select * from text_messages_by_month()`.execute(tx)
  return rows
}
