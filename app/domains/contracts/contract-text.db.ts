import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import { readOnce } from '../../platform/read-once.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { ContractKind, ContractText, TextSaid } from './contract-text.ts'

type Row = Omit<ContractText, 'fromDay' | 'decider' | 'decidedAt'> & {
  readonly fromDay: Day | null
  readonly decider: string | null
  readonly decidedAt: Date | null
}

/** All versions of all texts: by kind, of each the newest first. */
export function contractTexts(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<readonly ContractText[]> {
  return readOnce(tx, `contract texts ${cooperativeId}`, () => readTexts(tx, cooperativeId))
}

async function readTexts(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<readonly ContractText[]> {
  const { rows } = await sql<Row>`
    select t.id, t.kind, t.version, t.title, t.in_short as "inShort", t.body, t.reserves_change as "reservesChange",
      t.written_by as "writtenBy", coalesce(w.name, '') as writer, t.written_at as "writtenAt",
      t.from_day as "fromDay", d.name as decider, t.decided_at as "decidedAt"
    from contract_text t left join person w on w.id = t.written_by left join person d on d.id = t.decided_by
    where t.cooperative_id = ${cooperativeId} order by t.kind, t.version desc`.execute(tx)
  return rows.map((row) => ({
    ...row,
    fromDay: row.fromDay ?? undefined,
    decider: row.decider ?? undefined,
    decidedAt: row.decidedAt ?? undefined,
  }))
}

/** One version, when whoever asks may see it. */
export async function contractTextById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'contract-text'>,
): Promise<ContractText | undefined> {
  return (await contractTexts(tx, cooperativeId)).find((text) => text.id === id)
}

/** The draft of a kind, locked; of two who write at once the second waits. */
export async function lockDraftOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: { readonly kind: ContractKind } | { readonly id: Id<'contract-text'> },
): Promise<{ id: Id<'contract-text'>; writtenBy: Id<'person'>; writtenAt: Date } | undefined> {
  const which = 'kind' in of ? sql`kind = ${of.kind}` : sql`id = ${of.id}`
  const { rows } = await sql<{ id: Id<'contract-text'>; writtenBy: Id<'person'>; writtenAt: Date }>`
    select id, written_by as "writtenBy", written_at as "writtenAt" from contract_text
    where cooperative_id = ${cooperativeId} and decided_at is null and ${which} for update`.execute(tx)
  return rows[0]
}

type Written = TextSaid & { readonly by: Id<'person'>; readonly at: Date }

/** Keeps a first draft. False when there is one already, by somebody who was just before. */
export async function insertText(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: { readonly id: Id<'contract-text'>; readonly kind: ContractKind },
  text: Written,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into contract_text (cooperative_id, id, kind, version, title, in_short, body, reserves_change, written_by,
      written_at)
    select ${cooperativeId}, ${of.id}, ${of.kind}, coalesce(max(version), 0) + 1, ${text.title}, ${text.inShort},
      ${text.body}, ${text.reservesChange}, ${text.by}, ${text.at}
    from contract_text where cooperative_id = ${cooperativeId} and kind = ${of.kind}
    on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/** Writes a draft anew, in the name of who does. */
export async function updateText(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'contract-text'>,
  text: Written,
): Promise<void> {
  await tx
    .updateTable('contract_text')
    .set({
      title: text.title,
      in_short: text.inShort,
      body: text.body,
      reserves_change: text.reservesChange,
      written_by: text.by,
      written_at: text.at,
    })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

/** Takes a draft into use from a day on. */
export async function markTextDecided(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'contract-text'>,
  decision: { readonly fromDay: Day; readonly by: Id<'person'>; readonly at: Date },
): Promise<void> {
  await tx
    .updateTable('contract_text')
    .set({ from_day: decision.fromDay, decided_by: decision.by, decided_at: decision.at })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}
