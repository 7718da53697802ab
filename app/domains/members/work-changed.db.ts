/** Who is to be told that their work in a business ended, or goes on after all. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { TELL_WITHIN } from './tell-within.ts'

type Here = Id<'cooperative'>
type Work = { readonly memberId: Id<'member'>; readonly businessId: Id<'business'> }

/**
 * Keeps that there is something to tell of the newest time somebody works or worked in a business.
 *
 * @param mailId of the mail that tells it; null when there is no address
 */
export async function keepChange(
  tx: Tx,
  here: Here,
  { memberId, businessId }: Work,
  change: { readonly at: Date | null; readonly mailId: Id<'mail'> | null },
): Promise<void> {
  await sql`
    update member_business w
    set changed_at = ${change.at}, change_mail_id = ${change.mailId}, told_at = null, told_by = null
    where cooperative_id = ${here} and member_id = ${memberId} and business_id = ${businessId} and since = (
      select max(since) from member_business n where n.cooperative_id = w.cooperative_id and n.member_id = w.member_id
        and n.business_id = w.business_id)`.execute(tx)
}

/** Whether a member has an address to mail to. */
export async function hasAddress(tx: Tx, here: Here, memberId: Id<'member'>): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`
    select p.email is not null as has from member m join person p on p.id = m.person_id
    where m.cooperative_id = ${here} and m.id = ${memberId}`.execute(tx)
  return rows[0]?.has ?? false
}

/** Somebody to be told. */
export type ToTellWork = {
  readonly memberId: Id<'member'>
  readonly businessId: Id<'business'>
  readonly firstName: string
  readonly tradeName: string
  /** Undefined when it goes on after all. */
  readonly until: Day | null
  /** Whether the business itself ended, for everybody in it. */
  readonly whole: boolean
  /** Empty when it is not known. */
  readonly phone: string
  /** Whether there was an address, to which the mail did not get. */
  readonly mailFailed: boolean
}

/** Who is to be told by somebody who calls, because no mail tells it; of all, or of one. */
export async function membersToTellOfWork(
  tx: Tx,
  here: Here,
  today: Day,
  only?: Id<'member'>,
): Promise<readonly ToTellWork[]> {
  const { rows } = await sql<ToTellWork>`
    select w.member_id as "memberId", w.business_id as "businessId", m.first_name as "firstName",
      b.trade_name as "tradeName", w.until, b.ended_on is not null as whole, coalesce(t.phone, '') as phone,
      w.change_mail_id is not null as "mailFailed"
    from member_business w
      join business b on b.cooperative_id = w.cooperative_id and b.id = w.business_id
      join member m on m.cooperative_id = w.cooperative_id and m.id = w.member_id and m.left_on is null
      left join member_phone t on t.cooperative_id = m.cooperative_id and t.member_id = m.id
    where w.cooperative_id = ${here} and m.id = coalesce(${only ?? null}, m.id) and w.told_at is null
      and day_of(w.changed_at) >= ${today}::date - ${TELL_WITHIN}::integer
      and (w.change_mail_id is null or mail_did_not_arrive(w.change_mail_id))
      and not exists (select from member_business later
        where later.cooperative_id = w.cooperative_id and later.member_id = w.member_id
          and later.business_id = w.business_id and later.since > w.since)
    order by m.name, b.trade_name`.execute(tx)
  return rows
}

/** Keeps that somebody told them; said twice it is once. */
export async function noteToldWork(
  tx: Tx,
  here: Here,
  { memberId, businessId }: Work,
  told: { readonly by: Id<'person'>; readonly at: Date },
): Promise<void> {
  await sql`
    update member_business set told_at = ${told.at}, told_by = ${told.by}
    where cooperative_id = ${here} and member_id = ${memberId} and business_id = ${businessId}
      and changed_at is not null and told_at is null`.execute(tx)
}

/** What a mail about work in a business says, and to whom. */
export type WorkTold = {
  readonly memberId: Id<'member'>
  readonly email: string
  readonly language: 'nl' | 'en'
  readonly firstName: string
  readonly tradeName: string
  readonly since: Day
  /** Null when it goes on. */
  readonly until: Day | null
  readonly whole: boolean
  /** Whether it goes on from a day on, and not as if nothing had been. */
  readonly anew: boolean
}

/** The same, for the job that writes the mail; undefined when it was undone meanwhile. */
export async function workTold(tx: Tx, mailId: Id<'mail'>): Promise<WorkTold | undefined> {
  const { rows } = await sql<WorkTold>`
    select member_id as "memberId", email, language, first_name as "firstName", trade_name as "tradeName", since, until,
      whole, anew
    from told_of_work(${mailId})`.execute(tx)
  return rows[0]
}

/** Who works in a business now, by name. */
export type Worker = {
  readonly memberId: Id<'member'>
  readonly firstName: string
  readonly hasEmail: boolean
}

/** Everybody who works in a business now. */
export async function workersIn(tx: Tx, here: Here, businessId: Id<'business'>): Promise<readonly Worker[]> {
  const { rows } = await sql<Worker>`
    select m.id as "memberId", m.first_name as "firstName", p.email is not null as "hasEmail"
    from member_business w join member m on m.cooperative_id = w.cooperative_id and m.id = w.member_id
      join person p on p.id = m.person_id
    where w.cooperative_id = ${here} and w.business_id = ${businessId} and w.until is null
    order by m.name`.execute(tx)
  return rows
}
