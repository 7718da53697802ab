import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'

/** One message between a member and the case manager. */
export type ClientMessage = {
  readonly id: Id<'client-message'>
  readonly fromMember: boolean
  readonly writtenBy: Id<'person'>
  readonly text: string
  readonly writtenAt: Date
}

/** The messages about one member that whoever asks may read, the oldest first. */
export async function messagesOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<ClientMessage[]> {
  const { rows } = await sql<ClientMessage>`
    select id, from_member as "fromMember", written_by as "writtenBy", text, written_at as "writtenAt"
    from client_message where cooperative_id = ${cooperativeId} and member_id = ${memberId}
    order by position`.execute(tx)
  return rows
}

/** Keeps a message. It never changes. */
export async function insertMessage(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: ClientMessage & { readonly memberId: Id<'member'>; readonly municipalityId: Id<'municipality'> },
): Promise<void> {
  await tx
    .insertInto('client_message')
    .values({
      cooperative_id: cooperativeId,
      id: of.id,
      member_id: of.memberId,
      municipality_id: of.municipalityId,
      from_member: of.fromMember,
      written_by: of.writtenBy,
      text: of.text,
      written_at: of.writtenAt,
    })
    .execute()
}

/** The names of the case managers of a municipality who can read what this member writes, for the member. */
export async function readersOfMine(
  tx: Tx,
  memberId: Id<'member'>,
  municipalityId: Id<'municipality'>,
): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from readers_of_mine(${memberId}, null)
    where municipality_id = ${municipalityId} order by name`.execute(tx)
  return rows.map(({ name }) => name)
}

/** Whether this member shares anything with whoever asks. */
export async function sharesWithMe(tx: Tx, memberId: Id<'member'>): Promise<boolean> {
  const { rows } = await sql<{ shares: boolean }>`
    select ${memberId}::uuid in (select sharing_with_me()) as shares`.execute(tx)
  return rows[0]!.shares
}

/** Who is to be told that a message waits. For a job. */
export type Reader = { readonly email: string; readonly language: 'nl' | 'en'; readonly toMember: boolean }

/**
 * Who is to be told that a message waits, of those who were not told yet. For a job: it sees no word of the
 * message.
 */
export async function untoldReaders(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  messageId: Id<'client-message'>,
): Promise<Reader[]> {
  const { rows } = await sql<Reader>`
    select r.email, r.language, r.to_member as "toMember" from client_message_readers(${messageId}) r
    where not exists (
      select from mail m where m.cooperative_id = ${cooperativeId} and m.client_message_id = ${messageId}
        and m.to_address = r.email)
    order by r.email`.execute(tx)
  return rows
}
