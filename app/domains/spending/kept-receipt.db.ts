import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { PageReading } from '../receipts/index.ts'

/** A receipt that was chosen in a form that is not finished yet. Its id is the command id of that form. */
export type KeptReceipt = {
  readonly id: Id<'kept-receipt'>
  readonly name: string
  readonly mediaType: string
  readonly content: Buffer
  /** Of the file as it came. */
  readonly sha256: Buffer
  /** How what stands on it was read; null: there was nothing to be read. */
  readonly how: PageReading['how'] | null
  readonly lines: string
  /** The XML that lies inside a PDF. */
  readonly attached: Buffer | null
}

const COLUMNS = sql`id, name, media_type as "mediaType", content, sha256, how, lines, attached`

/** Keeps a receipt for a form, in place of one that was chosen before. */
export async function keepReceiptRow(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: KeptReceipt & { readonly by: Id<'person'>; readonly at: Date },
): Promise<void> {
  await takeReceiptRow(tx, cooperativeId, of.id)
  await sql`
    insert into kept_receipt (cooperative_id, id, kept_by, name, media_type, sha256, content, kept_at,
      how, lines, attached)
    values (${cooperativeId}, ${of.id}, ${of.by}, ${of.name}, ${of.mediaType}, ${of.sha256}, ${of.content},
      ${of.at}, ${of.how}, ${of.lines}, ${of.attached})`.execute(tx)
}

/** What is kept for a form is called; undefined when nothing is, or by somebody else. */
export async function keptName(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'kept-receipt'>,
): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    select name from kept_receipt where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
  return rows[0]?.name
}

/** Takes out what is kept for a form: it is not there any more; undefined when nothing was. */
export async function takeReceiptRow(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'kept-receipt'>,
): Promise<KeptReceipt | undefined> {
  const { rows } = await sql<KeptReceipt>`
    delete from kept_receipt where cooperative_id = ${cooperativeId} and id = ${id}
    returning ${COLUMNS}`.execute(tx)
  return rows[0]
}

/** Throws away what was kept before a moment. */
export async function dropReceiptRows(tx: Tx, cooperativeId: Id<'cooperative'>, before: Date): Promise<void> {
  await sql`
    delete from kept_receipt where cooperative_id = ${cooperativeId} and kept_at < ${before}`.execute(tx)
}

/** What is kept for a form, left where it is; undefined when nothing is, or by somebody else. */
export async function keptReceipt(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'kept-receipt'>,
): Promise<KeptReceipt | undefined> {
  const { rows } = await sql<KeptReceipt>`
    select ${COLUMNS} from kept_receipt
    where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
  return rows[0]
}
