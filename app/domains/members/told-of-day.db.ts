/** Who is to be told that the register came to say another first day of theirs, because no mail tells it. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { TELL_WITHIN } from './tell-within.ts'

/** Somebody to be told. */
export type ToTellDay = {
  readonly id: Id<'member'>
  readonly firstName: string
  readonly was: Day
  readonly is: Day
  /** Empty when it is not known. */
  readonly phone: string
  /** Whether there is an address, to which the mail did not get. */
  readonly mailFailed: boolean
}

/** Members to be told by somebody who calls; of all, or of one. */
export async function membersToTellDay(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  today: Day,
  only?: Id<'member'>,
): Promise<readonly ToTellDay[]> {
  const { rows } = await sql<ToTellDay>`
    with changed as (
      select distinct on (e.member_id) e.member_id, before.joined_on as was, e.joined_on as is, e.entered_at
      from member_entry e join member_entry before on before.cooperative_id = e.cooperative_id
        and before.member_id = e.member_id and before.number = e.number - 1
      where e.cooperative_id = ${cooperativeId} and e.joined_on <> before.joined_on
        and day_of(e.entered_at) >= ${today}::date - ${TELL_WITHIN}::integer
      order by e.member_id, e.number desc)
    select m.id, m.first_name as "firstName", c.was, c.is, p.email is not null as "mailFailed",
      coalesce(t.phone, '') as phone
    from changed c join member m on m.cooperative_id = ${cooperativeId} and m.id = c.member_id
      join person p on p.id = m.person_id
      left join member_phone t on t.cooperative_id = m.cooperative_id and t.member_id = m.id
    where m.id = coalesce(${only ?? null}, m.id) and m.left_on is null
      and (m.told_of_day_at is null or m.told_of_day_at < c.entered_at)
      and (p.email is null or mail_did_not_arrive(m.day_mail_id, c.entered_at))
    order by m.name`.execute(tx)
  return rows
}

/** Keeps which mail tells them. */
export async function nameMailOfDay(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  mailId: Id<'mail'>,
): Promise<void> {
  await sql`
    update member set day_mail_id = ${mailId}
    where cooperative_id = ${cooperativeId} and id = ${memberId}`.execute(tx)
}

/** Keeps that somebody told them. */
export async function noteToldDay(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  told: { readonly memberId: Id<'member'>; readonly by: Id<'person'>; readonly at: Date },
): Promise<void> {
  await sql`
    update member set told_of_day_at = ${told.at}, told_of_day_by = ${told.by}
    where cooperative_id = ${cooperativeId} and id = ${told.memberId}`.execute(tx)
}
