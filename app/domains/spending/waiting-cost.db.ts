import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { AccountCode } from '../books/index.ts'
import type { Concern } from './cost-concerns.ts'
import type { ReceiptKind } from './cost-kind.ts'
import type { Payer } from './cost.ts'

/** A cost above the limit as one person filled it in. Amounts in cents, as they stand on the receipt. */
export type CostToAnswer = {
  /** Under which it is booked after a yes. */
  readonly id: Id<'cost'>
  readonly memberId: Id<'member'>
  readonly invoiceId: Id<'invoice'> | null
  readonly supplier: string
  readonly description: string
  readonly spentOn: Day
  readonly total: Cents
  readonly vat: Cents
  readonly paidBy: Payer
  readonly byAll: boolean
  readonly kind: ReceiptKind
  readonly account: AccountCode | null
  readonly requestId: Id<'pot-request'> | null
  readonly sure: readonly Concern[]
  /** The receipt that came with the form; else it is the one in the tray. */
  readonly fileId: Id<'file'> | null
  readonly receiptId: Id<'receipt'> | null
  readonly askedBy: Id<'person'>
  readonly askedAt: Date
}

/** The same as it stands. */
export type WaitingCost = CostToAnswer & {
  readonly memberName: string
  readonly askedByName: string
  readonly answer: 'yes' | 'no' | null
  readonly answeredAt: Date | null
  readonly why: string
}

/** Keeps a cost that waits. */
export async function insertWaiting(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: CostToAnswer,
): Promise<void> {
  await tx
    .insertInto('waiting_cost')
    .values({
      cooperative_id: cooperativeId,
      id: of.id,
      member_id: of.memberId,
      invoice_id: of.invoiceId,
      supplier: of.supplier,
      description: of.description,
      spent_on: of.spentOn,
      total: of.total,
      vat: of.vat,
      paid_by: of.paidBy,
      by_all: of.byAll,
      kind: of.kind,
      account: of.account,
      request_id: of.requestId,
      sure: [...of.sure],
      file_id: of.fileId,
      receipt_id: of.receiptId,
      asked_by: of.askedBy,
      asked_at: of.askedAt,
    })
    .execute()
}

/** One of them, when whoever asks may see it. */
export async function waitingCostById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'cost'>,
): Promise<WaitingCost | undefined> {
  const { rows } = await sql<WaitingCost>`${select(cooperativeId)} and w.id = ${id}`.execute(tx)
  return rows[0]
}

/** All that still wait, the oldest first. */
export async function waitingCosts(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<WaitingCost[]> {
  const { rows } = await sql<WaitingCost>`${select(cooperativeId)} and w.answer is null
    order by w.asked_at, w.id`.execute(tx)
  return rows
}

/** The cost that a receipt waits in: one of the tray, or one of these very files. */
export async function waitingWith(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  receipt: { readonly inTray?: Id<'receipt'>; readonly hashes: readonly Buffer[] },
): Promise<WaitingCost | undefined> {
  const { inTray = null, hashes } = receipt
  const { rows } = await sql<WaitingCost>`${select(cooperativeId)} and w.answer is null
    and (w.receipt_id = ${inTray}::uuid or exists (
      select from file f where f.cooperative_id = w.cooperative_id and f.id = w.file_id
        and f.sha256 = any(${[...hashes]}::bytea[]))) limit 1`.execute(tx)
  return rows[0]
}

/** The receipts in the tray of which a cost waits for the yes of another. */
export async function receiptsForYes(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Id<'receipt'>[]> {
  const waiting = await waitingCosts(tx, cooperativeId)
  return waiting.flatMap(({ receiptId }) => (receiptId === null ? [] : [receiptId]))
}

/** Keeps what another said of it. */
export async function storeAnswer(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'cost'>,
  of: {
    readonly answer: 'yes' | 'no'
    readonly by: Id<'person'>
    readonly at: Date
    readonly why: string
  },
): Promise<void> {
  await tx
    .updateTable('waiting_cost')
    .set({ answer: of.answer, answered_by: of.by, answered_at: of.at, why: of.why })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

/** The receipt that came with the form of one, as it was handed in; undefined when it lies in the tray. */
export async function receiptOfWaiting(tx: Tx, cooperativeId: Id<'cooperative'>, id: Id<'cost'>) {
  const { rows } = await sql<{ name: string; media_type: string; content: Buffer }>`
    select f.name, f.media_type, f.content from waiting_cost w
    join file f on f.cooperative_id = w.cooperative_id and f.id = w.file_id
    where w.cooperative_id = ${cooperativeId} and w.id = ${id}`.execute(tx)
  return rows[0]
}

function select(cooperativeId: Id<'cooperative'>) {
  return sql`
    select w.id, w.member_id as "memberId", m.name as "memberName", w.invoice_id as "invoiceId", w.supplier,
      w.description, w.spent_on as "spentOn", w.total, w.vat, w.paid_by as "paidBy", w.by_all as "byAll", w.kind,
      w.account, w.request_id as "requestId", w.sure, w.file_id as "fileId", w.receipt_id as "receiptId",
      w.asked_by as "askedBy", coalesce(p.name, '') as "askedByName", w.asked_at as "askedAt", w.answer,
      w.answered_at as "answeredAt", w.why
    from waiting_cost w
    join member m on m.cooperative_id = w.cooperative_id and m.id = w.member_id
    left join person p on p.id = w.asked_by
    where w.cooperative_id = ${cooperativeId}`
}
