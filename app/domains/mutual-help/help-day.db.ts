import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { HelpDay } from './help-day.ts'

/** The day of one promise; undefined when none was proposed, or for others than the two. */
export async function dayOfPromise(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  promiseId: Id<'help-promise'>,
): Promise<HelpDay | undefined> {
  return (await daysThat(tx, cooperativeId, sql`d.promise_id = ${promiseId}`))[0]
}

/** The days of these promises, by promise. */
export async function daysOfPromises(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  promises: readonly { readonly id: Id<'help-promise'> }[],
): Promise<ReadonlyMap<Id<'help-promise'>, HelpDay>> {
  const ids = promises.map(({ id }) => id)
  const days = await daysThat(tx, cooperativeId, sql`d.promise_id = any (${sql.val(ids)}::uuid[])`)
  return new Map(days.map((one) => [one.promiseId, one]))
}

/** A day that was agreed on, as it stands in the agenda of one of the two. */
export type AgreedDay = Pick<HelpDay, 'promiseId' | 'startsAt' | 'minutes' | 'place'> & {
  readonly postId: Id<'help-post'>
  readonly helps: boolean
  readonly other: string
}

/** The days of a member from a moment on that were agreed on and still go on, the first first. */
export async function daysAgreedWith(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  from: Date,
): Promise<readonly AgreedDay[]> {
  const { rows } = await sql<AgreedDay>`
    select d.promise_id as "promiseId", h.post_id as "postId", d.starts_at as "startsAt", d.minutes, d.place,
      h.helper_id = ${memberId} as helps, coalesce(f.name, m.name, '') as other
    from help_day d
    join help_promise h on h.cooperative_id = d.cooperative_id and h.id = d.promise_id
    left join fellow_members() f on f.id = case h.helper_id when ${memberId} then h.helped_id else h.helper_id end
    left join member m on m.cooperative_id = h.cooperative_id
      and m.id = case h.helper_id when ${memberId} then h.helped_id else h.helper_id end
    where d.cooperative_id = ${cooperativeId} and ${memberId} in (h.helper_id, h.helped_id) and h.closed_at is null
      and d.agreed_at is not null and d.off_at is null and d.starts_at >= ${from}
    order by d.starts_at, d.promise_id limit 200`.execute(tx)
  return rows
}

/** Writes a day that one of the two proposes, over one that was there. */
export async function keepDay(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  day: Pick<HelpDay, 'promiseId' | 'startsAt' | 'minutes' | 'place' | 'saidBy' | 'saidAt'>,
): Promise<void> {
  const proposed = {
    starts_at: day.startsAt,
    minutes: day.minutes,
    place: day.place,
    said_by: day.saidBy,
    said_at: day.saidAt,
    agreed_at: null,
    off_at: null,
    off_by: null,
  }
  await tx
    .insertInto('help_day')
    .values({ ...proposed, cooperative_id: cooperativeId, promise_id: day.promiseId })
    .onConflict((already) => already.columns(['cooperative_id', 'promise_id']).doUpdateSet(proposed))
    .execute()
}

/** Keeps that it suits, or that it does not go on. */
export async function answerDay(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  promiseId: Id<'help-promise'>,
  said: { readonly agreed_at: Date } | { readonly off_at: Date; readonly off_by: Id<'member'> },
): Promise<void> {
  await tx
    .updateTable('help_day')
    .set(said)
    .where('cooperative_id', '=', cooperativeId)
    .where('promise_id', '=', promiseId)
    .execute()
}

/** A day in the agenda whose link is asked with. */
export type LinkedDay = AgreedDay & {
  readonly off: boolean
  readonly revision: number
  readonly changedAt: Date
}

/** The days in the agenda whose link is asked with, from a moment on, also those that are off. */
export async function daysOfLink(tx: Tx, since: Date): Promise<readonly LinkedDay[]> {
  const { rows } = await sql<LinkedDay>`
    select promise_id as "promiseId", post_id as "postId", helps, other, place, starts_at as "startsAt", minutes, off,
      revision, changed_at as "changedAt"
    from help_days_of_link(${since})`.execute(tx)
  return rows
}

async function daysThat(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  that: RawBuilder<unknown>,
): Promise<readonly HelpDay[]> {
  const { rows } = await sql<HelpDay>`
    select d.promise_id as "promiseId", d.starts_at as "startsAt", d.minutes, d.place, d.said_by as "saidBy",
      d.said_at as "saidAt", d.agreed_at as "agreedAt", d.off_at as "offAt", d.off_by as "offBy", d.revision
    from help_day d where d.cooperative_id = ${cooperativeId} and ${that}`.execute(tx)
  return rows
}
