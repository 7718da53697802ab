import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'

/** How far a message is. `handed`: nobody said what came of it, so it is never sent again. */
export type TextState = 'waiting' | 'handed' | 'taken' | 'refused'
/** Why it was not sent. */
export type TextWhy = 'number' | 'balance' | 'key' | 'other' | 'no-account'

export type TextMessage = { readonly number: string; readonly body: string; readonly state: TextState }

/** Keeps a message, once. */
export async function insertTextMessage(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  message: {
    readonly id: Id<'text-message'>
    readonly personId: Id<'person'>
    readonly number: string
    readonly body: string
  },
  at: Date,
): Promise<void> {
  const { id, personId, number, body } = message
  const kept = { cooperative_id: cooperativeId, id, person_id: personId, number, body }
  await tx
    .insertInto('text_message')
    .values({ ...kept, queued_at: at, state: 'waiting', why: null, changed_at: at })
    .onConflict((of) => of.doNothing())
    .execute()
}

/** A message, as it is. */
export function textMessageById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'text-message'>,
): Promise<TextMessage | undefined> {
  return one(tx, cooperativeId, id).executeTakeFirst()
}

/** The same, held until the transaction ends: of two who send it, one does. */
export function heldTextMessage(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'text-message'>,
): Promise<TextMessage | undefined> {
  return one(tx, cooperativeId, id).forUpdate().executeTakeFirst()
}

const one = (tx: Tx, cooperativeId: Id<'cooperative'>, id: Id<'text-message'>) =>
  tx
    .selectFrom('text_message')
    .select(['number', 'body', 'state'])
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)

/** Whose last message was refused because their number is no phone, for who helps them. */
export async function whoseNumberIsWrong(tx: Tx): Promise<ReadonlySet<Id<'person'>>> {
  const { rows } = await sql<{ id: Id<'person'> }>`select text_numbers_wrong() as id`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

/** Keeps how far it is. */
export async function noteTextState(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'text-message'>,
  { state, why }: { readonly state: TextState; readonly why: TextWhy | null },
  at: Date,
): Promise<void> {
  await tx
    .updateTable('text_message')
    .set({ state, why, changed_at: at })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

/** Erases what was written before a moment. @returns how many */
export async function eraseTextsBefore(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  before: Date,
): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('text_message')
    .where('cooperative_id', '=', cooperativeId)
    .where('queued_at', '<', before)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
