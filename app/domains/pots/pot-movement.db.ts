import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { EntryOfMove, PotMove, PotPurpose } from './pot-move.ts'
import type { EmptiedTo } from './emptying.ts'
import type { SharingCause } from './sharing.ts'

/** What happened to a pot; `by-hand` is in the journal from before that was refused. */
export type MovementKind = PotMove['kind'] | 'shared' | 'by-hand' | 'undone'

/** A movement to be kept. `amount` in cents, negative when it goes out. */
export type NewMovement = {
  readonly id: Id<'pot-movement'>
  readonly memberId: Id<'member'>
  readonly kind: MovementKind
  readonly amount: Cents
  readonly purpose: PotPurpose | null
  /** On what it was spent or from where it came back. */
  readonly what: string | null
  readonly versionId: Id<'scheme-version'> | null
  readonly sharingId: Id<'sharing'> | null
  readonly undoesId: Id<'pot-movement'> | null
  readonly entry: EntryOfMove
  readonly bookedAt: Date
  readonly approvedBy: Id<'person'> | null
  /** The request that was said yes to, when whoever books it could not say so alone. */
  readonly requestId: Id<'pot-request'> | null
  /** The work for another member that brought all of it. */
  readonly insideJobId: Id<'inside-job'> | null
  /** What two people said yes to after its member left. */
  readonly emptyingId: Id<'pot-emptying'> | null
}

/** Keeps a movement under the next number of its pot. For who holds the pen. */
export async function insertMovement(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: NewMovement,
): Promise<void> {
  await sql`
    insert into pot_movement (cooperative_id, id, member_id, number, kind, amount, purpose, what, scheme_version_id,
      entry_id, sharing_id, undoes_id, counts_on, booked_at, approved_by, request_id,
      inside_job_id, emptying_id)
    select ${cooperativeId}, ${of.id}, ${of.memberId}, 1 + coalesce(max(number), 0), ${of.kind}, ${of.amount},
      ${of.purpose}, ${of.what}, ${of.versionId}, ${of.entry.id}, ${of.sharingId}, ${of.undoesId},
      ${of.entry.countsOn}::date, ${of.bookedAt}::timestamptz, ${of.approvedBy}, ${of.requestId},
      ${of.insideJobId}, ${of.emptyingId}
    from pot_movement where cooperative_id = ${cooperativeId} and member_id = ${of.memberId}`.execute(tx)
}

/** A movement as undoing it needs it. `amount` in cents, negative when it went out. */
export type MovementIn = Pick<NewMovement, 'id' | 'memberId' | 'kind' | 'amount' | 'purpose' | 'versionId'>

/** What an entry did to pots, in the order in which it did. */
export async function movementsIn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  entryId: Id<'entry'>,
): Promise<MovementIn[]> {
  const { rows } = await sql<MovementIn>`
    select id, member_id as "memberId", kind, amount, purpose, scheme_version_id as "versionId" from pot_movement
    where cooperative_id = ${cooperativeId} and entry_id = ${entryId} order by member_id, number`.execute(tx)
  return rows
}

/** How a pot began: on which day its first movement counts, and whether it has an opening that stands. */
export type Beginning = { readonly first: Day | null; readonly opened: boolean }

/** How the pot of a member began. */
export async function beginningOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<Beginning> {
  const { rows } = await sql<Beginning>`
    select min(m.counts_on) as first, coalesce(bool_or(m.kind = 'opening'), false) as opened from pot_movement m
    where m.cooperative_id = ${cooperativeId} and m.member_id = ${memberId} and m.kind <> 'undone'
      and not exists (
        select from pot_movement u where u.cooperative_id = m.cooperative_id and u.undoes_id = m.id)`.execute(
    tx,
  )
  return rows[0]!
}

