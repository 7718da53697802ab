import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { AccountCode } from '../books/index.ts'
import type { Concern } from './cost-concerns.ts'
import type { CostKind } from './cost-kind.ts'
import type { Payer } from './cost.ts'

/** A booked cost of any kind (`job_cost`, its first name) as it stands, with names to show. Amounts in cents. */
export type Cost = {
  readonly id: Id<'cost'>
  readonly memberId: Id<'member'>
  readonly memberName: string
  readonly invoiceId: Id<'invoice'> | null
  readonly supplier: string
  readonly description: string
  readonly kind: CostKind
  readonly account: AccountCode | null
  readonly requestId: Id<'pot-request'> | null
  readonly spentOn: Day
  readonly net: Cents
  readonly vat: Cents
  readonly total: Cents
  readonly paid: Cents
  readonly paidBy: Payer
  readonly receiptId: Id<'file'>
  readonly entryId: Id<'entry'>
  readonly bookedAt: Date
  readonly reversedAt: Date | null
  readonly reversalReason: string | null
  /** What was unusual, and said knowingly by who booked it. */
  readonly sure: readonly Concern[]
  /** The entry that says that the member had paid after all. */
  readonly payerEntryId: Id<'entry'> | null
}

/** A cost to be kept. Amounts in cents; what it was together is `net + vat`. */
export type NewCost = {
  readonly id: Id<'cost'>
  readonly memberId: Id<'member'>
  readonly invoiceId?: Id<'invoice'> | undefined
  readonly supplier: string
  readonly description: string
  readonly kind: CostKind
  /** The account of a shared cost. */
  readonly account: AccountCode | null
  /** The request under which it is taken out of the pot. */
  readonly requestId: Id<'pot-request'> | null
  readonly spentOn: Day
  readonly net: Cents
  readonly vat: Cents
  readonly paidBy: Payer
  readonly receiptId: Id<'file'>
  readonly entryId: Id<'entry'>
  readonly bookedAt: Date
  readonly bookedBy: Id<'person'>
  readonly sure?: readonly Concern[]
}

/** Keeps a cost that was booked. */
export async function insertCost(tx: Tx, cooperativeId: Id<'cooperative'>, cost: NewCost): Promise<void> {
  await tx
    .insertInto('job_cost')
    .values({
      cooperative_id: cooperativeId,
      id: cost.id,
      member_id: cost.memberId,
      invoice_id: cost.invoiceId ?? null,
      supplier: cost.supplier,
      description: cost.description,
      kind: cost.kind,
      account: cost.account,
      request_id: cost.requestId,
      spent_on: cost.spentOn,
      net: cost.net,
      vat: cost.vat,
      total: cost.net + cost.vat,
      paid_by: cost.paidBy,
      receipt_id: cost.receiptId,
      entry_id: cost.entryId,
      booked_at: cost.bookedAt,
      booked_by: cost.bookedBy,
      sure: [...(cost.sure ?? [])],
    })
    .execute()
}

/** The cost that one of these very files was booked with from a form, when it still counts. */
export async function costWithReceipt(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  hashes: readonly Buffer[],
): Promise<Cost | undefined> {
  const { rows } = await sql<Cost>`${select(cooperativeId)}
    and c.reversed_at is null and exists (
      select from file f where f.cooperative_id = c.cooperative_id and f.id = c.receipt_id
        and f.sha256 = any(${hashes}::bytea[]))
    limit 1`.execute(tx)
  return rows[0]
}

/** What was spent under a request for the pot, less what came back, in cents; what was taken back does not count. */
export async function spentUnder(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  requestId: Id<'pot-request'>,
): Promise<Cents> {
  const { rows } = await sql<{ spent: Cents }>`
    select coalesce(sum(net), 0)::bigint as spent from job_cost
    where cooperative_id = ${cooperativeId} and request_id = ${requestId} and reversed_at is null`.execute(tx)
  return rows[0]!.spent
}

/** A cost, when whoever asks may see it. */
export async function costById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'cost'>,
): Promise<Cost | undefined> {
  const { rows } = await sql<Cost>`${select(cooperativeId)} and c.id = ${id}`.execute(tx)
  return rows[0]
}

