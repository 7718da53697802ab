import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { SharingCause, SharingGroup, StoredSharing } from './sharing.ts'

/** A scheme version that holds for a member, with the member's year so far under it. */
export type StandingRow = {
  readonly version_id: Id<'scheme-version'>
  readonly rules: unknown
  readonly turnover: Cents
  readonly job_costs: Cents
  readonly overflow: Cents
  readonly pot: Cents
}

/**
 * What sharing out must know, in one statement.
 *
 * @param under the version to look under; absent: the one that holds on `on`, that of the member's own scheme or
 *   else of the co-operative's default one
 * @param year the calendar year of the base
 * @returns amounts in cents, the pot positive; undefined when no version holds
 */
export async function standing(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  on: Day,
  year: number,
  under?: Id<'scheme-version'>,
): Promise<StandingRow | undefined> {
  const { rows } = await sql<StandingRow>`
    with mine as (
      select coalesce(
        (select scheme_id from member_scheme where cooperative_id = ${cooperativeId} and member_id = ${memberId}
           and from_day <= ${on} order by from_day desc limit 1),
        (select id from scheme where cooperative_id = ${cooperativeId} and is_default)) as scheme_id
    ), version as (
      select v.id, v.rules from scheme_version v
      where v.cooperative_id = ${cooperativeId} and v.state = 'decided'
        and case when ${under ?? null}::uuid is not null then v.id = ${under ?? null}::uuid
                 else v.scheme_id = (select scheme_id from mine) and v.from_day <= ${on} end
      order by v.from_day desc limit 1
    )
    select version.id as version_id, version.rules, coalesce(s.turnover, 0)::bigint as turnover,
      coalesce(s.job_costs, 0)::bigint as job_costs, coalesce(s.overflow, 0)::bigint as overflow,
      (select coalesce(sum(m.credit - m.debit), 0)::bigint from account a
       join account_month m on m.cooperative_id = a.cooperative_id and m.account = a.code
       where a.cooperative_id = ${cooperativeId} and a.purpose = 'member-pots' and m.member_id = ${memberId}) as pot
    from version left join sharing_state s on s.cooperative_id = ${cooperativeId} and s.member_id = ${memberId}
      and s.scheme_version_id = version.id and s.year = ${year}`.execute(tx)
  return rows[0]
}

/**
 * What was shared out to a member of an invoice or a cost so far, per scheme version and year of the base, latest
 * first: what an undoing is taken from. In cents.
 */
export async function sharedOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: {
    readonly memberId: Id<'member'>
    readonly invoiceId?: Id<'invoice'>
    readonly costId?: Id<'cost'>
    readonly insideJobId?: Id<'inside-job'>
  },
): Promise<SharingGroup[]> {
  const { rows } = await sql<SharingGroup>`
    select scheme_version_id as "versionId", year, sum(turnover)::bigint as turnover,
      sum(job_costs)::bigint as "jobCosts"
    from sharing
    where cooperative_id = ${cooperativeId} and member_id = ${of.memberId}
      and (invoice_id = ${of.invoiceId ?? null}::uuid or cost_id = ${of.costId ?? null}::uuid
        or inside_job_id = ${of.insideJobId ?? null}::uuid)
    group by scheme_version_id, year order by max(shared_at) desc, year desc`.execute(tx)
  return rows
}

