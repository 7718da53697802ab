/** What others wrote down for a member lately, for who reads it on paper. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { giftsOf } from './gift.db.ts'
import type { Gift } from './gift.ts'
import type { PostKind } from './help.ts'
import type { Written } from './written.ts'

/** A word about help or a post, or hours that were offered. */
export type WrittenFor = {
  readonly id: string
  readonly at: Date
  readonly writer: string
  readonly is:
    | { readonly what: string; readonly kind: PostKind; readonly says: Written['says'] }
    | { readonly gift: Gift }
}

/** What was written down for a member after `since`, as far as whoever asks reads it; the last first. */
export async function writtenSince(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  since: Date,
): Promise<readonly WrittenFor[]> {
  const { rows } = await sql<{
    id: string
    at: Date
    writer: string
    what: string
    kind: PostKind
    says: Written['says']
  }>`
    select w.id, w.written_at as at, w.writer, p.what, p.kind, w.says
    from help_written w join help_post p on p.cooperative_id = w.cooperative_id and p.id = w.post_id
    where w.cooperative_id = ${cooperativeId} and w.member_id = ${memberId} and w.written_at > ${since}
    order by w.written_at desc, w.id desc`.execute(tx)
  const gifts = (await giftsOf(tx, cooperativeId, memberId, since)).filter(
    ({ fromId }) => fromId === memberId,
  )
  return [
    ...rows.map(({ id, at, writer, ...is }) => ({ id, at, writer, is })),
    ...gifts.map((gift) => ({ id: gift.id, at: gift.writtenAt, writer: gift.writer, is: { gift } })),
  ].toSorted((one, other) => other.at.getTime() - one.at.getTime())
}
