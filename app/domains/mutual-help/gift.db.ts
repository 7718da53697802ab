/** Hours that were offered beside a member, and what was said to them. */
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Gift, GiftAnswer } from './gift.ts'

/** Those of a member that still wait, and with `since` what was written after it; the last first. */
export function giftsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  since: Date | null = null,
): Promise<readonly Gift[]> {
  return giftsThat(
    tx,
    cooperativeId,
    sql`${memberId} in (g.from_member_id, g.to_member_id) and (g.answer is null or g.written_at > ${since})`,
  )
}

/** One of them, held until the transaction ends; undefined when it is not there or of others. */
export async function heldGift(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'help-gift'>,
): Promise<Gift | undefined> {
  await sql`select from help_gift where cooperative_id = ${cooperativeId} and id = ${id} for update`.execute(
    tx,
  )
  return (await giftsThat(tx, cooperativeId, sql`g.id = ${id}`))[0]
}

/** Whether who offered it still has that much, held until the transaction ends; asked by who gets it. */
export async function giftFits(tx: Tx, id: Id<'help-gift'>): Promise<boolean> {
  const { rows } = await sql<{ fits: boolean }>`select help_gift_fits(${id}) as fits`.execute(tx)
  return rows[0]!.fits
}

/** Keeps that a member offers hours; the database writes down the name of whose hands did it. */
export async function insertGift(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  gift: Pick<Gift, 'id' | 'fromId' | 'toId' | 'minutes' | 'word' | 'writtenBy' | 'writtenAt'>,
): Promise<void> {
  await tx
    .insertInto('help_gift')
    .values({
      cooperative_id: cooperativeId,
      id: gift.id,
      from_member_id: gift.fromId,
      to_member_id: gift.toId,
      minutes: gift.minutes,
      word: gift.word,
      written_by: gift.writtenBy,
      written_at: gift.writtenAt,
    })
    .execute()
}

/** Keeps what was said to it. */
export async function noteGift(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'help-gift'>,
  answer: GiftAnswer,
  at: Date,
): Promise<void> {
  await tx
    .updateTable('help_gift')
    .set({ answer, answered_at: at })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

async function giftsThat(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  which: RawBuilder<unknown>,
): Promise<readonly Gift[]> {
  const { rows } = await sql<Gift>`
    select g.id, g.from_member_id as "fromId", coalesce(a.name, f.name, '') as from, g.to_member_id as "toId",
      coalesce(b.name, t.name, '') as to, g.minutes, g.word, g.written_by as "writtenBy", g.writer,
      g.written_at as "writtenAt", g.answer
    from help_gift g
    left join member a on a.cooperative_id = g.cooperative_id and a.id = g.from_member_id
    left join member b on b.cooperative_id = g.cooperative_id and b.id = g.to_member_id
    left join fellow_members() f on f.id = g.from_member_id
    left join fellow_members() t on t.id = g.to_member_id
    where g.cooperative_id = ${cooperativeId} and ${which}
    order by g.written_at desc, g.id desc`.execute(tx)
  return rows
}