/** Costs newest first, `size` a page; `after` is the last one of the page before. */
export async function costsPage(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  page: { memberId?: Id<'member'>; after?: Id<'cost'>; size: number },
): Promise<Cost[]> {
  const { memberId, after, size } = page
  const { rows } = await sql<Cost>`${select(cooperativeId)}
    and (${memberId ?? null}::uuid is null or c.member_id = ${memberId ?? null}::uuid)
    and (${after ?? null}::uuid is null or (c.spent_on, c.id) < (
      select l.spent_on, l.id from job_cost l where l.cooperative_id = ${cooperativeId}
        and l.id = ${after ?? null}::uuid))
    order by c.spent_on desc, c.id desc limit ${size}`.execute(tx)
  return rows
}

/** Costs that are not paid yet; not those that are paid with the invoice of a supplier. */
export async function unpaidCosts(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Cost[]> {
  const { rows } = await sql<Cost>`${select(cooperativeId)}
    and c.reversed_at is null and c.paid < c.total and not exists (
      select from supplier_invoice i where i.cooperative_id = c.cooperative_id and i.cost_id = c.id
        and i.entry_id is not null)
    order by c.spent_on, c.id`.execute(tx)
  return rows
}

/** The costs that were booked in these entries, by the entry; as far as whoever asks may see them. */
export async function costsOfEntries(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  entries: readonly Id<'entry'>[],
): Promise<ReadonlyMap<Id<'entry'>, Id<'cost'>>> {
  if (entries.length === 0) return new Map()
  const { rows } = await sql<{ id: Id<'cost'>; entry_id: Id<'entry'> }>`
    select id, entry_id from job_cost
    where cooperative_id = ${cooperativeId} and entry_id = any (${entries}::uuid[])`.execute(tx)
  return new Map(rows.map((row) => [row.entry_id, row.id]))
}

/** Marks a cost as taken back, by whom and why. */
export async function storeReversal(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'cost'>,
  by: { at: Date; person: Id<'person'>; reason: string },
): Promise<void> {
  await tx
    .updateTable('job_cost')
    .set({ reversed_at: by.at, reversed_by: by.person, reversal_reason: by.reason })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

/** Keeps that the member had paid after all, with the entry that says so. */
export async function storePayer(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'cost'>,
  entryId: Id<'entry'>,
): Promise<void> {
  await tx
    .updateTable('job_cost')
    .set({ paid_by: 'member', payer_entry_id: entryId })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

/** Keeps how much of a cost the bank paid, in cents. */
export async function storePaid(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'cost'>,
  paid: Cents,
): Promise<void> {
  await tx
    .updateTable('job_cost')
    .set({ paid })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

/** The receipt of a cost, as it was handed in; undefined when there is none to be seen. */
export async function receiptOf(tx: Tx, cooperativeId: Id<'cooperative'>, id: Id<'cost'>) {
  const { rows } = await sql<{ name: string; media_type: string; content: Buffer }>`
    select f.name, f.media_type, f.content from job_cost c
    join file f on f.cooperative_id = c.cooperative_id and f.id = c.receipt_id
    where c.cooperative_id = ${cooperativeId} and c.id = ${id}`.execute(tx)
  return rows[0]
}

function select(cooperativeId: Id<'cooperative'>) {
  return sql`
    select c.id, c.member_id as "memberId", m.name as "memberName", c.invoice_id as "invoiceId",
      c.supplier, c.description, c.kind, c.account, c.request_id as "requestId",
      c.spent_on as "spentOn", c.net, c.vat, c.total, c.paid, c.paid_by as "paidBy", c.receipt_id as "receiptId",
      c.entry_id as "entryId", c.booked_at as "bookedAt", c.reversed_at as "reversedAt",
        c.reversal_reason as "reversalReason", c.sure, c.payer_entry_id as "payerEntryId"
    from job_cost c join member m on m.cooperative_id = c.cooperative_id and m.id = c.member_id
    where c.cooperative_id = ${cooperativeId}`
}

/** Whether a cost came with the invoice of a supplier, or is to be paid with one that waits for a yes. */
export async function isOfSupplier(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'cost'>,
): Promise<boolean> {
  const { rows } = await sql`
    select from supplier_invoice where cooperative_id = ${cooperativeId} and cost_id = ${id}
      and (entry_id is not null or closed_at is null)`.execute(tx)
  return rows.length > 0
}
