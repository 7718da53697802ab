import { sql } from 'kysely'
import type { Role } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import type { Language } from '../../text/index.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { ToDoMail, Weekday } from './to-do-mail.ts'

/** The day on which whoever asks has their mail, and where it goes; null is no mail, no address. */
export async function ownToDoMail(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  personId: Id<'person'>,
): Promise<{ readonly weekday: Weekday | null; readonly email: string | null }> {
  const { rows } = await sql<{ weekday: Weekday | null; email: string | null }>`
    select d.weekday, p.email from person p
    left join to_do_mail d on d.cooperative_id = ${cooperativeId} and d.person_id = p.id
    where p.id = ${personId}`.execute(tx)
  return rows[0] ?? { weekday: null, email: null }
}

/** Keeps on which day somebody wants it; null is no mail. @returns the id of it */
export async function keepWeekday(
  tx: Tx,
  chosen: {
    readonly cooperativeId: Id<'cooperative'>
    readonly personId: Id<'person'>
    readonly weekday: Weekday | null
    readonly on: Day
    /** Used when it is the first time. */
    readonly id: Id<'to-do-mail'>
  },
): Promise<Id<'to-do-mail'>> {
  const { cooperativeId, personId, weekday, on, id } = chosen
  const { rows } = await sql<{ id: Id<'to-do-mail'> }>`
    insert into to_do_mail (cooperative_id, id, person_id, weekday, chosen_on)
    values (${cooperativeId}, ${id}, ${personId}, ${weekday}, ${on})
    on conflict (cooperative_id, person_id) do update set weekday = excluded.weekday, chosen_on = excluded.chosen_on
    returning id`.execute(tx)
  return rows[0]!.id
}

/** Keeps the link by which it stops, when it is new. */
export async function insertStopLink(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  link: { readonly token: string; readonly id: Id<'to-do-mail'>; readonly at: Date },
): Promise<void> {
  await sql`
    insert into link (cooperative_id, token, kind, subject_id, made_at)
    values (${cooperativeId}, ${link.token}, 'to-do-mail', ${link.id}, ${link.at})`.execute(tx)
}

/** Stops the mail of the link that whoever asks holds. @returns its id; undefined when the link is of something else */
export async function stopByLink(tx: Tx): Promise<Id<'to-do-mail'> | undefined> {
  const { rows } = await sql<{ id: Id<'to-do-mail'> }>`
    update to_do_mail d set weekday = null from asking_link_subject('to-do-mail') held
    where d.cooperative_id = held.cooperative_id and d.id = held.subject_id returning d.id`.execute(tx)
  return rows[0]?.id
}

/** Whether the link that whoever asks holds is one that stops a mail. */
export async function isStopLink(tx: Tx): Promise<boolean> {
  const { rows } = await sql`select from asking_link_subject('to-do-mail')`.execute(tx)
  return rows.length > 0
}

/** Somebody who wants the mail, with what they are now and where it goes. */
export type Reader = ToDoMail & {
  readonly id: Id<'to-do-mail'>
  readonly personId: Id<'person'>
  readonly email: string
  readonly language: Language
  readonly roles: readonly Role[]
  /** Of the link by which it stops. */
  readonly token: string
}

/** Who wants the mail, has a role here now and an address. For the job that mails. */
export async function readersOfToDoMail(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<readonly Reader[]> {
  const { rows } = await sql<Reader>`
    select d.id, d.person_id as "personId", d.weekday, d.chosen_on as "chosenOn", d.looked_on as "lookedOn",
      p.email, p.language, l.token, array_agg(r.role order by r.role) as roles
    from to_do_mail d
    join person p on p.id = d.person_id and p.email is not null
    join link l on l.cooperative_id = d.cooperative_id and l.to_do_mail_id = d.id
    join role_assignment r on r.cooperative_id = d.cooperative_id and r.person_id = d.person_id and r.until is null
    where d.cooperative_id = ${cooperativeId} and d.weekday is not null
    group by d.id, d.person_id, d.weekday, d.chosen_on, d.looked_on, p.email, p.language, l.token
    order by d.id`.execute(tx)
  return rows
}

/**
 * Keeps that was looked today, unless that was done in this week already or it stopped meanwhile.
 *
 * @param monday with which this week begins
 * @returns whether it was kept
 */
export async function keepLooked(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'to-do-mail'>,
  { today, monday }: { readonly today: Day; readonly monday: Day },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update to_do_mail set looked_on = ${today}
    where cooperative_id = ${cooperativeId} and id = ${id} and weekday is not null
      and (looked_on is null or looked_on < ${monday})`.execute(tx)
  return numAffectedRows === 1n
}

/** Whether whoever reads was a member here and is none any more: as such they read what is their own. */
export async function readsAsWhoLeft(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ left: boolean }>`select asking_as_former_member() as left`.execute(tx)
  return rows[0]?.left ?? false
}
