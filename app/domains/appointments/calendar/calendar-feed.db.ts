import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import type { OfAgenda } from './event-of-agenda.ts'

/** The agenda whose link is asked with, from some moment on. */
export async function agendaOfLink(tx: Tx, since: Date): Promise<readonly OfAgenda[]> {
  const { rows } = await sql<OfAgenda>`
    select kind, id, title, place, starts_at as "startsAt", minutes, off, revision, changed_at as "changedAt"
    from calendar_of_link(${since})`.execute(tx)
  return rows
}

/** Whether the link that is asked with is one of an agenda. */
export async function asksByCalendar(tx: Tx): Promise<boolean> {
  const { rows } = await sql`select from asking_link_subject('calendar')`.execute(tx)
  return rows.length > 0
}

/** The token of the link to somebody's own agenda; undefined when they have none. */
export async function ownCalendarToken(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  personId: Id<'person'>,
): Promise<string | undefined> {
  const { rows } = await sql<{ token: string }>`
    select l.token from calendar_feed f
    join link l on l.cooperative_id = f.cooperative_id and l.calendar_feed_id = f.id
    where f.cooperative_id = ${cooperativeId} and f.person_id = ${personId} and f.ended_at is null`.execute(
    tx,
  )
  return rows[0]?.token
}

/** Makes a link to somebody's own agenda; the one they had opens nothing any more. */
export async function renewCalendar(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: {
    readonly id: Id<'calendar-feed'>
    readonly personId: Id<'person'>
    readonly token: string
    readonly at: Date
  },
): Promise<void> {
  await endCalendar(tx, cooperativeId, of.personId, of.at)
  await tx
    .insertInto('calendar_feed')
    .values({ cooperative_id: cooperativeId, id: of.id, person_id: of.personId, made_at: of.at })
    .execute()
  await sql`
    insert into link (cooperative_id, token, kind, subject_id, made_at)
    values (${cooperativeId}, ${of.token}, 'calendar', ${of.id}, ${of.at})`.execute(tx)
}

/** Ends the link that somebody has; it is nothing when they have none. */
export async function endCalendar(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  personId: Id<'person'>,
  at: Date,
): Promise<void> {
  await sql`
    update link set withdrawn_at = ${at}
    where cooperative_id = ${cooperativeId} and kind = 'calendar' and withdrawn_at is null and subject_id in (
      select id from calendar_feed where cooperative_id = ${cooperativeId} and person_id = ${personId})`.execute(
    tx,
  )
  await tx
    .updateTable('calendar_feed')
    .set({ ended_at: at })
    .where('cooperative_id', '=', cooperativeId)
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .execute()
}
