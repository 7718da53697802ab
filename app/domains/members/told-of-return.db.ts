/** Who is to be told that they are a member again, because no mail tells it. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'

/** Somebody to be told. */
export type ToTellReturn = {
  readonly id: Id<'member'>
  readonly firstName: string
  /** Empty when it is not known. */
  readonly phone: string
  /** Whether there is an address, to which the mail did not get. */
  readonly mailFailed: boolean
}

/** So long after it somebody is still to be told, in days. */
const TELL_WITHIN = 60

/** Members to be told by somebody who calls; of all, or of one. */
export async function membersToTellReturn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  today: Day,
  only?: Id<'member'>,
): Promise<readonly ToTellReturn[]> {
  const { rows } = await sql<ToTellReturn>`
    with returned as (
      select e.member_id, max(e.entered_at) as entered_at
      from member_entry e join member_entry before on before.cooperative_id = e.cooperative_id
        and before.member_id = e.member_id and before.number = e.number - 1
      where e.cooperative_id = ${cooperativeId} and e.left_on is null and before.left_on is not null
        and day_of(e.entered_at) >= ${today}::date - ${TELL_WITHIN}::integer
      group by e.member_id)
    select m.id, m.first_name as "firstName", p.email is not null as "mailFailed", coalesce(t.phone, '') as phone
    from returned r join member m on m.cooperative_id = ${cooperativeId} and m.id = r.member_id
      join person p on p.id = m.person_id
      left join member_phone t on t.cooperative_id = m.cooperative_id and t.member_id = m.id
    where m.id = coalesce(${only ?? null}, m.id) and m.left_on is null
      and (m.told_of_return_at is null or m.told_of_return_at < r.entered_at)
      and case when p.email is null then true else (
        select l.sent_at is null and l.failure is not null from mail l
        where l.cooperative_id = m.cooperative_id and l.ended_member_id = m.id and l.queued_at >= r.entered_at
        order by l.queued_at desc, l.id desc limit 1) end
    order by m.name`.execute(tx)
  return rows
}

/** Keeps that somebody told them. */
export async function noteToldReturn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  told: { readonly memberId: Id<'member'>; readonly by: Id<'person'>; readonly at: Date },
): Promise<void> {
  await sql`
    update member set told_of_return_at = ${told.at}, told_of_return_by = ${told.by}
    where cooperative_id = ${cooperativeId} and id = ${told.memberId}`.execute(tx)
}
