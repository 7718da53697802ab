import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { plainLineOf, type Line, type LineJson } from '../sales/index.ts'

/** A part of a quote that was sent, as it was sent. Cents. */
export type StoredPart = {
  readonly part: number
  readonly name: string
  readonly lines: readonly Line[]
  readonly net: Cents
  readonly total: Cents
  readonly invoiceId: Id<'invoice'> | null
}

/** The parts of a quote in order. */
export async function partsOfQuote(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  quoteId: Id<'quote'>,
): Promise<readonly StoredPart[]> {
  const { rows } = await sql<Omit<StoredPart, 'lines'> & { lines: LineJson[] }>`
    select part, name, lines, net, total, invoice_id as "invoiceId" from quote_part
    where cooperative_id = ${cooperativeId} and quote_id = ${quoteId} order by part`.execute(tx)
  return rows.map((row) => ({ ...row, lines: row.lines.map(plainLineOf) }))
}

/** Keeps which invoice a part became. */
export async function partBecame(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  quoteId: Id<'quote'>,
  part: number,
  invoiceId: Id<'invoice'>,
): Promise<void> {
  await sql`
    update quote_part set invoice_id = ${invoiceId}
    where cooperative_id = ${cooperativeId} and quote_id = ${quoteId} and part = ${part}`.execute(tx)
}
