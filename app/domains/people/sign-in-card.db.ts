import { sql, type Insertable } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { SignInCardTable } from '../../platform/schema.ts'

/** Keeps a printed card: of its code only the hash. */
export async function insertCard(tx: Tx, row: Insertable<SignInCardTable>): Promise<void> {
  await tx.insertInto('sign_in_card').values(row).execute()
}

/**
 * Who prints a card for somebody waits for who does so at the same time: the older one is withdrawn, not missed.
 *
 * @returns the moment of the card: now, or a millisecond after their newest one, since they have one card a moment
 */
export async function momentOfCard(tx: Tx, personId: Id<'person'>, now: Date): Promise<Date> {
  await sql`select pg_advisory_xact_lock(hashtextextended('sign-in-card ' || ${personId}::text, 0))`.execute(
    tx,
  )
  const { rows } = await sql<{ newest: Date | null }>`
    select max(printed_at) as newest from sign_in_card where person_id = ${personId}`.execute(tx)
  return new Date(Math.max(now.getTime(), (rows[0]?.newest?.getTime() ?? 0) + 1))
}

/** The card with this hash, locked, so that it signs in once. */
export async function lockCard(tx: Tx, codeHash: Buffer) {
  return tx
    .selectFrom('sign_in_card')
    .select(['id', 'person_id', 'expires_at', 'used_at', 'withdrawn_at'])
    .where('code_hash', '=', codeHash)
    .forUpdate()
    .executeTakeFirst()
}

/** Uses a card up. */
export async function useCard(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.updateTable('sign_in_card').set({ used_at: now }).where('id', '=', id).execute()
}

/** Withdraws the cards of somebody that could still be used; one of them when `cardId` is given. */
export async function withdrawCards(
  tx: Tx,
  cooperativeId: string,
  personId: string,
  now: Date,
  cardId?: string,
): Promise<number> {
  let query = tx
    .updateTable('sign_in_card')
    .set({ withdrawn_at: now })
    .where('cooperative_id', '=', cooperativeId)
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
  if (cardId !== undefined) query = query.where('id', '=', cardId)
  const withdrawn = await query.returning('id').execute()
  return withdrawn.length
}

/** The cards printed for somebody in a co-operative, newest first. */
export async function cardsOf(tx: Tx, cooperativeId: string, personId: string) {
  return tx
    .selectFrom('sign_in_card')
    .select(['id', 'printed_at', 'expires_at', 'used_at', 'withdrawn_at'])
    .where('cooperative_id', '=', cooperativeId)
    .where('person_id', '=', personId)
    .orderBy('printed_at', 'desc')
    .execute()
}

/** A card of somebody that can still be used, by its hash. */
export async function openCard(tx: Tx, cooperativeId: string, personId: string, codeHash: Buffer) {
  return tx
    .selectFrom('sign_in_card')
    .select(['id', 'expires_at'])
    .where('cooperative_id', '=', cooperativeId)
    .where('person_id', '=', personId)
    .where('code_hash', '=', codeHash)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
}

/** Whether the one who asks came in with a card and has no other way in: no e-mail, no passkey. */
export async function iOnlyHaveACard(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ only: boolean }>`select i_only_have_a_card() as only`.execute(tx)
  return rows[0]?.only ?? false
}

/** How the co-operative can be reached; empty what is not filled in. */
export type Contact = { readonly phone: string; readonly email: string }

/** Where a member calls or mails who lost a card. */
export async function contactOf(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Contact> {
  const { rows } = await sql<Contact>`
    select coalesce(phone, '') as phone, coalesce(email, '') as email from cooperative
    where id = ${cooperativeId}`.execute(tx)
  return rows[0] ?? { phone: '', email: '' }
}
