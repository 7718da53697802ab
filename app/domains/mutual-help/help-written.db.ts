/** What a coach wrote down for members who never sign in, and for whom they may. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Written } from './written.ts'

/** For whom whoever asks may write today, by name: members who never sign in. */
export async function writtenForNow(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  today: Day,
): Promise<readonly { readonly id: Id<'member'>; readonly name: string }[]> {
  const { rows } = await sql<{ id: Id<'member'>; name: string }>`
    select m.id, m.name from member m where m.cooperative_id = ${cooperativeId}
      and m.id in (select help_written_for()) and not is_gone_on(m.left_on, ${today})
    order by m.name, m.id`.execute(tx)
  return rows
}

/** What was written down of one post and what is promised about it, the first said first. */
export async function writtenAbout(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  postId: Id<'help-post'>,
): Promise<readonly Written[]> {
  const { rows } = await sql<Written>`
    select w.promise_id as "promiseId", w.member_id as "memberId", coalesce(m.name, f.name, '') as member,
      w.says, w.how, w.written_by as "writtenBy", w.writer
    from help_written w
    left join member m on m.cooperative_id = w.cooperative_id and m.id = w.member_id
    left join fellow_members() f on f.id = w.member_id
    where w.cooperative_id = ${cooperativeId} and w.post_id = ${postId} order by w.written_at, w.id`.execute(
    tx,
  )
  return rows
}

/**
 * The members for whom whoever asks said something of a promise, or put its post on the board: written down, or done
 * on their behalf.
 */
export async function spokenFor(tx: Tx, promiseId: Id<'help-promise'>): Promise<ReadonlySet<Id<'member'>>> {
  const { rows } = await sql<{ memberId: Id<'member'> }>`
    select member_id as "memberId" from help_spoken_for(${promiseId}) s (member_id)`.execute(tx)
  return new Set(rows.map(({ memberId }) => memberId))
}

/** Keeps what was written down, with the name of who wrote it. */
export async function insertWritten(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  one: Pick<Written, 'promiseId' | 'memberId' | 'says' | 'how' | 'writtenBy'> & {
    readonly id: Id<'help-written'>
    readonly postId: Id<'help-post'>
    readonly at: Date
  },
): Promise<void> {
  await sql`
    insert into help_written
      (cooperative_id, id, post_id, promise_id, member_id, says, how, written_by, writer, written_at)
    select ${cooperativeId}, ${one.id}, ${one.postId}, ${one.promiseId}, ${one.memberId}, ${one.says}, ${one.how},
      p.id, p.name, ${one.at} from person p where p.id = ${one.writtenBy}`.execute(tx)
}
