import { sql } from 'kysely'
import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** A sale without an invoice that was written down for a line. In cents with VAT; `open` once it has a number. */
export type SaleOfLine = {
  readonly lineId: Id<'bank-line'>
  readonly invoiceId: Id<'invoice'>
  /** Absent while it waits for a yes. */
  readonly number: string | null
  readonly total: Cents
  readonly open: Cents
  readonly member: string
  readonly description: string
}

const SALE = sql`
  select s.line_id as "lineId", s.invoice_id as "invoiceId", i.number, i.total,
    case when i.state = 'issued' then i.open else 0 end as open, m.name as member,
    coalesce((select l.description from invoice_line l where l.cooperative_id = i.cooperative_id
      and l.invoice_id = i.id order by l.line limit 1), '') as description
  from bank_sale s
  join invoice i on i.cooperative_id = s.cooperative_id and i.id = s.invoice_id and i.state <> 'withdrawn'
  join member m on m.cooperative_id = i.cooperative_id and m.id = i.member_id`

/** The sales written down for a line, in order; those that were withdrawn are left out. */
export async function salesOfLine(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  lineId: Id<'bank-line'>,
): Promise<readonly SaleOfLine[]> {
  const { rows } = await sql<SaleOfLine>`
    ${SALE} where s.cooperative_id = ${cooperativeId} and s.line_id = ${lineId} order by s.written_at`.execute(
    tx,
  )
  return rows
}

/** The sales written down for lines that nobody decided about yet. */
export async function salesOfOpenLines(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<readonly SaleOfLine[]> {
  const { rows } = await sql<SaleOfLine>`
    ${SALE} where s.cooperative_id = ${cooperativeId} and not exists (
      select from bank_match b where b.cooperative_id = s.cooperative_id and b.line_id = s.line_id
        and b.undone_at is null)
    order by s.written_at`.execute(tx)
  return rows
}

/** Keeps that the money of a sale is on this line. */
export async function insertSale(
  tx: Tx,
  { cooperativeId, personId }: PersonActor,
  of: { readonly lineId: Id<'bank-line'>; readonly invoiceId: Id<'invoice'>; readonly at: Date },
): Promise<void> {
  await sql`
    insert into bank_sale (cooperative_id, line_id, invoice_id, written_by, written_at)
    values (${cooperativeId}, ${of.lineId}, ${of.invoiceId}, ${personId}, ${of.at})`.execute(tx)
}
