import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import { readOnce } from '../../platform/read-once.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Erasing } from '../members/index.ts'
import type { Leaving, WhereTo } from './leaving.ts'
import type { Standing } from './road.ts'
import { STANDING_SOURCES } from './standing-sources.ts'

type Here = Id<'cooperative'>

const GOING = sql`
  select l.id, l.member_id as "memberId", l.last_day as "lastDay", l.said_how as "saidHow", l.said_at as "saidAt",
    leaving_said_by(l.id) as "saidBy", l.said_by as "saidById", l.seen_at as "seenAt", l.seen_by as "seenById",
    leaving_seen_by(l.id) as "seenBy", d.where_to as "whereTo", l.end_why as "endWhy"
  from leaving l
  left join leaving_destination d on d.cooperative_id = l.cooperative_id and d.leaving_id = l.id`

type OrNull<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> | null }
type Unknown = 'saidBy' | 'seenBy' | 'seenById' | 'seenAt' | 'whereTo'
type Row = Omit<Leaving, Unknown> & OrNull<Pick<Leaving, Unknown>>

/** What a member said of stopping, as long as it was not taken back; also after they left. */
export async function leavingOf(tx: Tx, here: Here, memberId: Id<'member'>): Promise<Leaving | undefined> {
  const { rows } = await sql<Row>`
    ${GOING} where l.cooperative_id = ${here} and l.member_id = ${memberId} and l.taken_back_at is null`.execute(
    tx,
  )
  return rows.map(leavingFrom)[0]
}

/** Who took back that a member stops, when, and which last day it was; undefined where it stands. */
export async function takenBackOf(
  tx: Tx,
  here: Here,
  id: Id<'leaving'>,
): Promise<{ readonly by: Id<'person'>; readonly at: Date; readonly lastDay: Day } | undefined> {
  const { rows } = await sql<{ by: Id<'person'>; at: Date; lastDay: Day }>`
    select taken_back_by as by, taken_back_at as at, last_day as "lastDay" from leaving
    where cooperative_id = ${here} and id = ${id} and taken_back_at is not null`.execute(tx)
  return rows[0]
}

/** Somebody who stops, for who helps them. */
export type Leaver = Leaving & {
  readonly personId: Id<'person'>
  readonly name: string
  readonly firstName: string
  readonly leftOn: Day | null
}

/** Who stops, the first day first; who left a year ago is no longer among them. */
export function leaversOf(tx: Tx, here: Here, today: Day): Promise<readonly Leaver[]> {
  return readOnce(tx, `leavers ${here} ${today}`, () => readLeavers(tx, here, today))
}

async function readLeavers(tx: Tx, here: Here, today: Day): Promise<readonly Leaver[]> {
  const { rows } = await sql<Row & Omit<Leaver, keyof Leaving>>`
    select g.*, m.person_id as "personId", m.name, m.first_name as "firstName", m.left_on as "leftOn" from (
      ${GOING} where l.cooperative_id = ${here} and l.taken_back_at is null) g
    join member m on m.cooperative_id = ${here} and m.id = g."memberId"
    where m.left_on is null or m.left_on > ${today}::date - 365
    order by g."lastDay", m.name`.execute(tx)
  return rows.map(({ personId, name, firstName, leftOn, ...row }) => ({
    ...leavingFrom(row),
    personId,
    name,
    firstName,
    leftOn,
  }))
}

/** What still stands of who stops, as far as whoever asks may know; nothing of who does not. */
export async function standingOf(tx: Tx, memberId: Id<'member'>, at: Date): Promise<readonly Standing[]> {
  return (await standingsOf(tx, [memberId], at)).get(memberId) ?? []
}

/** The same of several who stop: each domain tells its own, once for all of them, in one question. */
export async function standingsOf(
  tx: Tx,
  memberIds: readonly Id<'member'>[],
  at: Date,
): Promise<ReadonlyMap<Id<'member'>, readonly Standing[]>> {
  if (memberIds.length === 0) return new Map()
  const told = STANDING_SOURCES.map(
    ({ told }) => sql`
    select member_id as "memberId", kind, count, amount from ${sql.id(told)}(${memberIds}::uuid[], ${at})`,
  )
  const { rows } = await sql<
    Standing & { readonly memberId: Id<'member'> }
  >`${sql.join(told, sql` union all `)}`.execute(tx)
  return Map.groupBy(rows, ({ memberId }) => memberId)
}

/** Lets nobody else say, or take back, that this member stops until the transaction ends. */
export async function holdLeaving(tx: Tx, here: Here, memberId: Id<'member'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`leaving ${here} ${memberId}`}, 0))`.execute(tx)
}

/** Keeps that a member stops, and where they go. */
export async function insertLeaving(
  tx: Tx,
  here: Here,
  {
    id,
    memberId,
    lastDay,
    saidHow,
    saidAt,
    whereTo,
  }: Pick<Leaving, 'id' | 'memberId' | 'lastDay' | 'saidHow' | 'saidAt'> & { whereTo: WhereTo },
  by: Id<'person'>,
): Promise<void> {
  await sql`
    insert into leaving (cooperative_id, id, member_id, last_day, said_by, said_how, said_at)
    values (${here}, ${id}, ${memberId}, ${lastDay}, ${by}, ${saidHow}, ${saidAt})`.execute(tx)
  await sql`
    insert into leaving_destination (cooperative_id, leaving_id, member_id, where_to)
    values (${here}, ${id}, ${memberId}, ${whereTo})`.execute(tx)
}

/** Keeps why the membership ends on that day, which is long ago or before what stands. */
export async function keepWhyOfEnd(tx: Tx, here: Here, id: Id<'leaving'>, why: string): Promise<void> {
  await sql`update leaving set end_why = ${why} where cooperative_id = ${here} and id = ${id}`.execute(tx)
}

/** Takes it back. Where they would have gone is gone with it. */
export async function takeLeavingBackRow(
  tx: Tx,
  here: Here,
  id: Id<'leaving'>,
  by: { readonly personId: Id<'person'>; readonly at: Date },
): Promise<void> {
  await sql`
    update leaving set taken_back_at = ${by.at}, taken_back_by = ${by.personId}
    where cooperative_id = ${here} and id = ${id}`.execute(tx)
}

function leavingFrom({ saidBy, seenBy, seenById, seenAt, whereTo, ...row }: Row): Leaving {
  return {
    ...row,
    saidBy: saidBy ?? undefined,
    seenBy: seenBy ?? undefined,
    seenById: seenById ?? undefined,
    seenAt: seenAt ?? undefined,
    whereTo: whereTo ?? undefined,
  }
}

/**
 * Has a function of the database erase one kind of what is kept of who left before a day.
 *
 * @returns how many rows are gone
 * @throws Error for anybody but the work of the night
 */
export async function eraseBefore(tx: Tx, erases: Erasing['erases'], before: Day): Promise<number> {
  const { rows } = await sql<{ gone: number }>`select ${sql.id(erases)}(${before}::date) as gone`.execute(tx)
  return rows[0]!.gone
}

/**
 * Erases the mails that left before a day, and those that never left and were written before another.
 *
 * @returns how many are gone
 * @throws Error for anybody but the work of the night
 */
export async function eraseMailsBefore(tx: Tx, sent: Day, unsent: Day): Promise<number> {
  const { rows } = await sql<{ gone: number }>`
    select erase_mails(${sent}::date, ${unsent}::date) as gone`.execute(tx)
  return rows[0]!.gone
}
