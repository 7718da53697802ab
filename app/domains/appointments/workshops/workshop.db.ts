import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { readOnce } from '../../../platform/read-once.ts'
import type { Id } from '../../../values/id.ts'
import type { Attendance } from '../appointment.ts'
import type { Seat, SeatState, Workshop } from './workshop.ts'

/** The meetings that start from some moment on, the first first; a hundred at most. */
export function workshopsFrom(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  from: Date,
): Promise<readonly Workshop[]> {
  return readOnce(tx, `workshops ${cooperativeId} ${from.toISOString()}`, () =>
    workshopsThat(tx, cooperativeId, sql`w.starts_at >= ${from}`),
  )
}

/** One of them; undefined when it is not there. */
export async function workshopById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'workshop'>,
): Promise<Workshop | undefined> {
  return (await workshopsThat(tx, cooperativeId, sql`w.id = ${id}`))[0]
}

/** The same, with its places held until the transaction ends: who comes second reads what the first left. */
export async function heldWorkshop(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'workshop'>,
): Promise<Workshop | undefined> {
  await sql`select hold_workshop(${id})`.execute(tx)
  return workshopById(tx, cooperativeId, id)
}

async function workshopsThat(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  that: RawBuilder<unknown>,
): Promise<readonly Workshop[]> {
  const { rows } = await sql<Workshop>`
    select w.id, w.title, w.about, w.place, w.starts_at as "startsAt", w.minutes, w.places, w.revision,
      w.changed_at as "changedAt", w.cancelled_at as "cancelledAt", w.cancelled_why as "cancelledWhy",
      coalesce(c.taken, 0) as taken, coalesce(c.waiting, 0) as waiting
    from workshop w left join workshop_counts() c on c.workshop_id = w.id
    where w.cooperative_id = ${cooperativeId} and ${that}
    order by w.starts_at, w.id limit 100`.execute(tx)
  return rows
}

/** What is told of a meeting. */
export type ToldOfWorkshop = Pick<Workshop, 'title' | 'about' | 'place' | 'startsAt' | 'minutes' | 'places'>

/** Keeps a meeting. */
export async function insertWorkshop(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: ToldOfWorkshop & { readonly id: Id<'workshop'>; readonly by: Id<'person'>; readonly at: Date },
): Promise<void> {
  await tx
    .insertInto('workshop')
    .values({ cooperative_id: cooperativeId, id: of.id, ...told(of), made_by: of.by, changed_at: of.at })
    .execute()
}

