import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import { dayOf, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { statusOf, type Invoice, type Status } from './invoice.ts'
import { PAGE_SIZE, isByIssue, type InvoiceFilter, type ListName } from './invoice-list.ts'
import { jointInvoicesOf } from './share.db.ts'

/** The last row of a page: the next page begins after it. */
export type After = { readonly at: string; readonly id: Id<'invoice'> }

export type ListedInvoice = {
  readonly id: Id<'invoice'>
  readonly kind: 'invoice' | 'credit-note'
  readonly status: Status
  readonly number: string | null
  readonly customerName: string
  readonly memberId: Id<'member'>
  readonly memberName: string
  /** The day of issue, or of the first draft. */
  readonly on: Day
  readonly total: Cents
  readonly open: Cents
  readonly after: After
}

type Row = {
  id: Id<'invoice'>
  kind: 'invoice' | 'credit-note'
  state: Invoice['state']
  number: string | null
  customer_name: string | null
  member_id: Id<'member'>
  member_name: string | null
  issued_on: Day | null
  drafted_at: Date
  due_on: Day | null
  total: Cents
  open: Cents
  paid: Cents
  written_off: Cents
  disputed_at: Date | null
  at: string
}

/**
 * A page of invoices, the newest first. Names are looked up for the rows of the page only.
 *
 * @returns one more than `PAGE_SIZE` at most, so that it is known whether there is another page
 */
export async function invoicesFor(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  today: Day,
  filter: InvoiceFilter,
  after?: After,
): Promise<readonly ListedInvoice[]> {
  const order = isByIssue(filter) ? BY_ISSUE : BY_DRAFT
  const conditions = sql.join(
    [
      sql`i.cooperative_id = ${cooperativeId}`,
      ...conditionsOf(filter, today),
      ...(await ofMember(tx, cooperativeId, filter.memberId)),
      ...order.from(after),
    ],
    sql` and `,
  )
  const { rows } = await sql<Row>`
    with page as materialized (
      select row_number() over () as position, p.* from (
        select i.id, i.kind, i.state, i.number, i.customer_id, i.member_id,
          i.issued_on, i.drafted_at, i.due_on, i.total, i.open, i.paid, i.written_off, i.disputed_at,
          i.buyer ->> 'name' as buyer_name,
          ${order.key}::text as at
        from invoice i where ${conditions} order by ${order.by} limit ${PAGE_SIZE + 1}) p
    )
    select p.*, coalesce(p.buyer_name, c.name) as customer_name, m.name as member_name
    from page p
    left join customer c on c.cooperative_id = ${cooperativeId} and c.id = p.customer_id
    left join member m on m.cooperative_id = ${cooperativeId} and m.id = p.member_id
    order by p.position`.execute(tx)
  return rows.map((row) => listed(row, today))
}

type Order = {
  readonly key: RawBuilder<unknown>
  readonly by: RawBuilder<unknown>
  from(after: After | undefined): RawBuilder<unknown>[]
}

const BY_ISSUE: Order = {
  key: sql`i.issued_on`,
  by: sql`i.issued_on desc, i.id desc`,
  from: (after) => (after ? [sql`(i.issued_on, i.id) < (${after.at}::date, ${after.id}::uuid)`] : []),
}
const BY_DRAFT: Order = {
  key: sql`i.drafted_at`,
  by: sql`i.drafted_at desc, i.id desc`,
  from: (after) => (after ? [sql`(i.drafted_at, i.id) < (${after.at}::timestamptz, ${after.id}::uuid)`] : []),
}

function conditionsOf(filter: InvoiceFilter, today: Day): RawBuilder<unknown>[] {
  const { list, customerId, search } = filter
  return [
    ...(list || isByIssue(filter) ? [inList(list ?? 'issued', today)] : []),
    ...(customerId ? [sql`i.customer_id = ${customerId}`] : []),
    ...(search ? [found(search)] : []),
  ]
}

/**
 * Led by a member, by an index; and where they have a share in what another leads: most have none, and then nothing is
 * asked.
 */
async function ofMember(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'> | undefined,
): Promise<RawBuilder<unknown>[]> {
  if (!memberId) return []
  const joint = await jointInvoicesOf(tx, cooperativeId, memberId)
  if (joint.length === 0) return [sql`i.member_id = ${memberId}`]
  return [sql`(i.member_id = ${memberId} or i.id = any (${[...joint]}::uuid[]))`]
}

function inList(list: ListName, today: Day): RawBuilder<unknown> {
  switch (list) {
    case 'issued':
      return sql`i.state = 'issued'`
    case 'open':
      return sql`i.open <> 0`
    case 'late':
      return sql`i.open <> 0 and i.open > 0 and i.due_on < ${today}::date and i.disputed_at is null`
    case 'disputed':
      return sql`i.open <> 0 and i.disputed_at is not null`
    case 'paid':
      return sql`i.state = 'issued' and i.kind = 'invoice' and i.open = 0 and i.paid > 0 and i.written_off = 0`
    case 'written-off':
      return sql`i.written_off > 0`
    case 'credit-note':
      return sql`i.state = 'issued' and i.kind = 'credit-note'`
    default:
      return sql`i.state = ${list}`
  }
}

/** A whole number is found by its index; anything else by looking at every name. */
function found(search: string): RawBuilder<unknown> {
  if (/^\d{4}-\d{4,}$/.test(search)) return sql`i.number = ${search}`
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  return sql`(i.number ilike ${pattern} or i.buyer ->> 'name' ilike ${pattern})`
}

function listed(row: Row, today: Day): ListedInvoice {
  return {
    id: row.id,
    kind: row.kind,
    status: statusOf(
      { ...row, writtenOff: row.written_off, dueOn: row.due_on, disputedAt: row.disputed_at },
      today,
    ),
    number: row.number,
    customerName: row.customer_name ?? '',
    memberId: row.member_id,
    memberName: row.member_name ?? '',
    on: row.issued_on ?? dayOf(row.drafted_at),
    total: row.total,
    open: row.open,
    after: { at: row.at, id: row.id },
  }
}
