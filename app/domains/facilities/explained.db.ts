import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'

/** To whom a thing was explained, and when. */
export type Explained = {
  readonly memberId: Id<'member'>
  readonly member: string
  readonly on: Day
}

/** To whom a thing was explained, by name: all for the administration, oneself for a member. */
export async function explainedOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  thingId: Id<'thing'>,
): Promise<readonly Explained[]> {
  const { rows } = await sql<Explained>`
    select e.member_id as "memberId", m.name as member, e.explained_on as "on"
    from thing_explained e join member m on m.cooperative_id = e.cooperative_id and m.id = e.member_id
    where e.cooperative_id = ${cooperativeId} and e.thing_id = ${thingId}
    order by lower(m.name), m.id`.execute(tx)
  return rows
}

/** Whether it was explained to a member. */
export async function wasExplainedTo(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  thingId: Id<'thing'>,
  memberId: Id<'member'>,
): Promise<boolean> {
  const { rows } = await sql`
    select from thing_explained
    where cooperative_id = ${cooperativeId} and thing_id = ${thingId} and member_id = ${memberId}`.execute(tx)
  return rows.length > 0
}

/** Keeps that it was explained; the first day stays when it was noted before. */
export async function insertExplained(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: { readonly thingId: Id<'thing'>; readonly memberId: Id<'member'>; readonly on: Day },
  noted: { readonly by: Id<'person'>; readonly at: Date },
): Promise<void> {
  await sql`
    insert into thing_explained (cooperative_id, thing_id, member_id, explained_on, noted_by, noted_at)
    values (${cooperativeId}, ${of.thingId}, ${of.memberId}, ${of.on}, ${noted.by}, ${noted.at})
    on conflict do nothing`.execute(tx)
}

/** Takes it back. */
export async function deleteExplained(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: { readonly thingId: Id<'thing'>; readonly memberId: Id<'member'> },
): Promise<void> {
  await sql`
    delete from thing_explained
    where cooperative_id = ${cooperativeId} and thing_id = ${of.thingId} and member_id = ${of.memberId}`.execute(
    tx,
  )
}
