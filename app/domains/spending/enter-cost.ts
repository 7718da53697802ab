import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { bytes, cents, day, digits, id, ownWords } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdPen } from '../books/index.ts'
import { checkReceipt, RECEIPT_TYPES } from '../receipts/index.ts'
import { bookCost, type CheckedCost } from './book-cost.ts'
import { checkedCost, type CheckedCostRefusal } from './check-cost.ts'
import { CONCERNS, isSureOf } from './cost-concerns.ts'
import { keptOf, lowersTurnover, RECEIPT_KINDS, type CostTarget } from './cost-kind.ts'
import type { CostSideRefusal } from './find-cost-side.ts'
import { PAYERS } from './cost.ts'
import { storedReceipt, type StoredReceiptRefusal } from './store-receipt.ts'
import { needsAnother } from './supplier-invoice.ts'
import { spendingLimit } from './spending-limit.db.ts'
import { unusualAbout } from './find-unusual.ts'
import { insertWaiting, waitingWith } from './waiting-cost.db.ts'

const input = z.object({
  memberId: id<'member'>(),
  invoiceId: id<'invoice'>().optional(),
  supplier: z.string().min(1).max(120),
  description: ownWords(200).min(1),
  spentOn: day(),
  /** Cents, VAT included. */
  total: cents(),
  /** Cents. */
  vat: cents(),
  paidBy: z.enum(PAYERS),
  /** Carried by all who share in the invoice, as it was split; else by the member alone. */
  byAll: z.boolean().default(false),
  kind: z.enum(RECEIPT_KINDS).default('job-cost'),
  /** Of a shared cost: an account of the co-operative's own costs. */
  account: digits(4).optional(),
  /** Of what is bought from the pot: what was said yes to. */
  requestId: id<'pot-request'>().optional(),
  /** What is unusual about it, and said knowingly. */
  sure: z.array(z.enum(CONCERNS)).readonly().default([]),
  /** The file itself, the form that it is kept for, or the receipt that a member handed in. */
  receipt: z.union([
    z.object({
      name: z.string().min(1).max(200),
      mediaType: z.enum(RECEIPT_TYPES),
      content: bytes(),
    }),
    z.object({ keptFor: id<'kept-receipt'>() }),
    z.object({ inTray: id<'receipt'>() }),
  ]),
})

type Input = z.output<typeof input>
type Reason =
  | CheckedCostRefusal
  | CostSideRefusal
  | StoredReceiptRefusal
  | 'cost-unusual'
  | 'no-scheme-in-force'

/**
 * Enters a cost of a member with its receipt: books it, or, above the limit of the co-operative, lets it wait for the
 * yes of another (`approve-cost`). One of a job lowers the net turnover and so every part, from the day on the receipt;
 * one from the pot goes out of it under its request; the others go to the training pot or to the own costs of the
 * co-operative. It counts on the day of the receipt, or today when the books are closed over it. Gives its id.
 *
 * Refuses: the own cost of who books it (`own-cost`), what is unusual and not said knowingly (`cost-unusual`: the pot
 * would go below zero, or it is more than the pot and the open work), the same receipt twice (`receipt-booked-before`,
 * `receipt-waits`, or `receipt-in-tray` while it waits there), one that is not kept any more (`receipt-gone`), is not
 * in the tray (`receipt-settled`) or of another member (`receipt-of-other`), VAT that cannot be right, an invoice in
 * which the member has no share, a day to come, `cost-incomplete` (the kind needs an account or a request), and what
 * the pot refuses.
 */
export const enterCost = command({
  name: 'spending.enter-cost',
  may: 'cost.book',
  input,
  async run(tx, actor: PersonActor, of, now, commandId): Promise<Result<Id<'cost'>, Reason>> {
    const { cooperativeId } = actor
    await holdPen(tx, cooperativeId)
    const checked = await checkedCost(tx, actor, of, now)
    if (!checked.ok) return checked
    const cost = { ...checked.value, id: newId<'cost'>(now.at) }
    const unusual = lowersTurnover(of.kind)
      ? await unusualAbout(tx, cooperativeId, cost.parts, cost.countsOn)
      : []
    const sure = of.sure.filter((one) => unusual.some(({ concern }) => concern === one))
    const waits = needsAnother(of.total, await spendingLimit(tx, cooperativeId))
    const done = waits
      ? await letWait(tx, actor, { ...of, sure }, cost, now)
      : await bookNow(tx, actor, of, { ...cost, sure }, now, commandId)
    if (!done.ok) return done
    // Last, because whatever else is refused goes before it; a refusal keeps nothing of what was booked.
    return isSureOf(unusual, of.sure) ? ok(cost.id) : refuse('cost-unusual')
  },
  about: (_input, id) => id,
})

async function bookNow(
  tx: Tx,
  actor: PersonActor,
  of: Input,
  cost: Omit<CheckedCost, 'receiptId'>,
  now: Now,
  commandId: string,
): Promise<Result<null, Reason>> {
  const stored = await storedReceipt(tx, actor, of.receipt, { as: cost.id, memberId: of.memberId }, now)
  if (!stored.ok) return stored
  return bookCost(tx, actor, { ...cost, receiptId: stored.value }, now, commandId)
}

/** Keeps what was filled in until another answers. What lies in the tray stays there as long. */
async function letWait(
  tx: Tx,
  actor: PersonActor,
  { receipt, ...of }: Input,
  { id: costId, target }: { readonly id: Id<'cost'>; readonly target: CostTarget },
  now: Now,
): Promise<Result<null, StoredReceiptRefusal>> {
  const { cooperativeId, personId } = actor
  const inTray = 'inTray' in receipt ? receipt.inTray : undefined
  if (inTray) {
    const there = await checkReceipt(tx, cooperativeId, inTray, of.memberId)
    if (!there.ok) return there
    if (await waitingWith(tx, cooperativeId, { inTray, hashes: [] })) return refuse('receipt-waits')
  }
  const booked = { as: costId, memberId: of.memberId }
  const stored = inTray ? ok(null) : await storedReceipt(tx, actor, receipt, booked, now)
  if (!stored.ok) return stored
  await insertWaiting(tx, cooperativeId, {
    ...of,
    ...keptOf(target),
    id: costId,
    memberId: of.memberId,
    invoiceId: of.invoiceId ?? null,
    fileId: stored.value,
    receiptId: inTray ?? null,
    askedBy: personId,
    askedAt: now.at,
  })
  return ok(null)
}
