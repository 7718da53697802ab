/** What others say of it that somebody stops: that it is right, and that the member was told. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'

type Here = Id<'cooperative'>

/** Somebody who stops, of whom another than who wrote it is asked whether it is right. */
export type ToSee = {
  readonly id: Id<'leaving'>
  readonly memberId: Id<'member'>
  readonly memberPerson: Id<'person'>
  readonly firstName: string
  readonly lastDay: Day
  readonly saidById: Id<'person'>
}

/** What waits for another to say that it is right, as far as whoever asks may read it; the first day first. */
export async function leavingsToSee(tx: Tx, here: Here): Promise<readonly ToSee[]> {
  const { rows } = await sql<ToSee>`
    select l.id, l.member_id as "memberId", m.person_id as "memberPerson", m.first_name as "firstName",
      l.last_day as "lastDay", l.said_by as "saidById"
    from leaving l join member m on m.cooperative_id = l.cooperative_id and m.id = l.member_id
    where l.cooperative_id = ${here} and l.taken_back_at is null and leaving_asks_yes(l.id)
    order by l.last_day, m.name`.execute(tx)
  return rows
}

/** Keeps that somebody said that it is right. */
export async function markSeen(tx: Tx, here: Here, id: Id<'leaving'>, by: By): Promise<void> {
  await sql`
    update leaving set seen_at = ${by.at}, seen_by = ${by.personId}
    where cooperative_id = ${here} and id = ${id} and seen_at is null and taken_back_at is null`.execute(tx)
}

type By = { readonly personId: Id<'person'>; readonly at: Date }

/** The names of who can say that it is right, by the alphabet. */
export async function whoCanSee(tx: Tx, id: Id<'leaving'>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select who_can_see_leaving(${id}) as name`.execute(tx)
  return rows.map(({ name }) => name)
}

/** Somebody to be told that another wrote down that they stop, because no mail tells it. */
export type ToHear = {
  readonly memberId: Id<'member'>
  readonly firstName: string
  readonly lastDay: Day
  /** Whether there is an address, to which the mail did not get. */
  readonly mailFailed: boolean
}

/** Who is to be told by somebody who calls or sees them; of all, or of one. */
export async function leaversToTell(tx: Tx, here: Here, only?: Id<'member'>): Promise<readonly ToHear[]> {
  const { rows } = await sql<ToHear>`
    select m.id as "memberId", m.first_name as "firstName", l.last_day as "lastDay",
      p.email is not null as "mailFailed"
    from leaving l join member m on m.cooperative_id = l.cooperative_id and m.id = l.member_id
      join person p on p.id = m.person_id
    where l.cooperative_id = ${here} and m.id = coalesce(${only ?? null}, m.id) and l.taken_back_at is null
      and l.said_how <> 'self' and l.told_at is null and m.left_on is null
      and (p.email is null or mail_did_not_arrive((
        select e.id from mail e where e.cooperative_id = l.cooperative_id and e.leaving_id = l.id
        order by e.queued_at desc, e.id desc limit 1)))
    order by l.last_day, m.name`.execute(tx)
  return rows
}

/** Keeps that somebody told them; said twice it is once. */
export async function markTold(tx: Tx, here: Here, memberId: Id<'member'>, by: By): Promise<void> {
  await sql`
    update leaving set told_at = ${by.at}, told_by = ${by.personId}
    where cooperative_id = ${here} and member_id = ${memberId} and taken_back_at is null
      and told_at is null`.execute(tx)
}
