import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'

/** That somebody asks to take back an adoption, and why; it waits for another. */
export type TakingBack = {
  readonly id: Id<'taking-back'>
  readonly adoptionId: Id<'adoption'>
  readonly reason: string
  readonly askedAt: Date
  readonly askedBy: Id<'person'>
  readonly askedByName: string
}

/** What waits of a year; undefined when nothing does. */
export async function waitingTakingBack(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
): Promise<TakingBack | undefined> {
  const { rows } = await sql<TakingBack>`
    select t.id, t.adoption_id as "adoptionId", t.reason, t.asked_at as "askedAt", t.asked_by as "askedBy",
      coalesce(p.name, '') as "askedByName"
    from adoption_taking_back t
    join annual_adoption a on a.cooperative_id = t.cooperative_id and a.id = t.adoption_id
    left join person p on p.id = t.asked_by
    where t.cooperative_id = ${cooperativeId} and a.year = ${year} and t.answer is null`.execute(tx)
  return rows[0]
}

/** An adoption that was written down and taken back again. */
export type TakenBack = {
  readonly year: number
  readonly metOn: Day
  readonly takenBackAt: Date
  readonly reason: string
  readonly askedByName: string
  readonly answeredByName: string
}

/** What was taken back, the newest first: of one year, or of all. Members do not read the names of the office. */
export async function takenBack(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year?: number,
): Promise<TakenBack[]> {
  const { rows } = await sql<TakenBack>`
    select a.year, a.met_on as "metOn", a.taken_back_at as "takenBackAt", t.reason,
      coalesce(p.name, '') as "askedByName", coalesce(q.name, '') as "answeredByName"
    from adoption_taking_back t
    join annual_adoption a on a.cooperative_id = t.cooperative_id and a.id = t.adoption_id
    left join person p on p.id = t.asked_by
    left join person q on q.id = t.answered_by
    where t.cooperative_id = ${cooperativeId} and t.answer = 'yes'
      and (${year ?? null}::int is null or a.year = ${year ?? null})
    order by a.taken_back_at desc`.execute(tx)
  return rows
}

/** Whether a later year was adopted and stands: that goes back first. */
export async function laterAdopted(tx: Tx, cooperativeId: Id<'cooperative'>, year: number): Promise<boolean> {
  const row = await tx
    .selectFrom('annual_adoption')
    .select('id')
    .where('cooperative_id', '=', cooperativeId)
    .where('year', '>', year)
    .where('taken_back_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Keeps that somebody asks. */
export async function insertTakingBack(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: Pick<TakingBack, 'id' | 'adoptionId' | 'reason' | 'askedAt' | 'askedBy'>,
): Promise<void> {
  await tx
    .insertInto('adoption_taking_back')
    .values({
      cooperative_id: cooperativeId,
      id: of.id,
      adoption_id: of.adoptionId,
      reason: of.reason,
      asked_at: of.askedAt,
      asked_by: of.askedBy,
    })
    .execute()
}

/** Keeps the answer; with a yes the database takes the adoption back. */
export async function storeAnswer(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'taking-back'>,
  answer: {
    readonly yes: boolean
    readonly by: Id<'person'>
    readonly at: Date
    readonly entryId: Id<'entry'> | null
  },
): Promise<void> {
  await tx
    .updateTable('adoption_taking_back')
    .set({
      answer: answer.yes ? 'yes' : 'no',
      answered_by: answer.by,
      answered_at: answer.at,
      entry_id: answer.entryId,
    })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}
