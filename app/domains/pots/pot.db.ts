import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { SharingCause } from './sharing.ts'

/** The sharing behind a movement, with what is needed to show its sum again. */
export type SharingBehind = {
  readonly sharing_id: Id<'sharing'>
  readonly year: number
  readonly cause: SharingCause
  readonly invoice_id: Id<'invoice'> | null
  readonly rules: unknown
  readonly turnover: Cents
  readonly job_costs: Cents
  readonly turnover_before: Cents
  readonly job_costs_before: Cents
  readonly pot_before: Cents
  readonly overflow_before: Cents
}

type None<T> = { readonly [K in keyof T]: null }

/**
 * Something that happened to a pot. `amount` in cents, negative when it went out; `balance` is what it held
 * after.
 */
export type Movement = {
  readonly number: number
  readonly entry_id: Id<'entry'>
  readonly counts_on: Day
  readonly description: string
  readonly amount: Cents
  readonly balance: Cents
} & (SharingBehind | None<SharingBehind>)

/**
 * What happened to a member's pot, the last day that counts first, and of one day what was booked last: also what was
 * shared out and brought the pot nothing. `balance` follows that order too.
 *
 * @param before the number of an entry of this pot: only what stands below it
 */
export async function movementsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  limit: number,
  before?: number,
): Promise<Movement[]> {
  const { rows } = await sql<Movement>`
    with pot as (
      select l.entry_id, -sum(l.amount) as amount
      from journal_line l join account a on a.cooperative_id = l.cooperative_id and a.code = l.account
        and a.purpose = 'member-pots'
      where l.cooperative_id = ${cooperativeId} and l.member_id = ${memberId} group by l.entry_id
    ), shared as (
      select * from sharing where cooperative_id = ${cooperativeId} and member_id = ${memberId}
        and entry_id is not null
    ), movement as (
      select e.number, e.id as entry_id, e.counts_on, e.description, coalesce(pot.amount, 0)::bigint as amount,
        (sum(coalesce(pot.amount, 0)) over (order by e.counts_on, e.number))::bigint as balance
      from (select entry_id from pot union select entry_id from shared) touched
      join journal_entry e on e.cooperative_id = ${cooperativeId} and e.id = touched.entry_id
      left join pot on pot.entry_id = e.id
    )
    select m.*, s.id as sharing_id, s.year, s.cause, s.invoice_id, v.rules, s.turnover, s.job_costs,
      s.turnover_before,
      s.job_costs_before, s.pot_before, s.overflow_before
    from movement m
    left join shared s on s.entry_id = m.entry_id
    left join scheme_version v on v.cooperative_id = s.cooperative_id and v.id = s.scheme_version_id
    where ${before ?? null}::integer is null or (m.counts_on, m.number) <
      (select b.counts_on, b.number from movement b where b.number = ${before ?? null}::integer)
    order by m.counts_on desc, m.number desc limit ${limit}`.execute(tx)
  return rows
}

/** What came into a pot and went out of it in a calendar year, in cents. */
export type PotYear = { readonly year: number; readonly came_in: Cents; readonly went_out: Cents }

/** The years of a pot, newest first. */
export async function potYears(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<PotYear[]> {
  const { rows } = await sql<PotYear>`
    select extract(year from m.month)::integer as year, sum(m.credit)::bigint as came_in,
      sum(m.debit)::bigint as went_out
    from account_month m join account a on a.cooperative_id = m.cooperative_id and a.code = m.account
      and a.purpose = 'member-pots'
    where m.cooperative_id = ${cooperativeId} and m.member_id = ${memberId} group by 1 order by 1 desc`.execute(
    tx,
  )
  return rows
}

/**
 * What is kept for each member, in cents: in the pot, to be paid out, for the municipality. By name; only who
 * has something or is a member.
 */
export type Kept = {
  readonly id: Id<'member'>
  readonly name: string
  readonly left_on: Day | null
  readonly pot: Cents
  readonly cash: Cents
  readonly municipality: Cents
}

export async function keptPerMember(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Kept[]> {
  const { rows } = await sql<Kept>`
    select * from (
      select m.id, m.name, m.left_on,
        coalesce(sum(am.credit - am.debit) filter (where a.purpose = 'member-pots'), 0)::bigint as pot,
        coalesce(sum(am.credit - am.debit) filter (where a.purpose = 'member-cash'), 0)::bigint as cash,
        coalesce(sum(am.credit - am.debit) filter (where a.purpose = 'municipality'), 0)::bigint as municipality
      from member m
      left join account_month am on am.cooperative_id = m.cooperative_id and am.member_id = m.id
      left join account a on a.cooperative_id = am.cooperative_id and a.code = am.account
      where m.cooperative_id = ${cooperativeId}
      group by m.id, m.name, m.left_on
    ) kept
    where left_on is null or pot <> 0 or cash <> 0 or municipality <> 0
    order by left_on is not null, name, id`.execute(tx)
  return rows
}

/** What stands on the accounts that the scheme fills, by what they are for, in cents. */
export async function keptInAll(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<ReadonlyMap<string, Cents>> {
  const { rows } = await sql<{ purpose: string; balance: Cents }>`
    select a.purpose, coalesce(sum(m.credit - m.debit), 0)::bigint as balance
    from account a left join account_month m on m.cooperative_id = a.cooperative_id and m.account = a.code
    where a.cooperative_id = ${cooperativeId}
      and a.purpose in ('member-pots', 'training-pot', 'reserve', 'municipality', 'member-cash')
    group by a.purpose`.execute(tx)
  return new Map(rows.map((row) => [row.purpose, row.balance]))
}
