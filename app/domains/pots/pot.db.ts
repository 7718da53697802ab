import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

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

/** What is kept for each member, in cents: who is a member now, and who left with something still there. */
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

/** What is in a pot in cents, and the version of the scheme that holds for its member. */
export type PotUnderScheme = {
  readonly memberId: Id<'member'>
  readonly versionId: Id<'scheme-version'>
  readonly rules: unknown
  readonly inPot: Cents
}

/** The pots of these members and what holds for each on a day; who has no scheme that day is not among them. */
export async function potsUnderSchemes(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberIds: readonly Id<'member'>[],
  on: Day,
): Promise<readonly PotUnderScheme[]> {
  const { rows } = await sql<PotUnderScheme>`
    with holds as (
      select m.id as member_id, (
        select v.id from scheme_version v
        where v.cooperative_id = ${cooperativeId} and v.state = 'decided' and v.from_day <= ${on}
          and v.scheme_id = coalesce(
            (select s.scheme_id from member_scheme s
             where s.cooperative_id = ${cooperativeId} and s.member_id = m.id and s.from_day <= ${on}
             order by s.from_day desc limit 1),
            (select id from scheme where cooperative_id = ${cooperativeId} and is_default))
        order by v.from_day desc limit 1) as version_id
      from unnest(${memberIds}::uuid[]) m (id)
    ), pots as (
      select m.member_id, sum(m.credit - m.debit)::bigint as amount
      from account a join account_month m on m.cooperative_id = a.cooperative_id and m.account = a.code
      where a.cooperative_id = ${cooperativeId} and a.purpose = 'member-pots'
        and m.member_id = any (${memberIds}::uuid[])
      group by m.member_id
    )
    select h.member_id as "memberId", v.id as "versionId", v.rules, coalesce(p.amount, 0)::bigint as "inPot"
    from holds h
    join scheme_version v on v.cooperative_id = ${cooperativeId} and v.id = h.version_id
    left join pots p on p.member_id = h.member_id`.execute(tx)
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

/** Who left with something in their pot for which nobody asked anything yet; amounts in cents. */
export type LeftInPot = {
  readonly memberId: Id<'member'>
  readonly personId: Id<'person'>
  readonly name: string
  readonly leftOn: Day
  readonly balance: Cents
}

/**
 * The pots in which something is left after their member left, where the scheme of the last day does not say that it
 * stays, and for which nothing waits; who left first on top.
 */
export async function leftInPots(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<readonly LeftInPot[]> {
  const { rows } = await sql<LeftInPot>`
    with kept as (
      select am.member_id, sum(am.credit - am.debit)::bigint as balance
      from account a
      join account_month am on am.cooperative_id = a.cooperative_id and am.account = a.code
      join member m on m.cooperative_id = am.cooperative_id and m.id = am.member_id and m.left_on is not null
      where a.cooperative_id = ${cooperativeId} and a.purpose = 'member-pots'
      group by am.member_id having sum(am.credit - am.debit) > 0
    )
    select m.id as "memberId", m.person_id as "personId", m.name, m.left_on as "leftOn", k.balance
    from kept k join member m on m.cooperative_id = ${cooperativeId} and m.id = k.member_id
    where not exists (
        select from pot_emptying e
        where e.cooperative_id = m.cooperative_id and e.member_id = m.id and e.answered_at is null)
      and (
        select v.rules #>> '{pot,onLeaving}' from scheme_version v
        where v.cooperative_id = m.cooperative_id and v.state = 'decided' and v.from_day <= m.left_on
          and v.scheme_id = coalesce(
            (select g.scheme_id from member_scheme g
             where g.cooperative_id = m.cooperative_id and g.member_id = m.id and g.from_day <= m.left_on
             order by g.from_day desc limit 1),
            (select s.id from scheme s where s.cooperative_id = m.cooperative_id and s.is_default))
        order by v.from_day desc limit 1) is distinct from 'frozen'
    order by m.left_on, m.name`.execute(tx)
  return rows
}
