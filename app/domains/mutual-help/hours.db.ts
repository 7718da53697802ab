import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Transfer } from './hours.ts'

/** How far below zero an account may go now, in minutes; undefined where no hours are kept. */
export async function lowestNow(tx: Tx): Promise<number | undefined> {
  const { rows } = await sql<{ lowest: number | null }>`select help_hours_lowest() as lowest`.execute(tx)
  return rows[0]?.lowest ?? undefined
}

/** Whether hours are kept between these members on a day: the co-op keeps them, and no municipality of them said no. */
export async function hoursKeptOf(tx: Tx, members: readonly Id<'member'>[], on: Day): Promise<boolean> {
  if ((await lowestNow(tx)) === undefined) return false
  const { rows } = await sql<{ agreed: boolean }>`
    select coalesce(bool_and(help_hours_agreed(one, ${on})), true) as agreed
    from unnest(${sql.val(members)}::uuid[]) one`.execute(tx)
  return rows[0]!.agreed
}

/** Whether the account of who is helped can carry these minutes; held until the transaction ends. */
export async function hoursFit(tx: Tx, promise: Id<'help-promise'>, minutes: number): Promise<boolean> {
  const { rows } = await sql<{
    fits: boolean
  }>`select help_hours_fit(${promise}, ${minutes}) as fits`.execute(tx)
  return rows[0]!.fits
}

/** What an own account holds, in minutes, held until the transaction ends. */
export async function heldAccount(tx: Tx, mine: Id<'member'>): Promise<number> {
  const { rows } = await sql<{
    minutes: number | null
  }>`select my_help_hours(${mine})::int as minutes`.execute(tx)
  return rows[0]?.minutes ?? 0
}

/** What went to and from a member, the newest first: two hundred at most, and what their account holds, in minutes. */
export async function accountInFull(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<{ readonly balance: number; readonly transfers: readonly Transfer[] }> {
  const { rows } = await sql<Transfer>`
    select t.id, t.from_member_id as "fromId", coalesce(a.name, '') as from, t.to_member_id as "toId",
      coalesce(b.name, '') as to, t.minutes,
      coalesce(w.what, p.what) as what, p.kind, d.name as duty, t.word, t.moved_at as "movedAt"
    from help_transfer t
    left join help_promise h on h.cooperative_id = t.cooperative_id and h.id = t.promise_id
    left join help_post p on p.cooperative_id = h.cooperative_id and p.id = h.post_id
    left join help_post_before w
      on w.cooperative_id = h.cooperative_id and w.post_id = h.post_id and w.version = h.read_version
    left join duty d on d.cooperative_id = t.cooperative_id and d.id = t.duty_id
    left join fellow_members() a on a.id = t.from_member_id
    left join fellow_members() b on b.id = t.to_member_id
    where t.cooperative_id = ${cooperativeId} and (t.from_member_id = ${memberId} or t.to_member_id = ${memberId})
    order by t.moved_at desc, t.id desc limit 200`.execute(tx)
  const summed = await sql<{ balance: number }>`
    select coalesce(sum(case when to_member_id = ${memberId} then minutes else -minutes end), 0)::int as balance
    from help_transfer where cooperative_id = ${cooperativeId}
      and (from_member_id = ${memberId} or to_member_id = ${memberId})`.execute(tx)
  return { balance: summed.rows[0]!.balance, transfers: rows }
}

/** Moves minutes. */
export async function insertTransfer(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  transfer: Pick<Transfer, 'id' | 'fromId' | 'toId' | 'minutes' | 'word' | 'movedAt'> & {
    readonly promiseId: Id<'help-promise'> | null
    readonly giftId?: Id<'help-gift'>
    readonly turn?: { readonly dutyId: Id<'duty'>; readonly on: Day }
    readonly by: Id<'person'>
  },
): Promise<void> {
  await tx
    .insertInto('help_transfer')
    .values({
      cooperative_id: cooperativeId,
      id: transfer.id,
      from_member_id: transfer.fromId,
      to_member_id: transfer.toId,
      minutes: transfer.minutes,
      promise_id: transfer.promiseId,
      gift_id: transfer.giftId,
      duty_id: transfer.turn?.dutyId,
      duty_day: transfer.turn?.on,
      word: transfer.word,
      moved_at: transfer.movedAt,
      moved_by: transfer.by,
    })
    .execute()
}

/** Whether hours are kept, and how far below zero, in minutes; as the board set it last. */
export async function hoursRule(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<{ readonly counted: boolean; readonly lowest: number; readonly setAt: Date } | undefined> {
  return tx
    .selectFrom('help_hours')
    .select(['counted', 'lowest', 'set_at as setAt'])
    .where('cooperative_id', '=', cooperativeId)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Keeps what the board sets. */
export async function insertHoursRule(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  rule: {
    readonly id: Id<'help-hours'>
    readonly counted: boolean
    readonly lowest: number
    readonly by: Id<'person'>
    readonly at: Date
  },
): Promise<void> {
  const { id, counted, lowest } = rule
  await tx
    .insertInto('help_hours')
    .values({ cooperative_id: cooperativeId, id, counted, lowest, set_at: rule.at, set_by: rule.by })
    .execute()
}
