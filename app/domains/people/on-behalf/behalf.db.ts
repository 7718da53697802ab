import { sql, type Insertable } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Deed, ReadPlace } from '../../../platform/on-behalf.ts'
import type { OnBehalfCodeTable, OnBehalfTable } from '../../../platform/schema.ts'
import type { Id } from '../../../values/id.ts'

/** Why the one who asks cannot work on behalf of somebody. */
export type WhyNotOnBehalf =
  | 'behalf-not-yours'
  | 'behalf-refused-for-good'
  | 'behalf-no-member'
  | 'behalf-own-hand'

/** What the database says of it: the same as it holds the row to. */
export async function whyNotOnBehalf(
  tx: Tx,
  cooperativeId: string,
  doer: string,
  personId: string,
  now: Date,
): Promise<WhyNotOnBehalf | null> {
  const { rows } = await sql<{ why: WhyNotOnBehalf | null }>`
    select why_not_on_behalf(${cooperativeId}, ${doer}, ${personId}, ${now}) as why`.execute(tx)
  return rows[0]?.why ?? null
}

/** Keeps a code that was mailed; the earlier ones of this session are worth nothing any more. */
export async function insertBehalfCode(tx: Tx, row: Insertable<OnBehalfCodeTable>): Promise<void> {
  await tx.deleteFrom('on_behalf_code').where('session_id', '=', row.session_id).execute()
  await tx.insertInto('on_behalf_code').values(row).execute()
}

/** The code that this session asked for, when it can still be typed. */
export async function codeAskedBy(tx: Tx, sessionId: string, personId: string, now: Date) {
  return tx
    .selectFrom('on_behalf_code')
    .select(['id', 'asked_at'])
    .where('session_id', '=', sessionId)
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .where('wrong_tries', '<', 5)
    .executeTakeFirst()
}

/** A code, locked: of two who type it at once, one waits and then finds it used. */
export async function lockBehalfCode(tx: Tx, id: string, sessionId: string, personId: string) {
  return tx
    .selectFrom('on_behalf_code')
    .select(['id', 'code_hash', 'expires_at', 'wrong_tries', 'used_at'])
    .where('id', '=', id)
    .where('session_id', '=', sessionId)
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
}

/** Uses a code up. */
export async function useBehalfCode(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.updateTable('on_behalf_code').set({ used_at: now }).where('id', '=', id).execute()
}

/** Counts a wrong try at a code. */
export async function countWrongBehalfTry(tx: Tx, id: string): Promise<void> {
  await tx
    .updateTable('on_behalf_code')
    .set({ wrong_tries: sql`wrong_tries + 1` })
    .where('id', '=', id)
    .execute()
}

/** Uses the printed card of a member up as their yes, or says why it is none. */
export async function useCardOnBehalf(
  tx: Tx,
  hash: Buffer,
  personId: string,
  now: Date,
): Promise<'right' | 'wrong' | 'over'> {
  const { rows } = await sql<{ word: 'right' | 'wrong' | 'over' }>`
    select use_card_on_behalf(${hash}, ${personId}, ${now}) as word`.execute(tx)
  return rows[0]?.word ?? 'wrong'
}

/** Begins, and ends what this person did on behalf of anybody before: in one session, for one member. */
export async function insertOnBehalf(tx: Tx, row: Insertable<OnBehalfTable>): Promise<void> {
  await tx
    .updateTable('on_behalf')
    .set({ ended_at: row.begun_at })
    .where('by_person', '=', row.by_person)
    .where('ended_at', 'is', null)
    .execute()
  await tx.insertInto('on_behalf').values(row).execute()
}

/** Ends it, when it is not over. Gives whether it was not. */
export async function endOnBehalf(tx: Tx, id: string, now: Date): Promise<boolean> {
  const ended = await tx
    .updateTable('on_behalf')
    .set({ ended_at: now })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .where('until', '>', now)
    .returning('id')
    .executeTakeFirst()
  return ended !== undefined
}

/** The member says to have read it, with what they do not agree with; once. */
export async function markRead(tx: Tx, id: string, objection: string | null, now: Date): Promise<boolean> {
  const read = await tx
    .updateTable('on_behalf')
    .set({ seen_at: now, objection })
    .where('id', '=', id)
    .where('seen_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return read !== undefined
}

/** One time that somebody worked on behalf of a member, and what they did then. */
export type Worked = {
  readonly id: Id<'on-behalf'>
  readonly by: string
  readonly begunAt: Date
  readonly until: Date
  readonly endedAt: Date | null
  readonly seenAt: Date | null
  readonly objection: string | null
  readonly deeds: Readonly<Partial<Record<Deed, number>>>
  /** Which kinds of pages were opened. */
  readonly read: readonly ReadPlace[]
}

/** The times that somebody worked on behalf of a person, newest first; with `by`, those of one doer. */
export async function workedFor(
  tx: Tx,
  cooperativeId: string,
  personId: string,
  by?: string,
): Promise<Worked[]> {
  const { rows } = await sql<Worked>`
    select b.id, name_of_doer(b.by_person) as by, b.begun_at as "begunAt", b.until, b.ended_at as "endedAt",
      b.seen_at as "seenAt", b.objection,
      coalesce((
        select jsonb_object_agg(d.what, d.times)
        from (
          select what, count(*)::int as times from on_behalf_deed d
          where d.cooperative_id = b.cooperative_id and d.on_behalf_id = b.id group by what
        ) d), '{}') as deeds,
      array(
        select r.place from on_behalf_reading r
        where r.cooperative_id = b.cooperative_id and r.on_behalf_id = b.id) as read
    from on_behalf b
    where b.cooperative_id = ${cooperativeId} and b.person_id = ${personId}
      and (${by ?? null}::uuid is null or b.by_person = ${by ?? null}::uuid)
    order by b.begun_at desc limit 50`.execute(tx)
  return rows
}

/** Whether a person wants nobody to work on their behalf. */
export async function forbidsOnBehalf(tx: Tx, cooperativeId: string, personId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('on_behalf_no')
    .select('since')
    .where('cooperative_id', '=', cooperativeId)
    .where('person_id', '=', personId)
    .where('until', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Keeps that nobody works on behalf of a person from now on. Gives whether that is new. */
export async function forbidFrom(
  tx: Tx,
  cooperativeId: string,
  personId: string,
  now: Date,
): Promise<boolean> {
  const kept = await tx
    .insertInto('on_behalf_no')
    .values({ cooperative_id: cooperativeId, person_id: personId, since: now, until: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('since')
    .executeTakeFirst()
  return kept !== undefined
}

/** It may be asked again from now on. Gives whether it was forbidden. */
export async function allowFrom(
  tx: Tx,
  cooperativeId: string,
  personId: string,
  now: Date,
): Promise<boolean> {
  const allowed = await tx
    .updateTable('on_behalf_no')
    .set({ until: now })
    .where('cooperative_id', '=', cooperativeId)
    .where('person_id', '=', personId)
    .where('until', 'is', null)
    .returning('since')
    .executeTakeFirst()
  return allowed !== undefined
}
