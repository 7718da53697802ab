import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { EmptiedTo } from './emptying.ts'

/** What somebody of the board asked: to empty the pot of a member who left. `amount` in cents: all that was in it. */
export type Emptying = {
  readonly id: Id<'pot-emptying'>
  readonly memberId: Id<'member'>
  readonly amount: Cents
  readonly to: EmptiedTo
  /** The rules of the last day. */
  readonly versionId: Id<'scheme-version'> | null
  /** What the board decided, where the rules leave it open. */
  readonly decided: string | null
  readonly askedAt: Date
  readonly askedBy: Id<'person'>
}

/** The same while it waits, as a person reads it. */
export type WaitingEmptying = Emptying & { readonly member: string; readonly askedByName: string | null }

/** Keeps that somebody asks. @returns whether nothing waited for this pot already */
export async function insertEmptying(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: Emptying,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into pot_emptying (cooperative_id, id, member_id, amount, goes_to, scheme_version_id, decided,
      asked_at, asked_by)
    values (${cooperativeId}, ${of.id}, ${of.memberId}, ${of.amount}, ${of.to}, ${of.versionId}, ${of.decided},
      ${of.askedAt}, ${of.askedBy}) on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/** Those that wait for an answer, the first asked on top; of one pot alone when that is given. */
export async function waitingEmptyings(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { memberId }: { readonly memberId?: Id<'member'> } = {},
): Promise<readonly WaitingEmptying[]> {
  const { rows } = await sql<WaitingEmptying>`
    select e.id, e.member_id as "memberId", e.amount, e.goes_to as "to", e.scheme_version_id as "versionId", e.decided,
      e.asked_at as "askedAt", e.asked_by as "askedBy", m.name as member, asker.name as "askedByName"
    from pot_emptying e
    join member m on m.cooperative_id = e.cooperative_id and m.id = e.member_id
    left join person asker on asker.id = e.asked_by
    where e.cooperative_id = ${cooperativeId} and e.answered_at is null
      and (${memberId ?? null}::uuid is null or e.member_id = ${memberId ?? null})
    order by e.asked_at, e.id`.execute(tx)
  return rows
}

/** Keeps the answer. A yes names the entry by which it is booked. @throws when it was answered already */
export async function answerEmptyingRow(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'pot-emptying'>,
  answer: { readonly by: Id<'person'>; readonly at: Date; readonly entryId: Id<'entry'> | null },
): Promise<void> {
  const done = await sql`
    update pot_emptying set answered_at = ${answer.at}, answered_by = ${answer.by},
      answer = ${answer.entryId === null ? 'no' : 'yes'}, entry_id = ${answer.entryId}
    where cooperative_id = ${cooperativeId} and id = ${id} and answered_at is null`.execute(tx)
  if (done.numAffectedRows !== 1n) throw new Error(`emptying ${id} was answered already`)
}
