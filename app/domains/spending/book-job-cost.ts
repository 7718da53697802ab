import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { insertFile } from '../../platform/file.db.ts'
import { bytes, cents, day, digits, id } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdPen, post } from '../books/index.ts'
import { vatModeOn } from '../cooperative/index.ts'
import { memberById } from '../members/index.ts'
import { COST_KINDS, lowersTurnover, targetOf } from './cost-kind.ts'
import { costSide, type CostSideRefusal } from './cost-side.ts'
import { bookedCost, costEntry, PAYERS, type CostRefusal } from './job-cost.ts'
import * as db from './job-cost.db.ts'
import { takeReceiptRow } from './kept-receipt.db.ts'
import { shareCost } from './share-cost.ts'
import { RECEIPT_TYPES } from './receipt-types.ts'

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
  kind: z.enum(COST_KINDS).default('job-cost'),
  /** Of a shared cost: an account of the co-operative's own costs. */
  account: digits(4).optional(),
  /** Of what is bought from the pot: what was said yes to. */
  requestId: id<'pot-request'>().optional(),
  /** The file itself, or the form that it is kept for. */
  receipt: z.union([
    z.object({
      name: z.string().min(1).max(200),
      mediaType: z.enum(RECEIPT_TYPES),
      content: bytes(),
    }),
    z.object({ keptFor: id<'kept-receipt'>() }),
  ]),
})

type Input = z.output<typeof input>
type Reason =
  | CostRefusal
  | CostSideRefusal
  | 'cost-incomplete'
  | 'member-not-found'
  | 'own-cost'
  | 'receipt-booked-before'
  | 'receipt-empty'
  | 'receipt-gone'
  | 'no-scheme-in-force'

/**
 * Books a cost of a member with its receipt. One of a job lowers the net turnover and so every part, from the day on
 * the
 * receipt; one from the pot goes out of it under its request; the others go to the training pot or to the own costs of
 * the co-operative. Gives the id of the cost.
 *
 * Refuses: the own cost of who books it (`own-cost`), the same receipt twice (`receipt-booked-before`), one that is
 * not kept any more (`receipt-gone`), VAT that cannot be right, a day to come, a closed period, `cost-incomplete` (the
 * kind needs an account or a request), and what the pot refuses.
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
    const receipt = await fileOf(tx, actor, of.receipt)
    if (!receipt) return refuse('receipt-gone')
    if (receipt.content.length === 0) return refuse('receipt-empty')
    const booked = bookedCost(of, await vatModeOn(tx, cooperativeId, of.spentOn), now.today)
    if (!booked.ok) return booked
    const content = Buffer.from(receipt.content)
    const sha256 = createHash('sha256').update(content).digest()
    const same = await db.costWithReceipt(tx, cooperativeId, sha256)
    if (same) return refuse('receipt-booked-before', { supplier: same.supplier, spentOn: same.spentOn })
    const [id, receiptId, entryId] = [
      newId<'job-cost'>(now.at),
      newId<'file'>(now.at),
      newId<'entry'>(now.at),
    ]
    const { net } = booked.value
    const what = `${of.supplier}: ${of.description}`.slice(0, 300)
    const entry = { id: entryId, countsOn: of.spentOn }
    const side = await costSide(tx, actor, { target, net, what, invoiceId: of.invoiceId }, entry, now)
    if (!side.ok) return side
    await post(tx, actor, costEntry(of, booked.value, side.value), now, commandId, entryId)
    const { name, mediaType } = receipt
    await insertFile(tx, cooperativeId, { id: receiptId, name, mediaType, content, sha256, storedAt: now.at })
    await db.insertCost(tx, cooperativeId, {
      ...of,
      ...booked.value,
      id,
      account: target.kind === 'shared' ? target.account : null,
      requestId: target.kind === 'pot' ? target.requestId : null,
      receiptId,
      entryId,
      bookedAt: now.at,
      bookedBy: actor.personId,
    })
    if (!lowersTurnover(of.kind)) return ok(id)
    const shared = await shareCost(tx, actor, { ...of, id, net, countsOn: of.spentOn }, now, commandId)
    return shared.ok ? ok(id) : shared
  },
  about: (_input, id) => id,
})

/** The file that was given, or taken from where it was kept; undefined when it is not there any more. */
async function fileOf(
  tx: Tx,
  { cooperativeId }: PersonActor,
  given: Input['receipt'],
): Promise<{ name: string; mediaType: string; content: Uint8Array } | undefined> {
  return 'keptFor' in given ? takeReceiptRow(tx, cooperativeId, given.keptFor) : given
}
