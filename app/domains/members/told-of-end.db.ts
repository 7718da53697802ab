import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { TELL_WITHIN } from './tell-within.ts'

/** Somebody to be told that their membership ended, because no mail tells it. */
export type ToTell = {
  readonly id: Id<'member'>
  readonly firstName: string
  readonly leftOn: Day
  /** Empty when it is not known. */
  readonly phone: string
  /** Whether there is an address, to which the mail did not get. */
  readonly mailFailed: boolean
}

/** Who left and is to be told by somebody who calls; of all, or of one. */
export async function membersToTell(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  today: Day,
  only?: Id<'member'>,
): Promise<readonly ToTell[]> {
  const { rows } = await sql<ToTell>`
    select m.id, m.first_name as "firstName", m.left_on as "leftOn", p.email is not null as "mailFailed",
      coalesce(t.phone, '') as phone
    from member m join person p on p.id = m.person_id
      left join member_phone t on t.cooperative_id = m.cooperative_id and t.member_id = m.id
    where m.cooperative_id = ${cooperativeId} and m.id = coalesce(${only ?? null}, m.id) and m.told_of_end_at is null
      and m.left_on >= ${today}::date - ${TELL_WITHIN}::integer
      and (p.email is null or mail_did_not_arrive(m.end_mail_id))
    order by m.left_on, m.name`.execute(tx)
  return rows
}

/** Keeps which mail tells them that it ended. */
export async function nameMailOfEnd(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  mailId: Id<'mail'>,
): Promise<void> {
  await sql`
    update member set end_mail_id = ${mailId}
    where cooperative_id = ${cooperativeId} and id = ${memberId}`.execute(tx)
}

/** Keeps that somebody told them; said twice it is once. */
export async function noteTold(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  told: { readonly memberId: Id<'member'>; readonly by: Id<'person'>; readonly at: Date },
): Promise<void> {
  await sql`
    update member set told_of_end_at = ${told.at}, told_of_end_by = ${told.by}
    where cooperative_id = ${cooperativeId} and id = ${told.memberId} and left_on is not null
      and told_of_end_at is null`.execute(tx)
}
