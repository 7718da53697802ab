import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { EverythingRequest, EverythingTaken } from './everything.ts'

/** The last time that somebody asked to take everything along; undefined when nobody ever did. */
export async function lastRequest(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<EverythingRequest | undefined> {
  const { rows } = await sql<EverythingRequest>`
    select r.id, r.why, r.asked_by as "askedBy", a.name as "askedByName", r.asked_at as "askedAt",
      b.name as "answeredByName", r.answered_at as "answeredAt", r.answer
    from everything_request r join person a on a.id = r.asked_by left join person b on b.id = r.answered_by
    where r.cooperative_id = ${cooperativeId} order by r.asked_at desc, r.id desc limit 1`.execute(tx)
  return rows[0]
}

/** Keeps that somebody asks. @returns whether no other request waits */
export async function insertRequest(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  asked: Pick<EverythingRequest, 'id' | 'why' | 'askedBy' | 'askedAt'>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into everything_request (cooperative_id, id, why, asked_by, asked_at)
    values (${cooperativeId}, ${asked.id}, ${asked.why}, ${asked.askedBy}, ${asked.askedAt})
    on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/** Keeps the answer to the request that waits. @returns whether it still waited */
export async function answerRequest(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'everything-request'>,
  answer: { readonly by: Id<'person'>; readonly at: Date; readonly yes: boolean },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update everything_request set answered_by = ${answer.by}, answered_at = ${answer.at},
      answer = ${answer.yes ? 'yes' : 'no'}
    where cooperative_id = ${cooperativeId} and id = ${id} and answered_at is null`.execute(tx)
  return numAffectedRows === 1n
}

/** Each time that it was taken along, the newest first; at most twenty. */
export async function timesTaken(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<readonly EverythingTaken[]> {
  const { rows } = await sql<EverythingTaken>`
    select t.id, t.request_id as "requestId", t.taken_by as "takenBy", p.name as "takenByName",
      t.begun_at as "begunAt", t.sent_at as "sentAt", t.rows_all as "rowsAll", t.rows_done as "rowsDone",
      t.heard_at as "heardAt", t.ended_at as "endedAt", encode(t.sha256, 'hex') as sha256
    from everything_taken t join person p on p.id = t.taken_by
    where t.cooperative_id = ${cooperativeId} order by t.begun_at desc, t.id desc limit 20`.execute(tx)
  return rows
}

/** One at a time: holds the turn of a co-operative until the transaction ends. */
export async function holdTurn(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('everything ' || ${cooperativeId}, 0))`.execute(tx)
}

/** Keeps that somebody begins to take it along. */
export async function insertTaken(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  begun: Pick<EverythingTaken, 'id' | 'requestId' | 'takenBy' | 'begunAt'>,
): Promise<void> {
  await sql`
    insert into everything_taken (cooperative_id, id, request_id, taken_by, begun_at, heard_at)
    values (${cooperativeId}, ${begun.id}, ${begun.requestId}, ${begun.takenBy}, ${begun.begunAt},
      ${begun.begunAt})`.execute(tx)
}

/** Takes it on, once: the same form sent twice makes one file. @returns whether nobody had */
export async function takeOn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'everything-taken'>,
  at: Date,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update everything_taken set sent_at = ${at}, heard_at = ${at}
    where cooperative_id = ${cooperativeId} and id = ${id} and sent_at is null and ended_at is null`.execute(
    tx,
  )
  return numAffectedRows === 1n
}

/** Asks it to stop. @returns whether it was under way, by this person */
export async function askToStop(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'everything-taken'>,
  at: Date,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update everything_taken set stop_asked_at = ${at}
    where cooperative_id = ${cooperativeId} and id = ${id} and ended_at is null`.execute(tx)
  return numAffectedRows === 1n
}

/** Notes how far it is. @returns whether it must stop: somebody asked for that, or it is not there any more */
export async function noteFar(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'everything-taken'>,
  far: { readonly done: number; readonly of: number; readonly at: Date },
): Promise<boolean> {
  const { rows } = await sql<{ stop: boolean }>`
    update everything_taken set rows_done = ${far.done}, rows_all = ${far.of}, heard_at = ${far.at}
    where cooperative_id = ${cooperativeId} and id = ${id} and ended_at is null
    returning stop_asked_at is not null as stop`.execute(tx)
  return rows[0]?.stop ?? true
}

/** Notes that it ended; without a hash it was stopped or broke off. */
export async function noteEnd(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'everything-taken'>,
  end: { readonly at: Date; readonly sha256: Buffer | null },
): Promise<void> {
  await sql`
    update everything_taken set ended_at = ${end.at}, sha256 = ${end.sha256}
    where cooperative_id = ${cooperativeId} and id = ${id} and ended_at is null`.execute(tx)
}
