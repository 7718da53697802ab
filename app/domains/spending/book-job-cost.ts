import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { bytes, cents, day, digits, id } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdPen, post } from '../books/index.ts'
import { vatModeOn } from '../cooperative/index.ts'
import { memberById, memberOfPerson } from '../members/index.ts'
import { RECEIPT_TYPES } from '../receipts/index.ts'
import { COST_KINDS, lowersTurnover, targetOf } from './cost-kind.ts'
import { linesOf, partsOfCost, type CarriedRefusal } from './divide-cost.ts'
import { costSide, type CostSideRefusal } from './find-cost-side.ts'
import { bookedCost, costEntry, PAYERS, type CostRefusal } from './job-cost.ts'
import * as db from './job-cost.db.ts'
import { shareCost } from './share-cost.ts'
import { storedReceipt, type StoredReceiptRefusal } from './store-receipt.ts'

const input = z.object({
  memberId: id<'member'>(),
  invoiceId: id<'invoice'>().optional(),
  supplier: z.string().min(1).max(120),
  description: z.string().min(1).max(200),
  spentOn: day(),
  /** Cents, VAT included. */
  total: cents(),
  /** Cents. */
  vat: cents(),
  paidBy: z.enum(PAYERS),
  /** Carried by all who share in the invoice, as it was split; else by the member alone. */
  byAll: z.boolean().default(false),
  kind: z.enum(COST_KINDS).default('job-cost'),
  /** Of a shared cost: an account of the co-operative's own costs. */
  account: digits(4).optional(),
  /** Of what is bought from the pot: what was said yes to. */
  requestId: id<'pot-request'>().optional(),
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

type Reason =
  | CostRefusal
  | CostSideRefusal
  | 'cost-incomplete'
  | 'member-not-found'
  | 'own-cost'
  | StoredReceiptRefusal
  | CarriedRefusal
  | 'no-scheme-in-force'

/**
 * Books a cost of a member with its receipt. One of a job lowers the net turnover and so every part, from the day on
 * the receipt; one from the pot goes out of it under its request; the others go to the training pot or to the own costs
 * of the co-operative. Gives the id of the cost.
 *
 * Refuses: the own cost of who books it (`own-cost`), the same receipt twice (`receipt-booked-before`, or
 * `receipt-in-tray` while it waits there), one that is not kept any more (`receipt-gone`), is not in the tray
 * (`receipt-settled`) or of another member (`receipt-of-other`), VAT that cannot be right, an invoice in which the
 * member has no share, a day to come, a closed period, `cost-incomplete` (the kind needs an account or a request),
 * and what the pot refuses.
 */
export const bookJobCost = command({
  name: 'spending.book-job-cost',
  may: 'cost.book',
  input,
  async run(tx, actor: PersonActor, of, now, commandId): Promise<Result<Id<'job-cost'>, Reason>> {
    const { cooperativeId } = actor
    await holdPen(tx, cooperativeId)
    const member = await memberById(tx, cooperativeId, of.memberId)
    if (!member) return refuse('member-not-found')
    if (member.personId === actor.personId) return refuse('own-cost')
    const target = targetOf(of)
    if (!target) return refuse('cost-incomplete')
    const [id, entryId] = [newId<'job-cost'>(now.at), newId<'entry'>(now.at)]
    const stored = await storedReceipt(tx, actor, of.receipt, { as: id, memberId: member.id }, now)
    if (!stored.ok) return stored
    const booked = bookedCost(of, await vatModeOn(tx, cooperativeId, of.spentOn), now.today)
    if (!booked.ok) return booked
    const { net } = booked.value
    const own = (await memberOfPerson(tx, cooperativeId, actor.personId))?.id
    const parts = await partsOfCost(tx, actor, lowersTurnover(of.kind) ? of : aloneOf(of), own, net)
    if (!parts.ok) return parts
    const what = `${of.supplier}: ${of.description}`.slice(0, 300)
    const entry = { id: entryId, countsOn: of.spentOn }
    const side = await costSide(tx, actor, { target, net, what, invoiceId: of.invoiceId }, entry, now)
    if (!side.ok) return side
    await post(
      tx,
      actor,
      costEntry(of, booked.value, linesOf(side.value, parts.value)),
      now,
      commandId,
      entryId,
    )
    await db.insertCost(tx, cooperativeId, {
      ...of,
      ...booked.value,
      id,
      // What is of no job has no invoice, whatever the form still had.
      invoiceId: lowersTurnover(of.kind) ? of.invoiceId : undefined,
      account: target.kind === 'shared' ? target.account : null,
      requestId: target.kind === 'pot' ? target.requestId : null,
      receiptId: stored.value,
      entryId,
      bookedAt: now.at,
      bookedBy: actor.personId,
    })
    if (!lowersTurnover(of.kind)) return ok(id)
    await db.insertParts(tx, cooperativeId, id, parts.value)
    const cost = { ...of, id, countsOn: of.spentOn, parts: parts.value }
    const shared = await shareCost(tx, actor, cost, now, commandId)
    return shared.ok ? ok(id) : shared
  },
  about: (_input, id) => id,
})

/** What is of no job has no invoice to be divided by. */
function aloneOf({ memberId }: { readonly memberId: Id<'member'> }) {
  return { memberId, byAll: false }
}
