import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Charge } from './use-charge.db.ts'

/** What was settled, as taking it back needs it. `waits`: somebody asked it, and another did not answer yet. */
export type ChargeToUndo = Omit<Charge, 'undoWaits'> & {
  readonly memberPerson: Id<'person'> | null
  readonly countsOn: Day
  /** The entry in the books; null when nothing was booked. */
  readonly entryId: Id<'entry'> | null
  readonly waits: AskedUndo | null
}

/** What somebody asked to take back. */
export type AskedUndo = {
  readonly id: Id<'thing-charge-undo'>
  readonly why: string
  readonly askedBy: Id<'person'>
  readonly askedByName: string
}

/** What was settled; undefined when it is not there or not to be seen. */
export async function chargeToUndo(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'thing-charge'>,
): Promise<ChargeToUndo | undefined> {
  return (await chargesToUndo(tx, cooperativeId, id))[0]
}

/** Those of which somebody asked to take them back, and another did not answer yet. */
export async function undosThatWait(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<readonly ChargeToUndo[]> {
  return (await chargesToUndo(tx, cooperativeId, null)).filter(({ waits }) => waits !== null)
}

async function chargesToUndo(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'thing-charge'> | null,
): Promise<readonly ChargeToUndo[]> {
  const { rows } = await sql<ChargeToUndo>`
    select c.id, c.member_id as "memberId", m.name as member, m.person_id as "memberPerson", c.month, c.amount,
      c.borne_by as "borneBy", c.why, c.counts_on as "countsOn", c.entry_id as "entryId",
      case when u.answer = 'yes' then u.why end as "undoneWhy",
      case when u.answer is null and u.id is not null then jsonb_build_object('id', u.id, 'why', u.why,
        'askedBy', u.asked_by, 'askedByName', coalesce(p.name, '')) end as waits
    from thing_charge c join member m on m.cooperative_id = c.cooperative_id and m.id = c.member_id
    left join thing_charge_undo u on u.cooperative_id = c.cooperative_id and u.charge_id = c.id
      and u.answer is distinct from 'no'
    left join person p on p.id = u.asked_by
    where c.cooperative_id = ${cooperativeId} and case when ${id}::uuid is null then u.id is not null and u.answer is null
      else c.id = ${id} end
    order by u.asked_at, c.id`.execute(tx)
  return rows
}

/** Keeps that somebody asks to take it back; with an `answer` when it takes nobody else. */
export async function insertUndo(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: {
    readonly id: Id<'thing-charge-undo'>
    readonly chargeId: Id<'thing-charge'>
    readonly why: string
    readonly by: Id<'person'>
    readonly at: Date
    readonly done?: { readonly entryId: Id<'entry'> | null }
  },
): Promise<void> {
  const { done } = of
  await tx
    .insertInto('thing_charge_undo')
    .values({
      cooperative_id: cooperativeId,
      id: of.id,
      charge_id: of.chargeId,
      why: of.why,
      asked_at: of.at,
      asked_by: of.by,
      answered_at: done ? of.at : null,
      answered_by: done ? of.by : null,
      answer: done ? 'yes' : null,
      entry_id: done?.entryId ?? null,
    })
    .execute()
}

/** Keeps the answer of another. */
export async function answerUndoRow(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'thing-charge-undo'>,
  answer: {
    readonly by: Id<'person'>
    readonly at: Date
    readonly yes: boolean
    readonly entryId: Id<'entry'> | null
  },
): Promise<void> {
  await tx
    .updateTable('thing_charge_undo')
    .set({
      answered_at: answer.at,
      answered_by: answer.by,
      answer: answer.yes ? 'yes' : 'no',
      entry_id: answer.entryId,
    })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}
