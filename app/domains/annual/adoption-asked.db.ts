import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** What somebody wrote down of the general meeting; it waits for another. Cents; below zero a loss is taken out. */
export type AdoptionAsked = {
  readonly id: Id<'adoption-asked'>
  readonly year: number
  readonly accountId: Id<'annual-account'>
  readonly metOn: Day
  readonly toEquity: Cents
  readonly toTraining: Cents
  readonly toReserve: Cents
  readonly minutesId: Id<'file'>
  /** Why it counts in a period that is closed for the time being; empty when it does not. */
  readonly reason: string
  /** Why without a signed yes of the audit committee; null when there is one. */
  readonly unaudited: string | null
  readonly askedAt: Date
  readonly askedBy: Id<'person'>
  readonly askedByName: string
}

/** What waits of a year; undefined when nothing does. */
export async function waitingAdoption(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
): Promise<AdoptionAsked | undefined> {
  const { rows } = await sql<AdoptionAsked>`
    select a.id, a.year, a.account_id as "accountId", a.met_on as "metOn", a.to_equity as "toEquity",
      a.to_training as "toTraining", a.to_reserve as "toReserve", a.minutes_id as "minutesId", a.reason, a.unaudited,
      a.asked_at as "askedAt", a.asked_by as "askedBy", coalesce(p.name, '') as "askedByName"
    from adoption_asked a left join person p on p.id = a.asked_by
    where a.cooperative_id = ${cooperativeId} and a.year = ${year} and a.answer is null`.execute(tx)
  return rows[0]
}

/** Keeps what was written down. */
export async function insertAdoptionAsked(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: Omit<AdoptionAsked, 'askedByName'>,
): Promise<void> {
  await tx
    .insertInto('adoption_asked')
    .values({
      cooperative_id: cooperativeId,
      id: of.id,
      year: of.year,
      account_id: of.accountId,
      met_on: of.metOn,
      to_equity: of.toEquity,
      to_training: of.toTraining,
      to_reserve: of.toReserve,
      minutes_id: of.minutesId,
      reason: of.reason,
      unaudited: of.unaudited,
      asked_at: of.askedAt,
      asked_by: of.askedBy,
    })
    .execute()
}

/** Keeps the answer. */
export async function answerAsked(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'adoption-asked'>,
  { yes, by, at }: { readonly yes: boolean; readonly by: Id<'person'>; readonly at: Date },
): Promise<void> {
  await tx
    .updateTable('adoption_asked')
    .set({ answer: yes ? 'yes' : 'no', answered_by: by, answered_at: at })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

/** What the audit committee advises in a report that two of them signed; null when there is none. */
export async function committeeAdvice(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
): Promise<'adopt' | 'not-yet' | null> {
  const { rows } = await sql<{ advice: 'adopt' | 'not-yet' | 'stands' | 'look-again' | null }>`
    select committee_advice(${cooperativeId}, ${year}::integer) as advice`.execute(tx)
  const advice = rows[0]?.advice
  return advice === 'adopt' || advice === 'not-yet' ? advice : null
}

/** The minutes that were kept with the newest decision that was written down of a year. */
export async function minutesOf(tx: Tx, cooperativeId: Id<'cooperative'>, year: number) {
  return tx
    .selectFrom('adoption_asked')
    .innerJoin('file', (on) =>
      on
        .onRef('file.cooperative_id', '=', 'adoption_asked.cooperative_id')
        .onRef('file.id', '=', 'adoption_asked.minutes_id'),
    )
    .select(['file.name', 'file.media_type', 'file.content'])
    .where('adoption_asked.cooperative_id', '=', cooperativeId)
    .where('adoption_asked.year', '=', year)
    .orderBy('adoption_asked.asked_at', 'desc')
    .executeTakeFirst()
}
