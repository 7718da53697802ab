import { sql } from 'kysely'
import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/** That a sale without an invoice was written down for a line of the bank, as which invoice. */
export type SaleWritten = { readonly lineId: Id<'bank-line'>; readonly invoiceId: Id<'invoice'> }

/** The sales written down for lines that nobody decided about yet, the oldest first; of one line when given. */
export async function salesWritten(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  lineId?: Id<'bank-line'>,
): Promise<readonly SaleWritten[]> {
  const { rows } = await sql<SaleWritten>`
    select s.line_id as "lineId", s.invoice_id as "invoiceId" from bank_sale s
    where s.cooperative_id = ${cooperativeId}
      and (${lineId ?? null}::uuid is null or s.line_id = ${lineId ?? null}::uuid)
      and not exists (select from bank_match b
        where b.cooperative_id = s.cooperative_id and b.line_id = s.line_id and b.undone_at is null)
    order by s.written_at, s.invoice_id`.execute(tx)
  return rows
}

/** Keeps that the money of a sale is on this line. */
export async function insertSale(
  tx: Tx,
  { cooperativeId, personId }: PersonActor,
  of: SaleWritten & { readonly at: Date },
): Promise<void> {
  await sql`
    insert into bank_sale (cooperative_id, line_id, invoice_id, written_by, written_at)
    values (${cooperativeId}, ${of.lineId}, ${of.invoiceId}, ${personId}, ${of.at})`.execute(tx)
}
