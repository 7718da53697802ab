import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Booking, BookingEnd, BookingKind, Taken } from './booking.ts'

/** The most of them in a list on a screen. */
const MOST_SHOWN = 200

/** Of the half hours from a moment until another, those of which a piece of the thing is taken; in order. */
export async function takenBetween(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  thingId: Id<'thing'>,
  from: Date,
  until: Date,
): Promise<readonly Taken[]> {
  const { rows } = await sql<Taken>`
    select at, count(*)::int as taken, (count(*) filter (where not in_use))::int as closed
    from thing_claim
    where cooperative_id = ${cooperativeId} and thing_id = ${thingId} and at >= ${from} and at < ${until}
    group by at order by at`.execute(tx)
  return rows
}

/** The pieces that are free all that time, by number. */
export async function freePieces(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { id, pieces }: { readonly id: Id<'thing'>; readonly pieces: number },
  from: Date,
  until: Date,
): Promise<readonly number[]> {
  const { rows } = await sql<{ piece: number }>`
    select piece from generate_series(1, ${pieces}::int) piece
    where not exists (
      select from thing_claim c
      where c.cooperative_id = ${cooperativeId} and c.thing_id = ${id} and c.piece = piece.piece and c.at >= ${from}
        and c.at < ${until})
    order by piece`.execute(tx)
  return rows.map(({ piece }) => piece)
}

/** The highest piece that somebody still has after a moment; 0 when nobody has any. */
export async function highestBooked(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  thingId: Id<'thing'>,
  after: Date,
): Promise<number> {
  const { rows } = await sql<{ highest: number }>`
    select coalesce(max(piece), 0)::int as highest from thing_claim
    where cooperative_id = ${cooperativeId} and thing_id = ${thingId} and at > ${after}`.execute(tx)
  return rows[0]!.highest
}

/** Keeps a booking; the database takes its half hours, and refuses those that are taken. */
export async function insertBooking(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: Pick<
    Booking,
    'id' | 'thingId' | 'piece' | 'memberId' | 'from' | 'until' | 'price' | 'deposit' | 'words'
  > & {
    readonly kind: BookingKind
    readonly by: Id<'person'>
    readonly at: Date
  },
): Promise<void> {
  await tx
    .insertInto('thing_booking')
    .values({
      cooperative_id: cooperativeId,
      id: of.id,
      thing_id: of.thingId,
      piece: of.piece,
      kind: of.kind,
      member_id: of.memberId,
      from_at: of.from,
      until_at: of.until,
      price: of.price,
      deposit: of.deposit,
      words: of.words,
      booked_at: of.at,
      booked_by: of.by,
      ended_at: null,
      ended_by: null,
      ended_how: null,
    })
    .execute()
}

/**
 * What still stands and ends after a moment, of what whoever asks may see, the first first. All of it, since commands
 * decide by it, unless a screen shows no more than `most`.
 */
export function bookingsAfter(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  after: Date,
  of: { readonly memberId?: Id<'member'>; readonly thingId?: Id<'thing'>; readonly kind?: BookingKind },
  most?: number,
): Promise<readonly Booking[]> {
  return bookingsThat(
    tx,
    cooperativeId,
    sql`b.until_at > ${after} and b.ended_at is null
      and (${of.memberId ?? null}::uuid is null or b.member_id = ${of.memberId ?? null}::uuid)
      and (${of.thingId ?? null}::uuid is null or b.thing_id = ${of.thingId ?? null}::uuid)
      and (${of.kind ?? null}::text is null or b.kind = ${of.kind ?? null}::text)`,
    most,
  )
}

/** Who has what, of one thing or of all, the first first: as many as a screen shows. */
export function usesToShow(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  after: Date,
  thingId?: Id<'thing'>,
): Promise<readonly Booking[]> {
  return bookingsAfter(tx, cooperativeId, after, { kind: 'use', ...(thingId && { thingId }) }, MOST_SHOWN)
}

/**
 * Uses of which the time is over and nobody said yet how the thing came back, the last first: all that whoever asks may
 * see, as many as a screen shows.
 */
export function usesNotBack(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  now: Date,
  of: { readonly memberId?: Id<'member'>; readonly thingId?: Id<'thing'> } = {},
): Promise<readonly Booking[]> {
  return bookingsThat(
    tx,
    cooperativeId,
    sql`b.kind = 'use' and b.ended_at is null and b.until_at <= ${now}
      and (${of.memberId ?? null}::uuid is null or b.member_id = ${of.memberId ?? null}::uuid)
      and (${of.thingId ?? null}::uuid is null or b.thing_id = ${of.thingId ?? null}::uuid)`,
    MOST_SHOWN,
    sql`b.until_at desc, b.id`,
  )
}

/** One of them; undefined when it is not there or not to be seen. */
export async function bookingById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'thing-booking'>,
): Promise<Booking | undefined> {
  return (await bookingsThat(tx, cooperativeId, sql`b.id = ${id}`))[0]
}

/** The same, held until the transaction ends: also one that has ended, which the rules let nobody change. */
export async function heldBooking(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'thing-booking'>,
): Promise<Booking | undefined> {
  await sql`select hold_thing_booking(${id})`.execute(tx)
  return bookingById(tx, cooperativeId, id)
}

async function bookingsThat(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  that: RawBuilder<unknown>,
  most?: number,
  order: RawBuilder<unknown> = sql`b.from_at, b.piece, b.id`,
): Promise<readonly Booking[]> {
  const { rows } = await sql<Booking>`
    select b.id, b.thing_id as "thingId", t.name as thing, b.piece, t.pieces, t.cancel_hours as "cancelHours", b.kind,
      b.member_id as "memberId", coalesce(m.name, '') as member, m.person_id as "memberPerson", b.from_at as "from",
      b.until_at as "until", b.price, b.deposit, b.words, b.ended_at as "endedAt", b.ended_how as "endedHow",
      b.ended_by as "endedBy", b.ended_why as "endedWhy"
    from thing_booking b
    join thing t on t.cooperative_id = b.cooperative_id and t.id = b.thing_id
    left join member m on m.cooperative_id = b.cooperative_id and m.id = b.member_id
    where b.cooperative_id = ${cooperativeId} and ${that}
    order by ${order} limit ${most ?? null}`.execute(tx)
  return rows
}

/** Keeps that they were called off or came back; the database lets go of their half hours from then on. */
export async function storeEnded(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  ids: readonly Id<'thing-booking'>[],
  end: { readonly at: Date; readonly by: Id<'person'>; readonly how: BookingEnd; readonly why: string },
): Promise<void> {
  await tx
    .updateTable('thing_booking')
    .set({ ended_at: end.at, ended_by: end.by, ended_how: end.how, ended_why: end.why })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', 'in', ids)
    .execute()
}
