import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { EveryColumn } from '../../platform/every-column.ts'
import type { ThingTable } from '../../platform/schema.ts'
import type { Id } from '../../values/id.ts'
import type { Thing } from './thing.ts'

/** What can be booked, by name; or one of all there ever was. */
export async function things(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id?: Id<'thing'>,
): Promise<readonly Thing[]> {
  const { rows } = await sql<Thing>`
    select id, name, place, good_to_know as "goodToKnow", pieces, opens, closes, longest, ahead_days as "aheadDays",
      cancel_hours as "cancelHours", price, price_per as "pricePer", deposit,
      who_may as "whoMay", at_once as "atOnce",
      case when most_bookings is not null then jsonb_build_object('of', 'bookings', 'count', most_bookings)
        when most_half_hours is not null then jsonb_build_object('of', 'half-hours', 'count', most_half_hours)
      end as most, revision, stopped_at as "stoppedAt"
    from thing
    where cooperative_id = ${cooperativeId} and case when ${id ?? null}::uuid is null then stopped_at is null
      else id = ${id ?? null}::uuid end
    order by lower(name), id`.execute(tx)
  return rows
}

/** All there ever was, by name. */
export async function allThings(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<readonly Pick<Thing, 'id' | 'name'>[]> {
  const { rows } = await sql<Pick<Thing, 'id' | 'name'>>`
    select id, name from thing where cooperative_id = ${cooperativeId} order by lower(name), id`.execute(tx)
  return rows
}

/** One of them; undefined when it is not there. */
export async function thingById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'thing'>,
): Promise<Thing | undefined> {
  return (await things(tx, cooperativeId, id))[0]
}

/** One of them, of which nobody else books or changes anything until the transaction ends. */
export async function heldThing(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'thing'>,
): Promise<Thing | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`thing ${cooperativeId} ${id}`}, 0))`.execute(tx)
  return thingById(tx, cooperativeId, id)
}

/** What the administration says of a thing. */
export type ThingSaid = Omit<Thing, 'id' | 'revision' | 'stoppedAt'>

/** Keeps a new one. */
export async function insertThing(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: ThingSaid & { readonly id: Id<'thing'>; readonly by: Id<'person'>; readonly at: Date },
): Promise<void> {
  await tx
    .insertInto('thing')
    .values({
      cooperative_id: cooperativeId,
      id: of.id,
      ...columnsOf(of),
      added_at: of.at,
      added_by: of.by,
      stopped_at: null,
    })
    .execute()
}

/** Keeps what changed. */
export async function storeThing(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'thing'>,
  said: ThingSaid,
): Promise<void> {
  await tx
    .updateTable('thing')
    .set((eb) => ({ ...columnsOf(said), revision: eb('revision', '+', 1) }))
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

/** Keeps that it is not booked any more, or is again. */
export async function storeStopped(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'thing'>,
  at: Date | null,
): Promise<void> {
  await tx
    .updateTable('thing')
    .set((eb) => ({ stopped_at: at, revision: eb('revision', '+', 1) }))
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

type NotSaid = 'cooperative_id' | 'id' | 'revision' | 'added_at' | 'added_by' | 'stopped_at'

function columnsOf(said: ThingSaid): EveryColumn<ThingTable, NotSaid> {
  return {
    name: said.name,
    place: said.place,
    good_to_know: said.goodToKnow,
    pieces: said.pieces,
    opens: said.opens,
    closes: said.closes,
    longest: said.longest,
    ahead_days: said.aheadDays,
    cancel_hours: said.cancelHours,
    price: said.price,
    price_per: said.pricePer,
    who_may: said.whoMay,
    deposit: said.deposit,
    at_once: said.atOnce,
    most_bookings: said.most?.of === 'bookings' ? said.most.count : null,
    most_half_hours: said.most?.of === 'half-hours' ? said.most.count : null,
  }
}
