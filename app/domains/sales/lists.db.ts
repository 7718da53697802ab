import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { statusOf, type Invoice, type Status } from './invoice.ts'

/** An invoice in a list. Amounts in cents. */
export type InvoiceInList = {
  readonly id: Id<'invoice'>
  readonly kind: 'invoice' | 'credit-note'
  readonly state: Invoice['state']
  readonly status: Status
  readonly number: string | null
  readonly customerName: string
  readonly memberId: Id<'member'>
  readonly memberName: string
  readonly tradeName: string
  readonly workedUntil: Day
  readonly draftedAt: Date
  readonly issuedOn: Day | null
  readonly dueOn: Day | null
  readonly total: Cents
  readonly open: Cents
  readonly revision: number
}

type Row = {
  id: Id<'invoice'>
  kind: 'invoice' | 'credit-note'
  state: Invoice['state']
  number: string | null
  customer_name: string
  member_id: Id<'member'>
  member_name: string
  trade_name: string
  worked_until: Day
  drafted_at: Date
  issued_on: Day | null
  due_on: Day | null
  total: Cents
  open: Cents
  paid: Cents
  revision: number
  disputed_at: Date | null
}

/** Where to go on: the last of a page. */
export type IssuedBefore = { readonly issuedOn: Day; readonly id: Id<'invoice'> }
export type DraftedBefore = { readonly draftedAt: Date; readonly id: Id<'invoice'> }

const PAGE = 50

/** What is still a draft: being written or sent back. Newest first. Of one member when given. */
export async function drafts(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  today: Day,
  memberId?: Id<'member'>,
): Promise<readonly InvoiceInList[]> {
  return list(
    tx,
    cooperativeId,
    today,
    sql`
    i.state in ('draft', 'returned') and (${memberId ?? null}::uuid is null
      or i.member_id = ${memberId ?? null}::uuid)
    order by i.drafted_at desc, i.id desc limit 200`,
  )
}

/** What waits for approval, the oldest first. */
export async function approvalQueue(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  today: Day,
): Promise<readonly InvoiceInList[]> {
  return list(tx, cooperativeId, today, sql`i.state = 'submitted' order by i.drafted_at, i.id limit 200`)
}

/** How many wait for approval, and since when the oldest does (null: none). */
export async function approvalCount(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<{ count: number; oldest: Date | null }> {
  const { rows } = await sql<{ count: number; oldest: Date | null }>`
    select count(*)::int as count, min(drafted_at) as oldest from invoice
    where cooperative_id = ${cooperativeId} and state = 'submitted'`.execute(tx)
  return rows[0]!
}

/** Fifty invoices with something open, the newest first; the next fifty after the last of a page. */
export async function openInvoices(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  today: Day,
  before?: IssuedBefore,
): Promise<readonly InvoiceInList[]> {
  return list(tx, cooperativeId, today, sql`i.open <> 0 ${issuedBefore(before)} limit ${PAGE}`)
}

/** Fifty issued documents, credit notes too, the newest first. */
export async function issuedInvoices(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  today: Day,
  before?: IssuedBefore,
): Promise<readonly InvoiceInList[]> {
  return list(tx, cooperativeId, today, sql`i.state = 'issued' ${issuedBefore(before)} limit ${PAGE}`)
}

/** Fifty invoices of a member, in whichever state, the newest first. */
export async function memberInvoices(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  today: Day,
  before?: DraftedBefore,
): Promise<readonly InvoiceInList[]> {
  const after = before ? sql`and (i.drafted_at, i.id) < (${before.draftedAt}, ${before.id})` : sql``
  return list(
    tx,
    cooperativeId,
    today,
    sql`
    i.member_id = ${memberId} and i.state <> 'withdrawn' ${after} order by i.drafted_at desc, i.id desc
      limit ${PAGE}`,
  )
}

/** Issued documents whose number or customer holds a text; at most fifty, the newest first. */
export async function findIssued(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  today: Day,
  search: string,
): Promise<readonly InvoiceInList[]> {
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  return list(
    tx,
    cooperativeId,
    today,
    sql`
    i.state = 'issued' and (i.number ilike ${pattern} or i.buyer ->> 'name' ilike ${pattern})
    order by i.issued_on desc, i.id desc limit ${PAGE}`,
  )
}

function issuedBefore(before: IssuedBefore | undefined): RawBuilder<unknown> {
  const order = sql`order by i.issued_on desc, i.id desc`
  return before ? sql`and (i.issued_on, i.id) < (${before.issuedOn}, ${before.id}) ${order}` : order
}

/** The names are looked up for the rows of the page only, however many rows there are. */
async function list(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  today: Day,
  which: RawBuilder<unknown>,
): Promise<readonly InvoiceInList[]> {
  const { rows } = await sql<Row>`
    with page as materialized (
      select row_number() over () as position, p.* from (
        select i.id, i.kind, i.state, i.number, i.customer_id, i.member_id, i.business_id, i.worked_until,
          i.drafted_at,
          i.issued_on, i.due_on, i.total, i.open, i.paid, i.revision, i.disputed_at,
            i.buyer ->> 'name' as buyer_name
        from invoice i where i.cooperative_id = ${cooperativeId} and ${which}) p
    )
    select p.*, coalesce(p.buyer_name, c.name) as customer_name, m.name as member_name, b.trade_name
    from page p
    left join customer c on c.cooperative_id = ${cooperativeId} and c.id = p.customer_id
    left join member m on m.cooperative_id = ${cooperativeId} and m.id = p.member_id
    left join business b on b.cooperative_id = ${cooperativeId} and b.id = p.business_id
    order by p.position`.execute(tx)
  return rows.map((row) => inList(row, today))
}

function inList(row: Row, today: Day): InvoiceInList {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    status: statusOf({ ...row, dueOn: row.due_on, disputedAt: row.disputed_at }, today),
    number: row.number,
    customerName: row.customer_name ?? '',
    memberId: row.member_id,
    memberName: row.member_name ?? '',
    tradeName: row.trade_name ?? '',
    workedUntil: row.worked_until,
    draftedAt: row.drafted_at,
    issuedOn: row.issued_on,
    dueOn: row.due_on,
    total: row.total,
    open: row.open,
    revision: row.revision,
  }
}