/** Stores a sharing with its parts and moves the year's base on, in one statement. */
export async function insertSharing(tx: Tx, sharing: StoredSharing): Promise<void> {
  const { parts } = sharing
  const overflow = parts.find((part) => part.key === 'above')?.amount ?? 0n
  const partRows = JSON.stringify(parts.map((part) => ({ ...part, amount: part.amount.toString() })))
  await sql`
    with sharing as (
      insert into sharing (cooperative_id, id, member_id, scheme_version_id, year, entry_id, counts_on,
        turnover, job_costs,
        cause, invoice_id, cost_id, turnover_before, job_costs_before, pot_before, overflow_before, shared_at,
        settlement_id, inside_job_id)
      values (${sharing.cooperativeId}, ${sharing.id}, ${sharing.memberId}, ${sharing.versionId}, ${sharing.year},
        ${sharing.entryId}, ${sharing.countsOn}, ${sharing.event.turnoverDelta}, ${sharing.event.jobCostDelta},
          ${sharing.cause},
        ${sharing.invoiceId}, ${sharing.costId}, ${sharing.state.base.turnover}, ${sharing.state.base.jobCosts},
        ${sharing.state.balance}, ${sharing.state.overflowed}, ${sharing.sharedAt}, ${sharing.settlementId},
        ${sharing.insideJobId})
    ), part as (
      insert into sharing_part (cooperative_id, sharing_id, step, destination, amount)
      select ${sharing.cooperativeId}, ${sharing.id}, p ->> 'key', p ->> 'destination', (p ->> 'amount')::bigint
      from jsonb_array_elements(${partRows}::jsonb) p
    )
    insert into sharing_state as s (cooperative_id, member_id, scheme_version_id, year, turnover, job_costs, overflow)
    values (${sharing.cooperativeId}, ${sharing.memberId}, ${sharing.versionId}, ${sharing.year},
      ${sharing.event.turnoverDelta}, ${sharing.event.jobCostDelta}, ${overflow})
    on conflict (cooperative_id, member_id, scheme_version_id, year) do update set
      turnover = s.turnover + excluded.turnover, job_costs = s.job_costs + excluded.job_costs,
      overflow = s.overflow + excluded.overflow`.execute(tx)
}

/**
 * A sharing, by its id or that of its entry, with the rules it followed; undefined when there is none or it is
 * not to be seen.
 */
export async function sharingById(tx: Tx, cooperativeId: Id<'cooperative'>, id: Id<'sharing'> | Id<'entry'>) {
  const { rows } = await sql<SharingRow>`
    select s.*, v.rules, v.version, sc.name as scheme_name, m.name as member_name, m.first_name,
      (select jsonb_agg(jsonb_build_object('key', p.step, 'destination', p.destination, 'amount', p.amount::text))
       from sharing_part p where p.cooperative_id = s.cooperative_id and p.sharing_id = s.id) as parts,
      (select sum(b.amount)::bigint from pot_movement one
       join pot_movement b on b.cooperative_id = one.cooperative_id and b.member_id = one.member_id
         and (b.counts_on, b.number) <= (one.counts_on, one.number)
       where one.cooperative_id = s.cooperative_id and one.sharing_id = s.id) as after_by_day
    from sharing s
    join scheme_version v on v.cooperative_id = s.cooperative_id and v.id = s.scheme_version_id
    join scheme sc on sc.cooperative_id = v.cooperative_id and sc.id = v.scheme_id
    join member m on m.cooperative_id = s.cooperative_id and m.id = s.member_id
    where s.cooperative_id = ${cooperativeId} and (s.id = ${id} or s.entry_id = ${id})`.execute(tx)
  return rows[0]
}

export type SharingRow = {
  readonly id: Id<'sharing'>
  readonly member_id: Id<'member'>
  readonly member_name: string
  readonly first_name: string
  readonly scheme_name: string
  readonly version: number
  readonly rules: unknown
  readonly year: number
  readonly entry_id: Id<'entry'> | null
  readonly counts_on: Day
  readonly turnover: Cents
  readonly job_costs: Cents
  readonly cause: SharingCause
  readonly invoice_id: Id<'invoice'> | null
  readonly cost_id: Id<'cost'> | null
  readonly settlement_id: Id<'settlement'> | null
  readonly turnover_before: Cents
  readonly job_costs_before: Cents
  readonly pot_before: Cents
  readonly overflow_before: Cents
  readonly shared_at: Date
  /** What the pot held after it in the order of the days that count; null when it brought the pot nothing. */
  readonly after_by_day: Cents | null
  readonly parts: { key: string; destination: string; amount: string }[] | null
}
