/** What customers get back: what they paid too much, and what a credit note left us owing. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/**
 * Money that a customer gets back, in cents above 0, with the invoices it came with: the one with the most first.
 */
export type Refund = {
  readonly customerId: Id<'customer'>
  readonly customerName: string
  readonly amount: Cents
  readonly invoices: readonly { readonly invoiceId: Id<'invoice'>; readonly number: string }[]
}

const KEPT = (cooperativeId: Id<'cooperative'>) => sql`
  select l.invoice_id, -sum(l.amount) as amount from account a
  join journal_line l on l.cooperative_id = a.cooperative_id and l.account = a.code
  where a.cooperative_id = ${cooperativeId} and a.purpose = 'overpayments' and l.invoice_id is not null
  group by l.invoice_id having sum(l.amount) <> 0`

/** Who gets money back, by name; for who may read the books. */
export async function refundsDue(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Refund[]> {
  const { rows } = await sql<Refund>`
    with due as (
      ${KEPT(cooperativeId)}
      union all select id, -open from invoice where cooperative_id = ${cooperativeId} and open <> 0 and open < 0
    ), per_invoice as (select invoice_id, sum(amount) as amount from due group by invoice_id)
    select i.customer_id as "customerId", c.name as "customerName", sum(d.amount)::bigint as amount,
      jsonb_agg(jsonb_build_object('invoiceId', i.id, 'number', i.number) order by d.amount desc, i.number) as invoices
    from per_invoice d
    join invoice i on i.cooperative_id = ${cooperativeId} and i.id = d.invoice_id
    join customer c on c.cooperative_id = i.cooperative_id and c.id = i.customer_id
    group by i.customer_id, c.name having sum(d.amount) > 0 order by c.name, i.customer_id`.execute(tx)
  return rows
}

/**
 * What is kept of an invoice because its customer paid too much, in cents; 0 for who may not read the books.
 */
export async function overpaidOn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  invoiceId: Id<'invoice'>,
): Promise<Cents> {
  const { rows } = await sql<{ amount: Cents }>`
    select coalesce(-sum(l.amount), 0)::bigint as amount from account a
    join journal_line l on l.cooperative_id = a.cooperative_id and l.account = a.code
    where a.cooperative_id = ${cooperativeId} and a.purpose = 'overpayments'
      and l.invoice_id = ${invoiceId}`.execute(tx)
  return rows[0]!.amount
}

/** What a customer got back beyond what was theirs, of one invoice. Cents, above 0. */
export type OwedByCustomer = {
  readonly invoiceId: Id<'invoice'>
  readonly number: string
  readonly customer: string
  readonly amount: Cents
}

/** What went back too much, as when the provider and the bank both gave it back; for who may read the books. */
export async function owedByCustomers(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<OwedByCustomer[]> {
  const { rows } = await sql<OwedByCustomer>`
    with kept as (${KEPT(cooperativeId)})
    select i.id as "invoiceId", i.number, c.name as customer, -k.amount::bigint as amount
    from kept k
    join invoice i on i.cooperative_id = ${cooperativeId} and i.id = k.invoice_id
    join customer c on c.cooperative_id = i.cooperative_id and c.id = i.customer_id
    where k.amount < 0 order by i.number`.execute(tx)
  return rows
}

/**
 * What a customer gets back, by what it stands on: a credit note that left an invoice below zero, or what was paid
 * too much.
 */
export type RefundPart = {
  readonly kind: 'invoice' | 'overpayment'
  readonly invoiceId: Id<'invoice'>
  /** Cents, above 0. */
  readonly amount: Cents
}

/**
 * What one customer gets back, in parts that add up to it; what was paid too much stands under the invoice with the
 * most of it. For who may read the books.
 */
export async function refundPartsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  customerId: Id<'customer'>,
): Promise<RefundPart[]> {
  const { rows } = await sql<RefundPart>`
    with kept as (${KEPT(cooperativeId)}),
    theirs as (
      select k.invoice_id, k.amount, sum(k.amount) over () as total from kept k
      join invoice i on i.cooperative_id = ${cooperativeId} and i.id = k.invoice_id and i.customer_id = ${customerId}
    ), most as (select invoice_id, total from theirs order by amount desc, invoice_id limit 1)
    select 'invoice' as kind, id as "invoiceId", -open as amount from invoice
    where cooperative_id = ${cooperativeId} and customer_id = ${customerId} and open < 0
    union all
    select 'overpayment', invoice_id, total::bigint from most where total > 0
    order by 1, 2`.execute(tx)
  return rows
}

/**
 * The latest invoice of a customer that was sent: where money stands that is theirs and belongs to no invoice in
 * particular.
 */
export async function latestInvoiceOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  customerId: Id<'customer'>,
): Promise<Id<'invoice'> | undefined> {
  const { rows } = await sql<{ id: Id<'invoice'> }>`
    select id from invoice where cooperative_id = ${cooperativeId} and customer_id = ${customerId}
      and state = 'issued' and kind = 'invoice' order by issued_on desc, id desc limit 1`.execute(tx)
  return rows[0]?.id
}
