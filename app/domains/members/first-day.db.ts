import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Stands } from './first-day.ts'
import type { Member } from './members.ts'

/** What stands of a member but for what moves along, each kind with its first day; for who keeps the register. */
export async function standingOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  moving: readonly BegunWith[],
): Promise<readonly Stands[]> {
  const { rows } = await sql<Stands & { businessId: Id<'business'> | null }>`
    select kind, since, business_id as "businessId"
    from standing_of_member(${cooperativeId}, ${memberId})`.execute(tx)
  return rows.filter((row) => !moving.some(({ businessId }) => businessId === row.businessId))
}

/** A business that began on the first day of the member. */
export type BegunWith = { readonly businessId: Id<'business'>; readonly tradeName: string }

/** What began on the first day itself, and is not over by a new one that is later: it was entered with the member. */
export async function begunWithMembership(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { id, joinedOn }: Member,
  newDay: Day,
): Promise<readonly BegunWith[]> {
  const { rows } = await sql<BegunWith>`
    select b.id as "businessId", b.trade_name as "tradeName"
    from member_business w join business b on b.cooperative_id = w.cooperative_id and b.id = w.business_id
    where w.cooperative_id = ${cooperativeId} and w.member_id = ${id} and w.since = ${joinedOn}
      and ${newDay}::date > w.since and not is_gone_on(w.until, ${newDay}) and not is_gone_on(b.ended_on, ${newDay})
    order by b.trade_name`.execute(tx)
  return rows
}

/**
 * A business that began with the membership begins on its new day; with it the business, when nobody was in it
 * before.
 */
export async function beginWithMembership(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { id, joinedOn }: Member,
  businessId: Id<'business'>,
  newDay: Day,
): Promise<void> {
  await sql`
    update member_business set since = ${newDay}
    where cooperative_id = ${cooperativeId} and member_id = ${id} and business_id = ${businessId}
      and since = ${joinedOn}`.execute(tx)
  await sql`
    update business b set started_on = ${newDay}
    where b.cooperative_id = ${cooperativeId} and b.id = ${businessId} and b.started_on = ${joinedOn} and not exists (
      select from member_business w
      where w.cooperative_id = b.cooperative_id and w.business_id = b.id and w.since < ${newDay})`.execute(tx)
}

/** The first day of a member as the register came to say it last, with what it said before. */
export type DayChange = { readonly was: Day; readonly is: Day; readonly on: Date }

/** The last time the register came to say another first day; undefined when it never did. */
export async function lastDayChange(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<DayChange | undefined> {
  const { rows } = await sql<DayChange>`
    select was, joined_on as is, entered_at as on from (
      select e.*, lag(e.joined_on) over (order by e.number) as was from member_entry e
      where e.cooperative_id = ${cooperativeId} and e.member_id = ${memberId}) e
    where was <> joined_on and entered_at is not null
    order by number desc limit 1`.execute(tx)
  return rows[0]
}
