import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { AccountCode } from '../books/index.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { InvoiceKind } from './cost-kind.ts'
import type { BookedInvoice, InvoiceAmounts } from './supplier-invoice.ts'

/** What was entered of an invoice of a supplier. */
export type EnteredInvoice = InvoiceAmounts & {
  readonly id: Id<'supplier-invoice'>
  readonly supplierId: Id<'supplier'>
  readonly number: string
  readonly description: string
  readonly invoicedOn: Day
  readonly dueOn: Day
  /** What the supplier wants to see with the payment; empty: the number. */
  readonly reference: string
  readonly kind: InvoiceKind
  readonly account: AccountCode | null
  readonly memberId: Id<'member'> | null
  readonly requestId: Id<'pot-request'> | null
  readonly fileId: Id<'file'>
  readonly enteredBy: Id<'person'>
  readonly enteredAt: Date
  /** The cost that was booked before and is paid with it; else the one that booking it makes. */
  readonly costId?: Id<'cost'> | null
}

/** An invoice of a supplier as it stands. Amounts in cents; of a credit note below zero. */
export type SupplierInvoice = EnteredInvoice & {
  readonly supplier: string
  readonly iban: string
  readonly memberName: string | null
  readonly enteredByName: string | null
  readonly approvedByName: string | null
  readonly approvedAt: Date | null
  readonly net: Cents | null
  readonly vat: Cents | null
  readonly vatOwed: Cents | null
  readonly entryId: Id<'entry'> | null
  readonly costId: Id<'cost'> | null
  readonly closedAt: Date | null
  readonly closedWhy: string
  readonly paid: Cents
}

/** Which invoices: waiting for a yes, booked and to be paid, or all that are done with. */
export type InvoicesShown = 'waiting' | 'open' | 'done'

/** Invoices of suppliers, what is to be paid first on top; of what is done with the last 200. */
export async function supplierInvoices(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  show: InvoicesShown,
): Promise<SupplierInvoice[]> {
  const which = {
    waiting: sql`i.entry_id is null and i.closed_at is null order by i.entered_at, i.id`,
    open: sql`i.entry_id is not null and i.closed_at is null and i.paid <> i.total order by i.due_on, i.id`,
    done: sql`(i.closed_at is not null or i.paid = i.total) order by i.invoiced_on desc, i.id desc`,
  }[show]
  const { rows } = await sql<SupplierInvoice>`${select(cooperativeId)} and ${which}
    ${show === 'done' ? sql`limit 200` : sql``}`.execute(tx)
  return rows
}

/** One invoice of a supplier, when whoever asks may see it. */
export async function supplierInvoiceById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'supplier-invoice'>,
): Promise<SupplierInvoice | undefined> {
  const { rows } = await sql<SupplierInvoice>`${select(cooperativeId)} and i.id = ${id}`.execute(tx)
  return rows[0]
}

/** The invoice that is this one already: of the same supplier, with the same number however written. */
export async function sameInvoice(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  supplierId: Id<'supplier'>,
  number: string,
): Promise<SupplierInvoice | undefined> {
  const plain = (text: unknown) => sql`regexp_replace(upper(${text}), '[^A-Z0-9]', '', 'g')`
  const { rows } = await sql<SupplierInvoice>`${select(cooperativeId)} and i.supplier_id = ${supplierId}
    and i.closed_at is null and ${plain(sql`i.number`)} = ${plain(number)} limit 1`.execute(tx)
  return rows[0]
}

/** Keeps an invoice as it was entered. */
export async function insertEntered(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: EnteredInvoice,
): Promise<void> {
  await sql`
    insert into supplier_invoice (cooperative_id, id, supplier_id, number, description, invoiced_on, due_on, reference,
      kind, account, member_id, request_id, vat_code, vat_rate, vat_stated, total, file_id, entered_by, entered_at,
      cost_id)
    values (${cooperativeId}, ${of.id}, ${of.supplierId}, ${of.number}, ${of.description}, ${of.invoicedOn},
      ${of.dueOn},
      ${of.reference}, ${of.kind}, ${of.account}, ${of.memberId}, ${of.requestId}, ${of.vatCode}, ${of.vatRate},
      ${of.vatStated}, ${of.total}, ${of.fileId}, ${of.enteredBy}, ${of.enteredAt},
      ${of.costId ?? null})`.execute(tx)
}

/** Keeps how it was booked, and who approved it. */
export async function storeBooked(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'supplier-invoice'>,
  of: BookedInvoice & {
    readonly entryId: Id<'entry'>
    readonly costId: Id<'cost'> | null
    readonly by: Id<'person'>
    readonly at: Date
  },
): Promise<void> {
  await sql`
    update supplier_invoice set net = ${of.net}, vat = ${of.vat}, vat_owed = ${of.vatOwed}, entry_id = ${of.entryId},
      cost_id = ${of.costId}, approved_by = ${of.by}, approved_at = ${of.at}
    where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
}

/** Closes an invoice: refused before it was booked, or taken back after. */
export async function storeClosed(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'supplier-invoice'>,
  of: { readonly by: Id<'person'>; readonly at: Date; readonly why: string },
): Promise<void> {
  await sql`
    update supplier_invoice set closed_by = ${of.by}, closed_at = ${of.at}, closed_why = ${of.why}
    where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
}

/** Keeps how much of it was paid, in cents. */
export async function storeInvoicePaid(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'supplier-invoice'>,
  paid: Cents,
): Promise<void> {
  await sql`
    update supplier_invoice set paid = ${paid} where cooperative_id = ${cooperativeId} and id = ${id}`.execute(
    tx,
  )
}

/** The document of an invoice as it came; undefined when there is none to be seen. */
export async function documentOfInvoice(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'supplier-invoice'>,
) {
  const { rows } = await sql<{ name: string; media_type: string; content: Buffer }>`
    select f.name, f.media_type, f.content from supplier_invoice i
    join file f on f.cooperative_id = i.cooperative_id and f.id = i.file_id
    where i.cooperative_id = ${cooperativeId} and i.id = ${id}`.execute(tx)
  return rows[0]
}

function select(cooperativeId: Id<'cooperative'>) {
  return sql`
    select i.id, i.supplier_id as "supplierId", s.name as supplier, s.iban, i.number, i.description,
      i.invoiced_on as "invoicedOn", i.due_on as "dueOn", i.reference, i.kind, i.account,
      i.member_id as "memberId", m.name as "memberName", i.request_id as "requestId",
      i.vat_code as "vatCode", i.vat_rate as "vatRate", i.vat_stated as "vatStated", i.total, i.file_id as "fileId",
      i.entered_by as "enteredBy", i.entered_at as "enteredAt", e.name as "enteredByName",
      a.name as "approvedByName", i.approved_at as "approvedAt", i.net, i.vat, i.vat_owed as "vatOwed",
      i.entry_id as "entryId", i.cost_id as "costId", i.closed_at as "closedAt", i.closed_why as "closedWhy", i.paid
    from supplier_invoice i
    join supplier s on s.cooperative_id = i.cooperative_id and s.id = i.supplier_id
    left join member m on m.cooperative_id = i.cooperative_id and m.id = i.member_id
    left join person e on e.id = i.entered_by
    left join person a on a.id = i.approved_by
    where i.cooperative_id = ${cooperativeId}`
}
