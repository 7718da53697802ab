import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { SeatToTell, TalkToTell } from './telling.ts'

/**
 * Members of today whom no mail reached, whoever asks left out: who has no address, and for each mail of `of` that did
 * not arrive who it was for. Found first, as of a thousand they are few.
 */
const unreached = (cooperativeId: Id<'cooperative'>, of: 'appointment' | 'workshop_seat') => sql`
  failed as materialized (select id, queued_at from mails_that_did_not_arrive()),
  unreached as materialized (
    select m.id, m.person_id, m.name, null::uuid as mail, null::timestamptz as queued_at
    from person p join member m on m.cooperative_id = ${cooperativeId} and m.person_id = p.id
    where p.email is null and ${IS_OF_TODAY}
    union all
    select m.id, m.person_id, m.name, f.id, f.queued_at
    from failed f join ${sql.table(of)} t on t.cooperative_id = ${cooperativeId} and t.told_mail_id = f.id
    join member m on m.cooperative_id = t.cooperative_id and m.id = t.member_id
    join person p on p.id = m.person_id
    where p.email is not null and ${IS_OF_TODAY})`

const IS_OF_TODAY = sql`p.id <> (select asking_person())
  and is_member_on(m.joined_on, m.left_on, (select today()))`

/**
 * Who has a seat that somebody else or a change of the meeting brought to what it is, whom no mail told it (there is no
 * address, or it did not arrive), and who was not told since. Until the meeting begins; of all, or of one.
 */
export async function seatsToTell(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  now: Date,
  only?: Id<'workshop'>,
): Promise<readonly SeatToTell[]> {
  const { rows } = await sql<SeatToTell>`
    with ${unreached(cooperativeId, 'workshop_seat')}
    select s.workshop_id as "workshopId", s.member_id as "memberId", m.name, w.title, w.place,
      w.starts_at as "startsAt", n.about, n.at, m.mail is not null as "mailFailed"
    from workshop_seat s
    join workshop w on w.cooperative_id = s.cooperative_id and w.id = s.workshop_id
    join unreached m on m.id = s.member_id and (m.mail is null or m.mail = s.told_mail_id)
    cross join lateral (
      select 'cancelled' as about, w.cancelled_at as at where w.cancelled_at is not null and s.state <> 'left'
      union all
      select 'changed', w.changed_at where w.cancelled_at is null and s.state <> 'left' and w.revision > 0
        and w.changed_at > greatest(s.said_at, s.moved_up_at)
      union all
      select 'moved-up', s.moved_up_at where s.state = 'in' and s.moved_up_at is not null
      union all
      select case s.state when 'in' then 'signed-up' when 'waiting' then 'on-the-list' else 'signed-off' end, s.said_at
      where s.said_by is distinct from m.person_id and (w.cancelled_at is null or s.state <> 'left')
      order by at desc limit 1) n
    where s.cooperative_id = ${cooperativeId} and s.workshop_id = coalesce(${only ?? null}::uuid, s.workshop_id)
      and w.starts_at > ${now} and (m.mail is null or m.queued_at >= n.at)
      and not exists (
        select from seat_told t
        where t.cooperative_id = s.cooperative_id and t.workshop_id = s.workshop_id and t.member_id = s.member_id
          and t.of_moment >= n.at)
    order by w.starts_at, m.name, s.member_id`.execute(tx)
  return rows
}

/**
 * Conversations of who asks with a member whom no mail told (there is no address, or it did not arrive), and who was
 * not told yet which times the coach proposed, while one of them is still to come; that the coach called it off, or
 * that it went over to them from another coach. Of all, or of one.
 */
export async function talksToTell(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  now: Date,
  only?: Id<'appointment'>,
): Promise<readonly TalkToTell[]> {
  const { rows } = await sql<TalkToTell>`
    with ${unreached(cooperativeId, 'appointment')}
    select a.id as "appointmentId", a.member_id as "memberId", m.name, c.name as "coachName",
      a.state,
      case when a.coach_before is null then a.state else 'went-over' end as about,
      case when a.coach_before is not null then
        (select b.name from coaches_here() b where b.id = a.coach_before) end as "coachBefore",
      case when a.state = 'proposed' then a.proposed else array_remove(array[a.starts_at], null) end as times,
      a.said_at as at, m.mail is not null as "mailFailed"
    from appointment a
    join unreached m on m.id = a.member_id
      and (m.mail is null or m.mail = a.told_mail_id and m.queued_at >= a.said_at)
    join coaches_here() c on c.id = a.coach_id
    where a.cooperative_id = ${cooperativeId} and a.id = coalesce(${only ?? null}::uuid, a.id)
      and a.coach_id = (select asking_person())
      and (a.said_by = a.coach_id or a.coach_before is not null)
      and case a.state when 'proposed' then exists (select from unnest(a.proposed) time where time > ${now})
        when 'cancelled' then coalesce(a.starts_at, a.said_at + talk_off_days() * interval '1 day') > ${now}
        when 'set' then a.coach_before is not null and a.starts_at > ${now}
        else a.coach_before is not null end
      and not exists (
        select from talk_told t
        where t.cooperative_id = a.cooperative_id and t.appointment_id = a.id and t.of_moment >= a.said_at)
    order by a.said_at, a.id`.execute(tx)
  return rows
}

/** How it stood from which moment as somebody told it, by whom and when. */
export type Told = {
  readonly memberId: Id<'member'>
  readonly ofMoment: Date
  readonly by: Id<'person'>
  readonly at: Date
}

/** Keeps that a member was told how it stands with a conversation; said twice it is once. */
export async function insertToldOfTalk(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  appointmentId: Id<'appointment'>,
  told: Told,
): Promise<void> {
  const values = { appointment_id: appointmentId, ...rowOf(cooperativeId, told) }
  await tx
    .insertInto('talk_told')
    .values(values)
    .onConflict((on) => on.doNothing())
    .execute()
}

/** Keeps that a member was told how it stands with their seat; said twice it is once. */
export async function insertToldOfSeat(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  workshopId: Id<'workshop'>,
  told: Told,
): Promise<void> {
  const values = { workshop_id: workshopId, ...rowOf(cooperativeId, told) }
  await tx
    .insertInto('seat_told')
    .values(values)
    .onConflict((on) => on.doNothing())
    .execute()
}

function rowOf(cooperativeId: Id<'cooperative'>, { memberId, ofMoment, by, at }: Told) {
  return {
    cooperative_id: cooperativeId,
    member_id: memberId,
    of_moment: ofMoment,
    told_by: by,
    told_at: at,
  }
}
