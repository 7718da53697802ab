import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { insertFile } from '../../platform/file.db.ts'
import { bytes, cents, day, id } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdPen, post } from '../books/index.ts'
import { vatModeOn } from '../cooperative/index.ts'
import { memberById } from '../members/index.ts'
import { share, tellMoneyChanged } from '../pots/index.ts'
import { bookReceipt, RECEIPT_TYPES, type BookReceiptRefusal } from '../receipts/index.ts'
import { bookedCost, costEntry, PAYERS, type CostRefusal } from './job-cost.ts'
import * as db from './job-cost.db.ts'
import { takeReceiptRow } from './kept-receipt.db.ts'

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
  | CostRefusal
  | 'member-not-found'
  | 'own-cost'
  | 'receipt-booked-before'
  | 'receipt-empty'
  | BookReceiptRefusal
  | 'no-scheme-in-force'

/**
 * Books a cost that a member made for a job, with its receipt: it lowers the net turnover and so every part, from the
 * day on the receipt. Gives the id of the cost.
 *
 * Refuses: the own cost of who books it (`own-cost`), the same receipt twice (`receipt-booked-before`), one that is
 * not kept any more (`receipt-gone`), VAT that cannot be right, a day to come, a closed period.
 */
export const bookJobCost = command({
  name: 'spending.book-job-cost',
  may: 'cost.book',
  input,
  async run(tx, actor: PersonActor, of, now, commandId): Promise<Result<Id<'job-cost'>, Reason>> {
    const { cooperativeId } = actor
    await holdPen(tx, cooperativeId)
    const { receipt: given, ...onReceipt } = of
    const member = await memberById(tx, cooperativeId, of.memberId)
    if (!member) return refuse('member-not-found')
    if (member.personId === actor.personId) return refuse('own-cost')
    const booked = bookedCost(
      withoutAbsent(onReceipt),
      await vatModeOn(tx, cooperativeId, of.spentOn),
      now.today,
    )
    if (!booked.ok) return booked
    const id = newId<'job-cost'>(now.at)
    const stored = await storedReceipt(tx, actor, given, { as: id, memberId: of.memberId }, now)
    if (!stored.ok) return stored
    const cost = withoutAbsent(onReceipt)
    const posted = await post(tx, actor, costEntry(cost, booked.value), now, commandId)
    await db.insertCost(tx, cooperativeId, {
      id,
      receipt: cost,
      booked: booked.value,
      receiptId: stored.value,
      entryId: posted.id,
      bookedAt: now.at,
      bookedBy: actor.personId,
    })
    const event = {
      memberId: of.memberId,
      turnover: 0n,
      jobCosts: booked.value.net,
      countsOn: of.spentOn,
      cause: 'cost',
      costId: id,
      about: `${of.supplier}, ${of.description}`,
    } as const
    await tellMoneyChanged(tx, actor.cooperativeId, of.memberId)
    const shared = await share(tx, actor, event, now, commandId)
    return shared.ok ? ok(id) : shared
  },
  about: (_input, id) => id,
})

/** The file of the receipt, kept from now on: out of the tray, or as it was given with the form. */
async function storedReceipt(
  tx: Tx,
  actor: PersonActor,
  given: Input['receipt'],
  booked: { readonly as: Id<'job-cost'>; readonly memberId: Id<'member'> },
  now: Now,
): Promise<Result<Id<'file'>, Reason>> {
  const { cooperativeId } = actor
  if ('inTray' in given) return bookReceipt(tx, actor, given.inTray, booked, now)
  const receipt = 'keptFor' in given ? await takeReceiptRow(tx, cooperativeId, given.keptFor) : given
  if (!receipt) return refuse('receipt-gone')
  if (receipt.content.length === 0) return refuse('receipt-empty')
  const content = Buffer.from(receipt.content)
  const sha256 = createHash('sha256').update(content).digest()
  const same = await db.costWithReceipt(tx, cooperativeId, sha256)
  if (same) return refuse('receipt-booked-before', { supplier: same.supplier, spentOn: same.spentOn })
  const id = newId<'file'>(now.at)
  const { name, mediaType } = receipt
  await insertFile(tx, cooperativeId, { id, name, mediaType, content, sha256, storedAt: now.at })
  return ok(id)
}

function withoutAbsent({ invoiceId, ...rest }: Omit<Input, 'receipt'>) {
  return invoiceId === undefined ? rest : { ...rest, invoiceId }
}
