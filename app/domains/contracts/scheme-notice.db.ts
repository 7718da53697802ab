import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import { sha256Of } from '../../values/sha256.ts'

/** That a member was told of a version of a scheme, by a letter. */
export type SchemeNotice = {
  readonly id: Id<'scheme-notice'>
  readonly memberId: Id<'member'>
  readonly versionId: Id<'scheme-version'>
  readonly sentOn: Day
}

/** The letters that whoever asks may see, the newest first; of all, or of some members. */
export async function schemeNotices(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  members?: readonly Id<'member'>[],
): Promise<readonly SchemeNotice[]> {
  const which = members ? sql`member_id in (select unnest(${members}::uuid[]))` : sql`true`
  const { rows } = await sql<SchemeNotice>`
    select id, member_id as "memberId", scheme_version_id as "versionId", sent_on as "sentOn" from scheme_notice
    where cooperative_id = ${cooperativeId} and ${which} order by sent_on desc, id`.execute(tx)
  return rows
}

/** One letter, byte for byte, and whose it is. */
export async function letterById(tx: Tx, cooperativeId: Id<'cooperative'>, id: Id<'scheme-notice'>) {
  return tx
    .selectFrom('scheme_notice')
    .select(['member_id', 'letter'])
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Keeps a letter as it was sent. False when this member was told of it already. */
export async function insertNotice(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  notice: Omit<SchemeNotice, 'id'> & {
    readonly letter: Uint8Array
    readonly by: Id<'person'>
    readonly at: Date
  },
): Promise<boolean> {
  const letter = Buffer.from(notice.letter)
  const inserted = await tx
    .insertInto('scheme_notice')
    .values({
      cooperative_id: cooperativeId,
      id: newId(notice.at),
      member_id: notice.memberId,
      scheme_version_id: notice.versionId,
      sent_on: notice.sentOn,
      sha256: sha256Of(letter),
      letter,
      kept_by: notice.by,
      kept_at: notice.at,
    })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}
