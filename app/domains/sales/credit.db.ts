import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { CreditNote } from './credit-note.ts'
import { PARTS } from './invoice.db.ts'
import type { InvoiceRow } from './invoice-row.ts'
import type { IssueRow } from './issue.db.ts'

/**
 * What was credited before of each line of invoice `i`, in thousandths as text, in the order of the lines.
 */
const CREDITED = sql`
  coalesce((select jsonb_agg(coalesce(-c.quantity, 0)::text order by l.line)
    from invoice_line l
    left join (
      select cl.credits_line, sum(cl.quantity) as quantity
      from invoice n join invoice_line cl on cl.cooperative_id = n.cooperative_id and cl.invoice_id = n.id
      where n.cooperative_id = i.cooperative_id and n.credits_id = i.id group by cl.credits_line
    ) c on c.credits_line = l.line
    where l.cooperative_id = i.cooperative_id and l.invoice_id = i.id), '[]')`

export type CreditRow = InvoiceRow & Pick<IssueRow, 'cooperative'> & { credited: string[] }

/** An invoice with what crediting must know. The caller holds its lock. */
export async function loadForCredit(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
): Promise<CreditRow | undefined> {
  const { rows } = await sql<CreditRow>`
    select i.*, ${PARTS}, ${CREDITED} as credited, to_jsonb(o) as cooperative
    from invoice i
    join cooperative o on o.id = i.cooperative_id
    where i.cooperative_id = ${cooperativeId} and i.id = ${id}`.execute(tx)
  return rows[0]
}

/** What was credited of each line so far, in thousandths, in the order of the lines. */
export async function creditedQuantities(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
): Promise<bigint[]> {
  const { rows } = await sql<{ credited: string[] }>`
    select ${CREDITED} as credited from invoice i where i.cooperative_id = ${cooperativeId}
      and i.id = ${id}`.execute(tx)
  return (rows[0]?.credited ?? []).map(BigInt)
}

/** Stores a credit note without its number, so that its lines can be stored before it is issued. */
export async function insertCreditDraft(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  note: CreditNote,
): Promise<void> {
  await tx
    .insertInto('invoice')
    .values({
      cooperative_id: cooperativeId,
      id: note.id,
      kind: 'credit-note',
      state: 'submitted',
      member_id: note.memberId,
      business_id: note.businessId,
      customer_id: note.customerId,
      credits_id: note.credits!.id,
      worked_from: note.workedFrom,
      worked_until: note.workedUntil,
      prices_include_vat: note.pricesIncludeVat,
      reference: note.reference,
      note: note.note,
      drafted_at: note.draftedAt,
      drafted_by: note.draftedBy,
      net: note.net,
      vat: note.vatTotal,
      total: note.total,
    })
    .execute()
}
