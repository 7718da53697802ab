import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** What a member had in a month (`YYYY-MM`, of the day on which it began), and what that comes to in cents. */
export type UseOfMonth = {
  readonly memberId: Id<'member'>
  readonly member: string
  readonly memberPerson: Id<'person'> | null
  readonly month: string
  readonly amount: Cents
  readonly times: number
}

/** One time of it. */
export type Use = { readonly thing: string; readonly from: Date; readonly until: Date; readonly price: Cents }

/**
 * What was had, costs something and is not charged yet, by member and month, the oldest first: of what began before
 * a moment. For who sees those bookings.
 */
export async function usesToCharge(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  before: Date,
): Promise<readonly UseOfMonth[]> {
  const { rows } = await sql<UseOfMonth>`
    select u."memberId", u.month, u.amount, u.times, m.name as member, m.person_id as "memberPerson"
    from (
      select b.member_id as "memberId", b.month, sum(b.price)::bigint as amount, count(*)::int as times
      from thing_booking b
      where b.cooperative_id = ${cooperativeId} and ${costs()} and b.from_at < ${before}
      group by b.member_id, b.month) u
    join member m on m.cooperative_id = ${cooperativeId} and m.id = u."memberId"
    where not exists (
      select from thing_charge c
      where c.cooperative_id = ${cooperativeId} and c.member_id = u."memberId" and c.month = u.month
        and not ${takenBack()})
    order by u.month, m.name, m.id`.execute(tx)
  return rows
}

/**
 * Of how many members and months that is before a month (`YYYY-MM`), those of whoever asks left out: what first pages
 * say of it. Asks for months and not for moments, so that the bookings themselves need not be read.
 */
export async function countUsesToCharge(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  before: string,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (
      select distinct b.member_id, b.month from thing_booking b
      where b.cooperative_id = ${cooperativeId} and ${costs()} and b.month < ${before}) had
    where had.member_id not in (select asking_members()) and (had.member_id, had.month) not in (
      select c.member_id, c.month from thing_charge c
      where c.cooperative_id = ${cooperativeId} and not ${takenBack()})`.execute(tx)
  return rows[0]!.count
}

/** Each time of a member in a month that costs something, in order. */
export async function usesOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  month: string,
): Promise<readonly Use[]> {
  return (await usesOfEach(tx, cooperativeId, [{ memberId, month }]))[0]!
}

/** The same of several months of members in one question, each at the place of what was asked. */
export async function usesOfEach(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  asked: readonly Pick<UseOfMonth, 'memberId' | 'month'>[],
): Promise<readonly (readonly Use[])[]> {
  const members = asked.map(({ memberId }) => memberId)
  const months = asked.map(({ month }) => month)
  const { rows } = await sql<Use & { readonly nth: number }>`
    select a.nth::int as nth, t.name as thing, b.from_at as "from", b.until_at as "until", b.price
    from unnest(${members}::uuid[], ${months}::text[]) with ordinality a (member_id, month, nth)
    join thing_booking b on b.cooperative_id = ${cooperativeId} and b.member_id = a.member_id and b.month = a.month
      and ${costs()}
    join thing t on t.cooperative_id = b.cooperative_id and t.id = b.thing_id
    order by a.nth, b.from_at, b.id`.execute(tx)
  const found = Map.groupBy(rows, ({ nth }) => nth)
  return asked.map((_, i) => (found.get(i + 1) ?? []).map(({ nth: _nth, ...use }) => use))
}

/** Whether the charge `c` was taken back. */
const takenBack = () => sql`exists (
  select from thing_charge_undo d
  where d.cooperative_id = c.cooperative_id and d.charge_id = c.id and d.answer = 'yes')`

const costs = () => sql`b.kind = 'use' and b.price > 0 and b.ended_how is distinct from 'cancelled'`

/** Who bears it. */
export type Bearer = 'member' | 'training-pot' | 'cooperative'

/** What was charged. */
export type Charge = {
  readonly id: Id<'thing-charge'>
  readonly memberId: Id<'member'>
  readonly member: string
  readonly month: string
  readonly amount: Cents
  readonly borneBy: Bearer
  readonly why: string
  /** Why it was taken back; null when it stands. */
  readonly undoneWhy: string | null
  /** Whether somebody asked to take it back, and another did not answer yet. */
  readonly undoWaits: boolean
}

/** What was charged to whom whoever asks may see, or of that to one member, the last first; a hundred at most. */
export async function charges(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId?: Id<'member'>,
): Promise<readonly Charge[]> {
  const { rows } = await sql<Charge>`
    select c.id, c.member_id as "memberId", m.name as member, c.month, c.amount, c.borne_by as "borneBy", c.why,
      case when u.answer = 'yes' then u.why end as "undoneWhy",
      u.id is not null and u.answer is null as "undoWaits"
    from thing_charge c join member m on m.cooperative_id = c.cooperative_id and m.id = c.member_id
    left join thing_charge_undo u on u.cooperative_id = c.cooperative_id and u.charge_id = c.id
      and u.answer is distinct from 'no'
    where c.cooperative_id = ${cooperativeId}
      and (${memberId ?? null}::uuid is null or c.member_id = ${memberId ?? null}::uuid)
    order by c.month desc, m.name, c.turn desc, c.id limit 100`.execute(tx)
  return rows
}

/** Keeps that it was charged. */
export async function insertCharge(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: Pick<Charge, 'id' | 'memberId' | 'month' | 'amount' | 'borneBy' | 'why'> & {
    readonly countsOn: Day
    readonly entryId: Id<'entry'> | null
    readonly by: Id<'person'>
    readonly at: Date
  },
): Promise<void> {
  // The next turn of that month: the first, unless it was settled and taken back before.
  await sql`
    insert into thing_charge (cooperative_id, id, member_id, month, amount, borne_by, why, counts_on, entry_id,
      charged_at, charged_by, turn)
    select ${cooperativeId}, ${of.id}, ${of.memberId}, ${of.month}, ${of.amount}, ${of.borneBy}, ${of.why},
      ${of.countsOn}::date, ${of.entryId}, ${of.at}::timestamptz, ${of.by}, 1 + coalesce(max(c.turn), 0)
    from thing_charge c
    where c.cooperative_id = ${cooperativeId} and c.member_id = ${of.memberId} and c.month = ${of.month}`.execute(
    tx,
  )
}
