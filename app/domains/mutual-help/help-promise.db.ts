import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { HelpPromise } from './help.ts'

/** What somebody says of a promise. */
export type Said = Partial<{
  readonly agreed_at: Date
  readonly closed_at: Date
  readonly closed_by: Id<'member'>
  readonly closed_word: string
  readonly helper_done_at: Date | null
  readonly helped_done_at: Date | null
  readonly minutes: number | null
  readonly thanks: string
  readonly thanked_at: Date
  readonly read_version: number
}>

/** Those of a member, as far as whoever asks may read them, the last begun first: all, or `most` of them for a list. */
export function promisesOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  most?: number,
): Promise<readonly HelpPromise[]> {
  return promisesThat(tx, cooperativeId, sql`${memberId} in (h.helper_id, h.helped_id)`, most)
}

/** Those that are not over of members who never sign in, for the coach who writes for them. */
export function promisesWrittenFor(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<readonly HelpPromise[]> {
  return promisesThat(
    tx,
    cooperativeId,
    sql`not ${IS_OVER} and (h.helper_id in (select help_written_for()) or h.helped_id in (select help_written_for()))`,
  )
}

/** Those about one post, as far as whoever asks is one of the two. */
export function promisesAbout(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  postId: Id<'help-post'>,
): Promise<readonly HelpPromise[]> {
  return promisesThat(tx, cooperativeId, sql`h.post_id = ${postId}`)
}

/** One of them, held until the transaction ends; undefined when it is not there or of others. */
export async function heldPromise(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'help-promise'>,
): Promise<HelpPromise | undefined> {
  await sql`select from help_promise where cooperative_id = ${cooperativeId} and id = ${id} for update`.execute(
    tx,
  )
  return (await promisesThat(tx, cooperativeId, sql`h.id = ${id}`))[0]
}

/** Keeps that somebody began; false when the two of them are busy with it already. */
export async function insertPromise(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  promise: Pick<
    HelpPromise,
    'id' | 'postId' | 'helperId' | 'helpedId' | 'begunBy' | 'word' | 'begunAt' | 'readVersion'
  >,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('help_promise')
    .values({
      cooperative_id: cooperativeId,
      id: promise.id,
      post_id: promise.postId,
      helper_id: promise.helperId,
      helped_id: promise.helpedId,
      begun_by: promise.begunBy,
      word: promise.word,
      begun_at: promise.begunAt,
      read_version: promise.readVersion,
    })
    .onConflict((already) => already.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Keeps what somebody said. */
export async function notePromise(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'help-promise'>,
  said: Said,
): Promise<void> {
  await tx
    .updateTable('help_promise')
    .set(said)
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

/** Help that a member gave and that both said is done, the latest first. For the member. */
export function helpGivenBy(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  helperId: Id<'member'>,
): Promise<readonly HelpPromise[]> {
  return promisesThat(
    tx,
    cooperativeId,
    sql`h.helper_id = ${helperId} and h.closed_at is null and h.helper_done_at is not null
      and h.helped_done_at is not null`,
  )
}

/** Help for which somebody thanked a member after a moment, the last thanked first. For the member. */
export async function thanksTo(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  helperId: Id<'member'>,
  after: Date,
): Promise<readonly HelpPromise[]> {
  const thanked = await promisesThat(
    tx,
    cooperativeId,
    sql`h.helper_id = ${helperId} and h.thanked_at > ${after}`,
  )
  return thanked.toSorted((one, other) => other.thankedAt!.getTime() - one.thankedAt!.getTime())
}

/** Of a member, who was let go after a moment while they waited on what another put on the board; the last first. */
export async function letGoSince(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  after: Date,
): Promise<readonly HelpPromise[]> {
  const over = await promisesThat(
    tx,
    cooperativeId,
    sql`${memberId} in (h.helper_id, h.helped_id) and h.let_go_as is not null and h.closed_by <> ${memberId}
      and h.closed_at > ${after}`,
  )
  return over.toSorted((one, other) => other.closedAt!.getTime() - one.closedAt!.getTime())
}

/** What a mail of thanks tells, and to whom. */
export type Thanks = Pick<HelpPromise, 'postId' | 'helperId' | 'helpedId' | 'thanks'> & {
  readonly promiseId: Id<'help-promise'>
}

/** The thanks that were said for help; undefined when none were. For the work that mails them. */
export async function thanksOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  promiseId: Id<'help-promise'>,
): Promise<Thanks | undefined> {
  const { rows } = await sql<Thanks>`
    select id as "promiseId", post_id as "postId", helper_id as "helperId", helped_id as "helpedId", thanks
    from help_promise
    where cooperative_id = ${cooperativeId} and id = ${promiseId} and thanked_at is not null`.execute(tx)
  return rows[0]
}

const IS_OVER = sql`(h.closed_at is not null or num_nulls(h.helper_done_at, h.helped_done_at) = 0)`

async function promisesThat(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  that: RawBuilder<unknown>,
  most?: number,
): Promise<readonly HelpPromise[]> {
  const { rows } = await sql<HelpPromise>`
    select h.id, h.post_id as "postId", p.kind,
      case when ${IS_OVER} then coalesce(w.what, p.what) else p.what end as what,
      p.version, h.read_version as "readVersion", case when w.post_id is not null then jsonb_build_object(
        'what', w.what, 'skill', w.skill, 'forWhom', w.for_whom, 'neededOn', w.needed_on) end as before,
      h.helper_id as "helperId", coalesce(a.name, ma.name, '') as helper, h.helped_id as "helpedId",
      coalesce(b.name, mb.name, '') as helped, h.begun_by as "begunBy", h.word, h.begun_at as "begunAt",
      h.agreed_at as "agreedAt", h.closed_at as "closedAt", h.closed_by as "closedBy",
      h.closed_word as "closedWord", h.let_go_as as "letGoAs",
      h.helper_done_at as "helperDoneAt", h.helped_done_at as "helpedDoneAt",
      h.minutes, h.thanks, h.thanked_at as "thankedAt"
    from help_promise h
    join help_post p on p.cooperative_id = h.cooperative_id and p.id = h.post_id
    left join help_post_before w
      on w.cooperative_id = h.cooperative_id and w.post_id = h.post_id and w.version = h.read_version
    left join fellow_members() a on a.id = h.helper_id
    left join fellow_members() b on b.id = h.helped_id
    left join member ma on ma.cooperative_id = h.cooperative_id and ma.id = h.helper_id
    left join member mb on mb.cooperative_id = h.cooperative_id and mb.id = h.helped_id
    where h.cooperative_id = ${cooperativeId} and ${that}
    order by h.begun_at desc, h.id desc limit ${most ?? null}`.execute(tx)
  return rows
}

/** What still goes on of the help of a member: on the board, and promised. For the administration, as numbers. */
export async function helpGoingOn(
  tx: Tx,
  memberId: Id<'member'>,
): Promise<{ readonly posts: number; readonly promises: number }> {
  const { rows } = await sql<{ posts: number; promises: number }>`
    select posts, promises from help_going_on(${memberId})`.execute(tx)
  return rows[0] ?? { posts: 0, promises: 0 }
}

/** Closes that of who left; the other of the two reads the word. */
export async function closeHelpOfWhoLeft(
  tx: Tx,
  memberId: Id<'member'>,
  at: Date,
  word: string,
): Promise<void> {
  await sql`select let_go_of_help(${memberId}, ${at}, ${word})`.execute(tx)
}
