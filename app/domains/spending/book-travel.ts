import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { insertFile } from '../../platform/file.db.ts'
import { count, day, id } from '../../platform/input.ts'
import { spending as words } from '../../text/nl/spending.ts'
import { newId, type Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdPen, post } from '../books/index.ts'
import { memberById, memberOfPerson } from '../members/index.ts'
import { linesOf, partsOfCost, type CarriedRefusal } from './divide-cost.ts'
import { costSide, type CostSideRefusal } from './find-cost-side.ts'
import { costEntry } from './job-cost.ts'
import { costWithReceipt, insertCost, insertParts } from './job-cost.db.ts'
import { shareCost } from './share-cost.ts'
import { travelCost, VEHICLES, type TravelRefusal } from './travel.ts'

export type TravelReason =
  | TravelRefusal
  | CarriedRefusal
  | CostSideRefusal
  | 'member-not-found'
  | 'own-cost'
  | 'day-to-come'
  | 'receipt-booked-before'

/** A journey with one's own transport, as somebody wrote it down. */
export const trip = z.object({
  memberId: id<'member'>(),
  from: z.string().trim().min(1).max(80),
  to: z.string().trim().min(1).max(80),
  purpose: z.string().trim().min(1).max(100),
  spentOn: day(),
  /** There and back. */
  kilometres: count(),
  vehicle: z.enum(VEHICLES),
  /** The invoice whose work it was for, when it is said. */
  invoiceId: id<'invoice'>().optional(),
  /** Carried by all who share in that invoice, as it was split; else by who travelled alone. */
  byAll: z.boolean().default(false),
})
export type Trip = z.output<typeof trip>

/**
 * Books a journey of a member with their own transport, at the rate of the law on that day: a cost of the job, paid by
 * the member, who gets it back. Of joint work it is carried by who travelled, or by all who share in the invoice.
 * Instead of a receipt the note of the journey is kept. No VAT comes back on it. Gives the id of the cost.
 *
 * Refuses: the own journey of who books it (`own-cost`), the same journey twice (`receipt-booked-before`),
 * `day-to-come`, `kilometres-impossible`, `no-travel-rate`, `member-not-found`, no scheme.
 */
export const bookTravel = command({
  name: 'spending.book-travel',
  may: 'cost.book',
  input: trip,
  run: (tx, actor: PersonActor, of, now, commandId): Promise<Result<Id<'job-cost'>, TravelReason>> =>
    bookTrip(tx, actor, of, now, commandId),
  about: (_input, costId) => costId,
})

/** The same for who runs a command already: one press in the tray books what a member wrote down. */
export async function bookTrip(
  tx: Tx,
  actor: PersonActor,
  of: Trip,
  now: Now,
  commandId: string,
): Promise<Result<Id<'job-cost'>, TravelReason>> {
  const { cooperativeId } = actor
  await holdPen(tx, cooperativeId)
  const member = await memberById(tx, cooperativeId, of.memberId)
  if (!member) return refuse('member-not-found')
  if (member.personId === actor.personId) return refuse('own-cost')
  if (of.spentOn > now.today) return refuse('day-to-come')
  const net = travelCost(of.kilometres, of.spentOn)
  if (!net.ok) return net
  const content = Buffer.from(words.travel.note({ ...of, member: member.name }))
  const sha256 = createHash('sha256').update(content).digest()
  const same = await costWithReceipt(tx, cooperativeId, [sha256])
  if (same) return refuse('receipt-booked-before', { supplier: same.supplier, spentOn: same.spentOn })
  const [costId, receiptId, entryId] = [
    newId<'job-cost'>(now.at),
    newId<'file'>(now.at),
    newId<'entry'>(now.at),
  ]
  const own = (await memberOfPerson(tx, cooperativeId, actor.personId))?.id
  const parts = await partsOfCost(tx, actor, of, own, net.value)
  if (!parts.ok) return parts
  const { memberId, spentOn } = of
  const booked = { net: net.value, vat: 0n }
  const paper = paperOf(of, net.value)
  const target = { kind: 'travel', memberId } as const
  const entry = { id: entryId, countsOn: spentOn }
  const side = await costSide(
    tx,
    actor,
    { target, net: net.value, what: paper.description, invoiceId: of.invoiceId },
    entry,
    now,
  )
  if (!side.ok) return side
  await post(tx, actor, costEntry(paper, booked, linesOf(side.value, parts.value)), now, commandId, entryId)
  const name = `reis-${spentOn}.txt`
  const mediaType = 'text/plain; charset=utf-8'
  await insertFile(tx, cooperativeId, { id: receiptId, name, mediaType, content, sha256, storedAt: now.at })
  await insertCost(tx, cooperativeId, {
    ...paper,
    ...booked,
    invoiceId: of.invoiceId,
    id: costId,
    kind: 'travel',
    account: null,
    requestId: null,
    receiptId,
    entryId,
    bookedAt: now.at,
    bookedBy: actor.personId,
  })
  await insertParts(tx, cooperativeId, costId, parts.value)
  const event = {
    id: costId,
    parts: parts.value,
    supplier: paper.supplier,
    description: paper.description,
    countsOn: spentOn,
  }
  const shared = await shareCost(tx, actor, event, now, commandId)
  return shared.ok ? ok(costId) : shared
}

/** What would stand on the receipt of a journey, were there one. */
function paperOf(of: Trip, total: Cents) {
  return {
    memberId: of.memberId,
    supplier: words.travel.supplier[of.vehicle],
    description: words.travel.description(of).slice(0, 200),
    spentOn: of.spentOn,
    total,
    vat: 0n,
    paidBy: 'member',
  } as const
}
