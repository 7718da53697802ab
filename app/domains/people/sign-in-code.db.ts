import { sql, type Insertable, type Selectable } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { SignInCodeTable } from '../../platform/schema.ts'

export type SignInCodeRow = { readonly id: string; readonly email: string } & Pick<
  Selectable<SignInCodeTable>,
  'code_hash' | 'expires_at' | 'wrong_tries' | 'used_at'
>

/** Keeps a code that was mailed and its link: of both only the hash. */
export async function insertCode(tx: Tx, row: Insertable<SignInCodeTable>): Promise<void> {
  await tx.insertInto('sign_in_code').values(row).execute()
}

/** The code that was asked in one request, locked: of two who try at once, one waits and then finds it used. */
export async function lockCode(tx: Tx, id: string): Promise<SignInCodeRow | undefined> {
  return tx
    .selectFrom('sign_in_code')
    .select(['id', 'email', 'code_hash', 'expires_at', 'wrong_tries', 'used_at'])
    .where('id', '=', id)
    .where('signs_id', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

const ASKED_LAST = ['id', 'email', 'code_hash', 'asked_at', 'expires_at', 'wrong_tries', 'used_at'] as const

/** What was asked last to sign something, at this address. It signs in nobody, and a code to sign in signs nothing. */
export async function readSigningCode(
  tx: Tx,
  email: string,
  signsId: string,
): Promise<(SignInCodeRow & { readonly asked_at: Date }) | undefined> {
  return signingCodes(tx, email, signsId).executeTakeFirst()
}

/** The same, locked. */
export async function lockSigningCode(
  tx: Tx,
  email: string,
  signsId: string,
): Promise<SignInCodeRow | undefined> {
  return signingCodes(tx, email, signsId).forUpdate().executeTakeFirst()
}

function signingCodes(tx: Tx, email: string, signsId: string) {
  return (
    tx
      .selectFrom('sign_in_code')
      .select(ASKED_LAST)
      .where('email', '=', email)
      .where('signs_id', '=', signsId)
      .orderBy('asked_at', 'desc')
      // Of two in the same millisecond: the one that can still be used.
      .orderBy('used_at', (order) => order.desc().nullsFirst())
      .orderBy('id', 'desc')
      .limit(1)
  )
}

/** The request that a link in a mail belongs to, locked. */
export async function lockCodeOfLink(tx: Tx, linkHash: Buffer): Promise<SignInCodeRow | undefined> {
  return tx
    .selectFrom('sign_in_code')
    .select(['id', 'email', 'code_hash', 'expires_at', 'wrong_tries', 'used_at'])
    .where('link_hash', '=', linkHash)
    .forUpdate()
    .executeTakeFirst()
}

/** The request that a link belongs to, to look at. */
export async function readCodeOfLink(tx: Tx, linkHash: Buffer): Promise<SignInCodeRow | undefined> {
  return tx
    .selectFrom('sign_in_code')
    .select(['id', 'email', 'code_hash', 'expires_at', 'wrong_tries', 'used_at'])
    .where('link_hash', '=', linkHash)
    .executeTakeFirst()
}

/** Uses a code and its link up. */
export async function useCode(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.updateTable('sign_in_code').set({ used_at: now }).where('id', '=', id).execute()
}

/** Counts a wrong try at a code. */
export async function countWrongTry(tx: Tx, id: string): Promise<void> {
  await tx
    .updateTable('sign_in_code')
    .set({ wrong_tries: sql`wrong_tries + 1` })
    .where('id', '=', id)
    .execute()
}

/** The address that a request is for, to show it to who asked. */
export async function readCode(tx: Tx, id: string): Promise<{ email: string } | undefined> {
  return tx
    .selectFrom('sign_in_code')
    .select('email')
    .where('id', '=', id)
    .where('signs_id', 'is', null)
    .executeTakeFirst()
}