/** Members whose pot has an opening that was not undone, and those to whose pot anything happened. */
export async function potsBegun(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<readonly { readonly memberId: Id<'member'>; readonly opened: boolean }[]> {
  const { rows } = await sql<{ memberId: Id<'member'>; opened: boolean }>`
    select m.member_id as "memberId", bool_or(m.kind = 'opening') as opened from pot_movement m
    where m.cooperative_id = ${cooperativeId} and m.kind <> 'undone' and not exists (
      select from pot_movement u where u.cooperative_id = m.cooperative_id and u.undoes_id = m.id)
    group by 1`.execute(tx)
  return rows
}

/** The sharing behind a movement, with what is needed to show its sum again. */
export type SharingBehind = {
  readonly sharing_id: Id<'sharing'>
  readonly year: number
  readonly cause: SharingCause
  readonly invoice_id: Id<'invoice'> | null
  readonly settlement_id: Id<'settlement'> | null
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
 * after, in the order of the days that count.
 */
export type Movement = {
  readonly number: number
  readonly kind: MovementKind
  readonly purpose: PotPurpose | null
  readonly entry_id: Id<'entry'>
  readonly counts_on: Day
  readonly booked_at: Date
  /** On what it was spent or from where it came back; null when it was not kept. */
  readonly what: string | null
  /** What the entry is called in the books. */
  readonly description: string
  /** The rules it was allowed under, and who said yes to it in Gilde; null when that is not kept here. */
  readonly version_id: Id<'scheme-version'> | null
  readonly version_number: number | null
  readonly scheme_name: string | null
  readonly approved_by: Id<'person'> | null
  /** Their name, for who may read it: a member reads no names of colleagues. */
  readonly approver: string | null
  /** What was asked beforehand, and the names of who said yes to that, for who may read them. */
  readonly request_id: Id<'pot-request'> | null
  readonly said_yes: string | null
  /** Where it went after its member left, and what the board decided where the rules leave that open. */
  readonly emptied_to: EmptiedTo | null
  readonly decided: string | null
  readonly amount: Cents
  readonly balance: Cents
} & (SharingBehind | None<SharingBehind>)

/**
 * What happened to a member's pot, the last day that counts first, and of one day what was booked last: also what was
 * shared out and brought the pot nothing. `balance` follows that order too.
 *
 * @param before the number of a movement of this pot: only what stands below it
 */
export async function movementsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  limit: number,
  before?: number,
): Promise<Movement[]> {
  const mine = sql`m.cooperative_id = ${cooperativeId} and m.member_id = ${memberId}`
  const after = sql`(m.counts_on, m.number) < (select b.counts_on, b.number from pot_movement b
    where b.cooperative_id = ${cooperativeId} and b.member_id = ${memberId} and b.number = ${before ?? null})`
  const { rows } = await sql<Movement>`
    with page as (
      select * from pot_movement m where ${mine} ${before === undefined ? sql`` : sql`and ${after}`}
      order by m.counts_on desc, m.number desc limit ${limit}
    ), below as (
      select coalesce(sum(m.amount), 0) as amount from pot_movement m
      where ${mine} and (m.counts_on, m.number) < (select p.counts_on, p.number from page p order by 1, 2 limit 1)
    )
    select m.number, m.kind, m.purpose, m.entry_id, m.counts_on, m.booked_at, m.what, e.description, m.amount,
      u.id as version_id, u.version as version_number, n.name as scheme_name, m.approved_by, p.name as approver,
      m.request_id, (select string_agg(z.name, ', ' order by y.said_at)
        from pot_yes y join person z on z.id = y.person_id
        where y.cooperative_id = m.cooperative_id and y.request_id = m.request_id) as said_yes,
      x.goes_to as emptied_to, x.decided,
      (below.amount + sum(m.amount) over (order by m.counts_on, m.number))::bigint as balance,
      s.id as sharing_id, s.year, s.cause, s.invoice_id, s.settlement_id, v.rules, s.turnover, s.job_costs,
      s.turnover_before, s.job_costs_before, s.pot_before, s.overflow_before
    from page m cross join below
    join journal_entry e on e.cooperative_id = m.cooperative_id and e.id = m.entry_id
    left join sharing s on s.cooperative_id = m.cooperative_id and s.id = m.sharing_id
    left join scheme_version u on u.cooperative_id = m.cooperative_id and u.id = m.scheme_version_id
    left join scheme n on n.cooperative_id = u.cooperative_id and n.id = u.scheme_id
    left join person p on p.id = m.approved_by
    left join pot_emptying x on x.cooperative_id = m.cooperative_id and x.id = m.emptying_id
    left join scheme_version v on v.cooperative_id = s.cooperative_id and v.id = s.scheme_version_id
    order by m.counts_on desc, m.number desc`.execute(tx)
  return rows
}

/** Money that went into or out of a pot by something else than a payment. `amount` in cents, below zero: out. */
export type Moved = {
  readonly id: Id<'pot-movement'>
  readonly amount: Cents
  /** What the entry is called in the books. */
  readonly description: string
  readonly countsOn: Day
  readonly bookedAt: Date
}

/**
 * What was booked last on the pot of a member and is no news of an invoice: a receipt, money that was spent or came
 * back, what was undone. The last booked first, whenever it counts; three at most. Not how the pot began.
 */
export async function latestMoves(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly Moved[]> {
  const { rows } = await sql<Moved>`
    select m.id, m.amount, e.description, m.counts_on as "countsOn", m.booked_at as "bookedAt"
    from pot_movement m
    join journal_entry e on e.cooperative_id = m.cooperative_id and e.id = m.entry_id
    left join sharing s on s.cooperative_id = m.cooperative_id and s.id = m.sharing_id
    where m.cooperative_id = ${cooperativeId} and m.member_id = ${memberId} and m.amount <> 0
      and m.kind <> 'opening' and s.settlement_id is null
    order by m.number desc limit 3`.execute(tx)
  return rows
}