/** Keeps what is told of it now. */
export async function updateWorkshop(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { id, revision }: Pick<Workshop, 'id' | 'revision'>,
  of: ToldOfWorkshop & { readonly at: Date },
): Promise<void> {
  await tx
    .updateTable('workshop')
    .set({ ...told(of), revision: revision + 1, changed_at: of.at })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

function told({ title, about, place, startsAt, minutes, places }: ToldOfWorkshop) {
  return { title, about, place, starts_at: startsAt, minutes, places }
}

/** Keeps that it does not happen. */
export async function noteCancelled(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { id, revision }: Pick<Workshop, 'id' | 'revision'>,
  of: { readonly at: Date; readonly why: string },
): Promise<void> {
  await tx
    .updateTable('workshop')
    .set({ cancelled_at: of.at, cancelled_why: of.why, revision: revision + 1, changed_at: of.at })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

type SeatsOf = { readonly workshopId?: Id<'workshop'>; readonly memberId?: Id<'member'> }

/** Who signed up, of those whoever asks may see: a member only themselves. In the order in which they asked. */
export function seatsOf(tx: Tx, cooperativeId: Id<'cooperative'>, of: SeatsOf): Promise<readonly Seat[]> {
  const key = `seats ${cooperativeId} ${of.workshopId} ${of.memberId}`
  return readOnce(tx, key, () => readSeats(tx, cooperativeId, of))
}

async function readSeats(tx: Tx, cooperativeId: Id<'cooperative'>, of: SeatsOf): Promise<readonly Seat[]> {
  const { rows } = await sql<Seat>`
    select s.workshop_id as "workshopId", s.member_id as "memberId", m.name, m.person_id as "personId", s.state,
      s.asked_at as "askedAt", s.moved_up_at as "movedUpAt", s.attendance, s.attendance_word as "attendanceWord",
      s.walked_in as "walkedIn",
      coalesce(p.email, '') <> '' as "hasEmail"
    from workshop_seat s join member m on m.cooperative_id = s.cooperative_id and m.id = s.member_id
    left join person p on p.id = m.person_id
    where s.cooperative_id = ${cooperativeId}
      and s.workshop_id = coalesce(${of.workshopId ?? null}::uuid, s.workshop_id)
      and s.member_id = coalesce(${of.memberId ?? null}::uuid, s.member_id)
    order by s.asked_at, s.member_id`.execute(tx)
  return rows
}

/** Keeps where a member stands who signs up or leaves; who comes back asks anew. */
export async function keepSeat(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: {
    readonly workshopId: Id<'workshop'>
    readonly memberId: Id<'member'>
    readonly state: SeatState
    readonly at: Date
    readonly by: Id<'person'>
  },
): Promise<void> {
  const said = {
    state: of.state,
    said_by: of.by,
    said_at: of.at,
    ...(of.state === 'left' ? {} : { asked_at: of.at, moved_up_at: null }),
  }
  await tx
    .insertInto('workshop_seat')
    .values({
      cooperative_id: cooperativeId,
      workshop_id: of.workshopId,
      member_id: of.memberId,
      state: of.state,
      asked_at: of.at,
      said_by: of.by,
      said_at: of.at,
    })
    .onConflict((on) => on.columns(['cooperative_id', 'workshop_id', 'member_id']).doUpdateSet(said))
    .execute()
}

/** Gives a place to who waited for it. For a job. */
export async function moveUp(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { workshopId, memberId }: Pick<Seat, 'workshopId' | 'memberId'>,
  at: Date,
): Promise<void> {
  await tx
    .updateTable('workshop_seat')
    .set({ state: 'in', moved_up_at: at })
    .where('cooperative_id', '=', cooperativeId)
    .where('workshop_id', '=', workshopId)
    .where('member_id', '=', memberId)
    .execute()
}

/** Keeps whether somebody came. */
export async function insertSeatAttendance(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { workshopId, memberId }: Pick<Seat, 'workshopId' | 'memberId'>,
  of: { readonly attendance: Attendance; readonly word: string; readonly by: Id<'person'> },
): Promise<void> {
  await tx
    .updateTable('workshop_seat')
    .set({ attendance: of.attendance, attendance_word: of.word, noted_by: of.by })
    .where('cooperative_id', '=', cooperativeId)
    .where('workshop_id', '=', workshopId)
    .where('member_id', '=', memberId)
    .execute()
}

/** Who has a place in a meeting that starts between two moments and was not reminded of that start. For a job. */
export async function seatsToRemindOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  from: Date,
  until: Date,
): Promise<readonly Pick<Seat, 'workshopId' | 'memberId' | 'personId'>[]> {
  const { rows } = await sql<Pick<Seat, 'workshopId' | 'memberId' | 'personId'>>`
    select s.workshop_id as "workshopId", s.member_id as "memberId", m.person_id as "personId"
    from workshop_seat s
    join workshop w on w.cooperative_id = s.cooperative_id and w.id = s.workshop_id
    join member m on m.cooperative_id = s.cooperative_id and m.id = s.member_id
    where s.cooperative_id = ${cooperativeId} and s.state = 'in' and w.cancelled_at is null
      and w.starts_at >= ${from} and w.starts_at < ${until} and s.reminded_for is distinct from w.starts_at
    order by w.starts_at, s.member_id`.execute(tx)
  return rows
}

/** Keeps that somebody was reminded of this start, and says whether they were not yet. */
export async function noteSeatReminded(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { workshopId, memberId }: Pick<Seat, 'workshopId' | 'memberId'>,
  of: Date,
): Promise<boolean> {
  const done = await tx
    .updateTable('workshop_seat')
    .set({ reminded_for: of })
    .where('cooperative_id', '=', cooperativeId)
    .where('workshop_id', '=', workshopId)
    .where('member_id', '=', memberId)
    .where('state', '=', 'in')
    .where((row) => row.or([row('reminded_for', 'is', null), row('reminded_for', '<>', of)]))
    .returning('member_id')
    .executeTakeFirst()
  return done !== undefined
}

/** A meeting that a member came to. */
export type Attended = { readonly id: Id<'workshop'>; readonly title: string; readonly startsAt: Date }

/** The meetings that a member came to, as was written down, the latest first. */
export async function workshopsAttended(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly Attended[]> {
  const { rows } = await sql<Attended>`
    select w.id, w.title, w.starts_at as "startsAt"
    from workshop_seat s join workshop w on w.cooperative_id = s.cooperative_id and w.id = s.workshop_id
    where s.cooperative_id = ${cooperativeId} and s.member_id = ${memberId} and s.attendance = 'came'
    order by w.starts_at desc, w.id`.execute(tx)
  return rows
}
