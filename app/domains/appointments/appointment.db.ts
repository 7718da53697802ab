import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import { readOnce } from '../../platform/read-once.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { momentOnClock, parseClockTime } from '../../values/moment-on-clock.ts'
import type { Appointment } from './appointment.ts'

const MIDNIGHT = parseClockTime('00:00')!

/** Somebody who is or was a coach here. */
export type Coach = { readonly id: Id<'person'>; readonly name: string; readonly active: boolean }

/** Who can be asked for a conversation, by name. */
export async function coachesHere(tx: Tx): Promise<readonly Coach[]> {
  const { rows } = await sql<Coach>`select id, name, active from coaches_here() where active`.execute(tx)
  return rows
}

/** Whether a person has a coach to ask: nobody speaks with themselves. */
export async function hasCoach(tx: Tx, personId: Id<'person'>): Promise<boolean> {
  return (await coachesHere(tx)).some(({ id }) => id !== personId)
}

/**
 * The conversations of who asks that start on or after a day, those that were called off shortly before it without
 * ever having a time, and of any time those on which somebody still has to say something: a time, or whether the member
 * came. The last said of first.
 */
export function appointmentsSince(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  since: Day,
): Promise<readonly Appointment[]> {
  return readOnce(tx, `appointments since ${cooperativeId} ${since}`, () =>
    appointmentsThat(
      tx,
      cooperativeId,
      sql`(a.starts_at >= ${momentOnClock(since, MIDNIGHT)!} or a.state in ('asked', 'proposed', 'none-fits')
        or a.state = 'set' and a.attendance is null or a.state = 'cancelled' and a.starts_at is null
        and a.said_at >= ${momentOnClock(since, MIDNIGHT)!}::timestamptz - talk_off_days() * interval '1 day')`,
    ),
  )
}

/** Those of who asks that were held, the last said of first: at most so many. What was called off was not. */
export function appointmentsBefore(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  now: Date,
  most: number,
): Promise<readonly Appointment[]> {
  const over = sql`a.state = 'set' and a.starts_at + a.minutes * interval '1 minute' <= ${now}`
  return appointmentsThat(tx, cooperativeId, over, most)
}

/** Whether there is a coach, and a member never had a conversation, nor asked one. */
export async function canAskFirstTalk(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<boolean> {
  if ((await coachesHere(tx)).length === 0) return false
  const { rows } = await sql`
    select from appointment a
    where a.cooperative_id = ${cooperativeId} and a.member_id = ${memberId} and a.state <> 'cancelled' limit 1`.execute(
    tx,
  )
  return rows.length === 0
}

/** One of them; undefined when it is not there or not to be seen. */
export async function appointmentById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'appointment'>,
): Promise<Appointment | undefined> {
  return (await appointmentsThat(tx, cooperativeId, sql`a.id = ${id}`))[0]
}

/** The same, held until the transaction ends. */
export async function heldAppointment(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'appointment'>,
): Promise<Appointment | undefined> {
  await sql`select from appointment where cooperative_id = ${cooperativeId} and id = ${id} for update`.execute(
    tx,
  )
  return appointmentById(tx, cooperativeId, id)
}

async function appointmentsThat(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  that: RawBuilder<unknown>,
  most?: number,
): Promise<readonly Appointment[]> {
  const { rows } = await sql<Appointment>`
    select a.id, a.member_id as "memberId", m.name as "memberName", m.person_id as "memberPerson",
      a.coach_id as "coachId", c.name as "coachName", a.topic, a.place, a.minutes, a.state, a.proposed,
      a.starts_at as "startsAt", a.word, a.said_by as "saidBy", a.said_at as "saidAt", a.revision, a.attendance,
      a.took_minutes as "tookMinutes", a.attendance_word as "attendanceWord",
      a.reminded_for as "remindedFor",
      case when a.coach_before is not null then
        (select b.name from coaches_here() b where b.id = a.coach_before) end as "coachBefore"
    from appointment a
    join member m on m.cooperative_id = a.cooperative_id and m.id = a.member_id
    join coaches_here() c on c.id = a.coach_id
    where a.cooperative_id = ${cooperativeId} and ${that}
    order by a.said_at desc, a.id desc limit ${most ?? null}`.execute(tx)
  return rows
}

/** What a conversation begins with. */
export type NewAppointment = Pick<
  Appointment,
  'id' | 'memberId' | 'coachId' | 'topic' | 'place' | 'minutes' | 'state' | 'proposed' | 'startsAt' | 'word'
> & { readonly saidBy: Id<'person'>; readonly saidAt: Date }

/** Keeps a conversation that is asked for, proposed or set. */
export async function insertAppointment(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: NewAppointment,
): Promise<void> {
  await tx
    .insertInto('appointment')
    .values({
      cooperative_id: cooperativeId,
      id: of.id,
      member_id: of.memberId,
      coach_id: of.coachId,
      topic: of.topic,
      place: of.place,
      minutes: of.minutes,
      state: of.state,
      proposed: [...of.proposed],
      starts_at: of.startsAt,
      word: of.word,
      said_by: of.saidBy,
      said_at: of.saidAt,
    })
    .execute()
}

/** What somebody says of a conversation; the proposed times are those of this state, so none when they are left out. */
export type SaidOf = Pick<Appointment, 'state' | 'word' | 'saidBy' | 'saidAt'> &
  Partial<Pick<Appointment, 'proposed' | 'startsAt' | 'place' | 'minutes'>>

/** Keeps what was said, as the next after what was said before. */
export async function noteSaid(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { id, revision }: Pick<Appointment, 'id' | 'revision'>,
  said: SaidOf,
): Promise<void> {
  await tx
    .updateTable('appointment')
    .set({
      state: said.state,
      word: said.word,
      said_by: said.saidBy,
      said_at: said.saidAt,
      proposed: [...(said.proposed ?? [])],
      revision: revision + 1,
      ...(said.startsAt === undefined ? {} : { starts_at: said.startsAt }),
      ...(said.place === undefined ? {} : { place: said.place }),
      ...(said.minutes === undefined ? {} : { minutes: said.minutes }),
    })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

/** Keeps whether the member came. */
export async function insertAttendance(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'appointment'>,
  of: Pick<Appointment, 'attendance' | 'tookMinutes' | 'attendanceWord'> & { readonly notedAt: Date },
): Promise<void> {
  await tx
    .updateTable('appointment')
    .set({
      attendance: of.attendance,
      took_minutes: of.tookMinutes,
      attendance_word: of.attendanceWord,
      noted_at: of.notedAt,
    })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

/**
 * Whether the coach has no other conversation then. Two who ask at once wait for each other, so that the same time is
 * never set for both.
 */
export async function coachIsFree(
  tx: Tx,
  { id, coachId, minutes }: Pick<Appointment, 'id' | 'coachId' | 'minutes'>,
  from: Date,
): Promise<boolean> {
  const { rows } = await sql<{ free: boolean }>`
    select coach_is_free(${coachId}, ${id}, ${from}, ${minutes}) as free`.execute(tx)
  return rows[0]!.free
}

/** Those that are set and start between two moments and were not reminded of for that start. For a job. */
export async function appointmentsToRemindOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  from: Date,
  until: Date,
): Promise<readonly Appointment[]> {
  return appointmentsThat(
    tx,
    cooperativeId,
    sql`a.state = 'set' and a.starts_at >= ${from} and a.starts_at < ${until}
      and a.reminded_for is distinct from a.starts_at`,
  )
}
