import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { WriteOffGround } from './write-off.ts'

/**
 * Somebody asked to write off what is open of an invoice, or to take back what was given up of it (`mistake`): that is
 * `amount`, in cents with VAT.
 */
export type WriteOff = {
  readonly id: Id<'write-off'>
  readonly invoiceId: Id<'invoice'>
  readonly amount: Cents
  readonly ground: WriteOffGround
  readonly why: string
  readonly askedAt: Date
  readonly askedBy: Id<'person'>
  readonly askedByName: string | null
  readonly answer: 'yes' | 'no' | null
  readonly answeredAt: Date | null
  readonly answeredBy: Id<'person'> | null
  readonly answeredByName: string | null
}

const WRITE_OFF = sql`
  w.id, w.invoice_id as "invoiceId", w.amount, w.ground, w.why, w.asked_at as "askedAt", w.asked_by as "askedBy",
  asker.name as "askedByName", w.answer, w.answered_at as "answeredAt", w.answered_by as "answeredBy",
  answerer.name as "answeredByName"
  from write_off w
  left join person asker on asker.id = w.asked_by
  left join person answerer on answerer.id = w.answered_by`

/** Keeps that somebody asks. @returns whether nobody asked for the same invoice already */
export async function insertWriteOff(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  asked: Pick<WriteOff, 'id' | 'invoiceId' | 'amount' | 'ground' | 'why' | 'askedAt' | 'askedBy'>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into write_off (cooperative_id, id, invoice_id, amount, ground, why, asked_at, asked_by)
    values (${cooperativeId}, ${asked.id}, ${asked.invoiceId}, ${asked.amount}, ${asked.ground}, ${asked.why},
      ${asked.askedAt}, ${asked.askedBy}) on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/** The invoices of which somebody asked to write them off, and nobody answered yet. */
export async function invoicesToWriteOff(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Id<'invoice'>[]> {
  const { rows } = await sql<{ invoiceId: Id<'invoice'> }>`
    select invoice_id as "invoiceId" from write_off
    where cooperative_id = ${cooperativeId} and answered_at is null`.execute(tx)
  return rows.map(({ invoiceId }) => invoiceId)
}

/** One that still waits for an answer. */
export async function waitingWriteOff(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'write-off'>,
): Promise<WriteOff | undefined> {
  const { rows } = await sql<WriteOff>`
    select ${WRITE_OFF} where w.cooperative_id = ${cooperativeId} and w.id = ${id} and w.answered_at is null`.execute(
    tx,
  )
  return rows[0]
}

/** What somebody asked of one invoice and nobody answered: one at a time. */
export async function waitingOfInvoice(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  invoiceId: Id<'invoice'>,
): Promise<WriteOff | undefined> {
  const { rows } = await sql<WriteOff>`
    select ${WRITE_OFF} where w.cooperative_id = ${cooperativeId} and w.invoice_id = ${invoiceId}
      and w.answered_at is null`.execute(tx)
  return rows[0]
}

/** All that wait for an answer, the first asked on top. */
export async function waitingWriteOffs(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<readonly WriteOff[]> {
  const { rows } = await sql<WriteOff>`
    select ${WRITE_OFF} where w.cooperative_id = ${cooperativeId} and w.answered_at is null
    order by w.asked_at, w.id`.execute(tx)
  return rows
}

/** Those that wait, the first asked on top, and then the last thirty that were answered. */
export async function writeOffs(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<readonly WriteOff[]> {
  const { rows } = await sql<WriteOff>`
    select ${WRITE_OFF} where w.cooperative_id = ${cooperativeId}
    order by w.answered_at desc nulls first, w.asked_at, w.id limit 100`.execute(tx)
  return rows
}

/** The invoices for which somebody asked and nobody answered. */
export async function invoicesAsked(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<ReadonlySet<Id<'invoice'>>> {
  const { rows } = await sql<{ id: Id<'invoice'> }>`
    select invoice_id as id from write_off
    where cooperative_id = ${cooperativeId} and answered_at is null`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

/** Keeps the answer. A yes names the settlement that it allows. @returns whether it still waited */
export async function answerWriteOffRow(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'write-off'>,
  answer: { readonly by: Id<'person'>; readonly at: Date; readonly settlementId: Id<'settlement'> | null },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update write_off set answered_at = ${answer.at}, answered_by = ${answer.by},
      answer = ${answer.settlementId === null ? 'no' : 'yes'}, settlement_id = ${answer.settlementId}
    where cooperative_id = ${cooperativeId} and id = ${id} and answered_at is null`.execute(tx)
  return numAffectedRows === 1n
}
