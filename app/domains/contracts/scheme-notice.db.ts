import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import { sha256Of } from '../../values/sha256.ts'

/** A letter that tells a member of a version of a scheme. */
export type SchemeNotice = {
  readonly id: Id<'scheme-notice'>
  readonly memberId: Id<'member'>
  readonly versionId: Id<'scheme-version'>
  /** The day on which it was made, which stands on it. */
  readonly sentOn: Day
  /** The day on which it was given or sent; null: it lies here. */
  readonly givenOn: Day | null
}

/** The letters that whoever asks may see, the newest first; of all, or of some members. */
export async function schemeNotices(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  members?: readonly Id<'member'>[],
): Promise<readonly SchemeNotice[]> {
  const which = members ? sql`member_id in (select unnest(${members}::uuid[]))` : sql`true`
  const { rows } = await sql<SchemeNotice>`
    select id, member_id as "memberId", scheme_version_id as "versionId", sent_on as "sentOn",
      given_on as "givenOn"
    from scheme_notice
    where cooperative_id = ${cooperativeId} and ${which} order by sent_on desc, id`.execute(tx)
  return rows
}

/** Of each version how many letters lie here that nobody said were given, and since when the first does. */
export async function noticesToGive(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<
  readonly { readonly versionId: Id<'scheme-version'>; readonly count: number; readonly since: Day }[]
> {
  const { rows } = await sql<{ versionId: Id<'scheme-version'>; count: number; since: Day }>`
    select scheme_version_id as "versionId", count(*)::integer as count, min(sent_on) as since
    from scheme_notice where cooperative_id = ${cooperativeId} and given_on is null
    group by scheme_version_id order by since, scheme_version_id`.execute(tx)
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

/** Keeps a letter as it was made. False when there is one for this member already. */
export async function insertNotice(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  notice: Omit<SchemeNotice, 'id' | 'givenOn'> & {
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

/** The letters of a version that lie here, of these members. */
type OfVersion = {
  readonly versionId: Id<'scheme-version'>
  readonly members: readonly Id<'member'>[]
}

/** Writes down that letters were given or sent. Gives how many of them were not yet. */
export async function giveNotices(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { versionId, members }: OfVersion,
  given: { readonly on: Day; readonly by: Id<'person'>; readonly at: Date },
): Promise<number> {
  const done = await tx
    .updateTable('scheme_notice')
    .set({ given_on: given.on, given_by: given.by, given_at: given.at })
    .where('cooperative_id', '=', cooperativeId)
    .where('scheme_version_id', '=', versionId)
    .where('member_id', 'in', members)
    .where('given_on', 'is', null)
    .executeTakeFirst()
  return Number(done.numUpdatedRows)
}

/** Takes away letters that were not given. Gives how many. */
export async function deleteNotices(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { versionId, members }: OfVersion,
): Promise<number> {
  const done = await tx
    .deleteFrom('scheme_notice')
    .where('cooperative_id', '=', cooperativeId)
    .where('scheme_version_id', '=', versionId)
    .where('member_id', 'in', members)
    .where('given_on', 'is', null)
    .executeTakeFirst()
  return Number(done.numDeletedRows)
}
