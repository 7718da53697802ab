import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import { inQueue } from '../../platform/jobs.ts'
import type { CooperativeTable, CustomerTable } from '../../platform/schema.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { VatMode } from '../cooperative/index.ts'
import { eventsInsert, PARTS, type NewEvent } from './invoice.db.ts'
import type { BuyerSnapshot, Issued, SellerSnapshot } from './invoice.ts'
import { renderInvoiceJob } from './invoice-jobs.ts'
import type { InvoiceRow } from './invoice-row.ts'
import { modeOfWork } from './vat-mode.db.ts'

/** A row of a table as the database writes it in JSON. */
type AsJson<T> = { [K in keyof T]: string | number | boolean | null }

export type IssueRow = InvoiceRow & {
  trade_name: string
  customer: AsJson<CustomerTable>
  cooperative: AsJson<CooperativeTable>
  mode: VatMode
}

/**
 * A draft with everything that issuing must know, locked. Who waited for the lock finds another revision or
 * state than was seen, so lines read from before the wait are never used.
 */
export async function loadForIssue(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
  today: Day,
): Promise<IssueRow | undefined> {
  const { rows } = await sql<IssueRow>`
    select i.*, ${PARTS}, b.trade_name, to_jsonb(c) as customer,
      to_jsonb(o) as cooperative,
      ${modeOfWork(sql`i.cooperative_id`, sql`i.worked_until`, today)} as mode
    from invoice i
    join business b on b.cooperative_id = i.cooperative_id and b.id = i.business_id
    join customer c on c.cooperative_id = i.cooperative_id and c.id = i.customer_id
    join cooperative o on o.id = i.cooperative_id
    where i.cooperative_id = ${cooperativeId} and i.id = ${id}
    for update of i`.execute(tx)
  return rows[0]
}

/**
 * Takes the next number of the series of a year. The caller holds the pen, so that two that issue wait for each other
 * and never for ever. A refusal after this gives the number back.
 */
export async function takeNumber(tx: Tx, cooperativeId: Id<'cooperative'>, year: number): Promise<number> {
  const { rows } = await sql<{ in_year: number }>`
    insert into invoice_counter as counter (cooperative_id, year, next_number)
    values (${cooperativeId}, ${year}, 2)
    on conflict (cooperative_id, year) do update set next_number = counter.next_number + 1
    returning next_number - 1 as in_year`.execute(tx)
  return rows[0]!.in_year
}

/** What is stored when a document gets its number. */
export type ToIssue = Issued

/**
 * Makes a draft the document it will be for ever, keeps what happened and asks for its paper. The caller holds the
 * pen and the draft.
 *
 * @throws Error when the draft is not the one that was read
 */
export async function storeIssued(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  issued: ToIssue,
  events: readonly NewEvent[],
  at: Date,
): Promise<void> {
  const [year, inYear] = issued.number.split('-').map(Number)
  const render = inQueue(renderInvoiceJob, cooperativeId, { invoiceId: issued.id }, issued.id)
  const { rows } = await sql`
    with done as (
      update invoice i set state = 'issued', number = ${issued.number}, number_year = ${year},
        number_in_year = ${inYear}, issued_on = ${issued.issuedOn}, due_on = ${issued.dueOn ?? null},
        approved_by = ${issued.approvedBy ?? null}, vat_mode = ${issued.vatMode},
        share_on = ${issued.shareOn}, structured_reference = ${issued.structuredReference},
        seller = ${JSON.stringify(issued.seller satisfies SellerSnapshot)}::jsonb,
        buyer = ${JSON.stringify(issued.buyer satisfies BuyerSnapshot)}::jsonb,
        link_token = ${issued.linkToken}, entry_id = ${issued.entryId}, shared_net = ${issued.sharedNet}
      where i.cooperative_id = ${cooperativeId} and i.id = ${issued.id} and i.state = 'submitted'
        and i.revision = ${issued.revision}
      returning i.id
    ), linked as (
      insert into link (cooperative_id, token, kind, subject_id, made_at)
      select ${cooperativeId}, ${issued.linkToken}, 'invoice', done.id, ${at} from done
    ), happened as (${eventsInsert(cooperativeId, issued.id, events, at)})
    select enqueue_job(${render.name}, ${render.payload}::jsonb, ${render.key})
      from done`.execute(tx)
  if (rows.length !== 1) throw new Error(`${issued.kind} ${issued.number} was not stored`)
}
