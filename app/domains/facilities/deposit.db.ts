import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** A deposit that was given, in cents. `kept`: how much of it was not given back; null as long as nothing was. */
export type Deposit = {
  readonly amount: Cents
  readonly takenAt: Date
  readonly settledAt: Date | null
  readonly kept: Cents | null
  /** Why it was kept; empty when nothing was. */
  readonly why: string
}

/** That of a booking; undefined when it was not given, or is not to be seen. */
export async function depositOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  bookingId: Id<'thing-booking'>,
): Promise<Deposit | undefined> {
  const { rows } = await sql<Deposit>`
    select amount, taken_at as "takenAt", settled_at as "settledAt", kept, why from thing_deposit
    where cooperative_id = ${cooperativeId} and booking_id = ${bookingId}`.execute(tx)
  return rows[0]
}

/** A deposit that is to be given back: what it was for is over or was called off. */
export type DepositToGiveBack = {
  readonly bookingId: Id<'thing-booking'>
  readonly thing: string
  readonly member: string
  readonly memberPerson: Id<'person'> | null
  readonly amount: Cents
}

/** Those whose booking is over and of which nobody asks to keep a part, the longest first. */
export async function depositsToGiveBack(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  now: Date,
): Promise<readonly DepositToGiveBack[]> {
  const { rows } = await sql<DepositToGiveBack>`
    select d.booking_id as "bookingId", t.name as thing, m.name as member, m.person_id as "memberPerson", d.amount
    from thing_deposit d
    join thing_booking b on b.cooperative_id = d.cooperative_id and b.id = d.booking_id
    join thing t on t.cooperative_id = b.cooperative_id and t.id = b.thing_id
    join member m on m.cooperative_id = d.cooperative_id and m.id = d.member_id
    where d.cooperative_id = ${cooperativeId} and d.settled_at is null
      and not exists (select from thing_deposit_ask a where a.cooperative_id = d.cooperative_id
        and a.booking_id = d.booking_id and a.answer is null)
      and (b.ended_at is not null or b.until_at <= ${now})
    order by b.until_at, b.id`.execute(tx)
  return rows
}

/** A deposit of which a part was kept, in cents. */
export type KeptDeposit = {
  readonly bookingId: Id<'thing-booking'>
  readonly thing: string
  readonly amount: Cents
  readonly kept: Cents
}

/** Those of a member, kept since a moment, the last first. */
export async function keptDepositsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  since: Date,
): Promise<readonly KeptDeposit[]> {
  const { rows } = await sql<KeptDeposit>`
    select d.booking_id as "bookingId", t.name as thing, d.amount, d.kept from thing_deposit d
    join thing_booking b on b.cooperative_id = d.cooperative_id and b.id = d.booking_id
    join thing t on t.cooperative_id = b.cooperative_id and t.id = b.thing_id
    where d.cooperative_id = ${cooperativeId} and d.member_id = ${memberId} and d.kept > 0
      and d.settled_at >= ${since}
    order by d.settled_at desc, d.booking_id`.execute(tx)
  return rows
}

/** A deposit in a list of one's own, in cents; `kept` is null as long as it was not given back. */
export type OwnDeposit = {
  readonly bookingId: Id<'thing-booking'>
  readonly thing: string
  readonly amount: Cents
  readonly kept: Cents | null
}

/** All that a member ever gave, the last first. */
export async function depositsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly OwnDeposit[]> {
  const { rows } = await sql<OwnDeposit>`
    select d.booking_id as "bookingId", t.name as thing, d.amount, d.kept from thing_deposit d
    join thing_booking b on b.cooperative_id = d.cooperative_id and b.id = d.booking_id
    join thing t on t.cooperative_id = b.cooperative_id and t.id = b.thing_id
    where d.cooperative_id = ${cooperativeId} and d.member_id = ${memberId}
    order by d.settled_at is not null, d.taken_at desc, d.booking_id`.execute(tx)
  return rows
}

/** Keeps that it was given. */
export async function insertDeposit(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: {
    readonly bookingId: Id<'thing-booking'>
    readonly memberId: Id<'member'>
    readonly amount: Cents
    readonly entryId: Id<'entry'>
    readonly by: Id<'person'>
    readonly at: Date
  },
): Promise<void> {
  await sql`
    insert into thing_deposit (cooperative_id, booking_id, member_id, amount, taken_at, taken_by, entry_id)
    values (${cooperativeId}, ${of.bookingId}, ${of.memberId}, ${of.amount}, ${of.at}, ${of.by},
      ${of.entryId})`.execute(tx)
}

/**
 * Keeps that it was given back, but for what was kept.
 *
 * @throws when it was settled already, or may not be by who asks: the entry of it does not stand either then
 */
export async function storeSettled(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  bookingId: Id<'thing-booking'>,
  how: {
    readonly kept: Cents
    readonly why: string
    readonly entryId: Id<'entry'>
    readonly by: Id<'person'>
    readonly at: Date
  },
): Promise<void> {
  const done = await sql`
    update thing_deposit set settled_at = ${how.at}, settled_by = ${how.by}, kept = ${how.kept}, why = ${how.why},
      settled_entry_id = ${how.entryId}
    where cooperative_id = ${cooperativeId} and booking_id = ${bookingId} and settled_at is null`.execute(tx)
  if (done.numAffectedRows !== 1n) throw new Error(`the deposit of ${bookingId} was settled already`)
}
