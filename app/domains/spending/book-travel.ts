import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { keepFile } from '../../platform/file.db.ts'
import { count, day, id, ownWords } from '../../platform/input.ts'
import { spending as words } from '../../text/nl/spending.ts'
import { newId, type Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { sha256Of } from '../../values/sha256.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { dayToCount, holdPen } from '../books/index.ts'
import { memberById, memberOfPerson } from '../members/index.ts'
import { checkSecond, type SecondYesRefusal } from '../people/index.ts'
import { bookCost } from './book-cost.ts'
import { CONCERNS, isSureOf } from './cost-concerns.ts'
import { partsOfCost, type CarriedRefusal } from './divide-cost.ts'
import type { CostSideRefusal } from './find-cost-side.ts'
import { costWithReceipt } from './cost.db.ts'
import { needsAnother } from './supplier-invoice.ts'
import { spendingLimit } from './spending-limit.db.ts'
import { travelCost, VEHICLES, type TravelRefusal } from './travel.ts'
import { unusualAbout } from './find-unusual.ts'

export type TravelReason =
  | TravelRefusal
  | CarriedRefusal
  | CostSideRefusal
  | 'member-not-found'
  | 'own-cost'
  | 'day-to-come'
  | 'receipt-booked-before'
  | 'journey-above-limit'
  | SecondYesRefusal
  | 'cost-unusual'
  | 'no-scheme-in-force'

/** A journey with one's own transport, as somebody wrote it down. */
export const trip = z.object({
  memberId: id<'member'>(),
  from: z.string().trim().min(1).max(80),
  to: z.string().trim().min(1).max(80),
  purpose: ownWords(100).min(1),
  spentOn: day(),
  /** There and back. */
  kilometres: count(),
  vehicle: z.enum(VEHICLES),
  /** What is unusual about it, and said knowingly. */
  sure: z.array(z.enum(CONCERNS)).readonly().default([]),
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
 * `day-to-come`, `kilometres-impossible`, `no-travel-rate`, `member-not-found`, no scheme, `journey-above-limit` (then
 * the member writes it down), `cost-unusual` when the pot would go below zero and nobody said so.
 */
export const bookTravel = command({
  name: 'spending.book-travel',
  may: 'cost.book',
  input: trip,
  run: (tx, actor: PersonActor, of, now, commandId): Promise<Result<Id<'cost'>, TravelReason>> =>
    bookTrip(tx, actor, of, null, now, commandId),
  about: (_input, costId) => costId,
})

/**
 * The same for who runs a command already: one press in the tray books what a member wrote down.
 *
 * @param writtenBy who wrote it down, when that is another than who books it: above the limit it takes two people
 */
export async function bookTrip(
  tx: Tx,
  actor: PersonActor,
  of: Trip,
  writtenBy: Id<'person'> | null,
  now: Now,
  commandId: string,
): Promise<Result<Id<'cost'>, TravelReason>> {
  const { cooperativeId } = actor
  await holdPen(tx, cooperativeId)
  const member = await memberById(tx, cooperativeId, of.memberId)
  if (!member) return refuse('member-not-found')
  if (member.personId === actor.personId) return refuse('own-cost')
  if (of.spentOn > now.today) return refuse('day-to-come')
  const net = travelCost(of.kilometres, of.spentOn)
  if (!net.ok) return net
  const above = needsAnother(net.value, await spendingLimit(tx, cooperativeId))
  if (above && writtenBy === null) return refuse('journey-above-limit')
  const second = above && writtenBy !== null ? await checkSecond(tx, actor, { by: writtenBy }, now) : ok(null)
  if (!second.ok) return second
  const content = Buffer.from(words.travel.note({ ...of, member: member.name }))
  const same = await costWithReceipt(tx, cooperativeId, [sha256Of(content)])
  if (same) return refuse('receipt-booked-before', { supplier: same.supplier, spentOn: same.spentOn })
  const costId = newId<'cost'>(now.at)
  const name = `reis-${of.spentOn}.txt`
  const mediaType = 'text/plain; charset=utf-8'
  const receiptId = await keepFile(tx, cooperativeId, { name, mediaType, content, at: now.at })
  const countsOn = await dayToCount(tx, cooperativeId, of.spentOn, now.today)
  const own = (await memberOfPerson(tx, cooperativeId, actor.personId))?.id
  const parts = await partsOfCost(tx, actor, of, own, net.value)
  if (!parts.ok) return parts
  const unusual = await unusualAbout(tx, cooperativeId, parts.value, countsOn)
  const cost = {
    ...paperOf(of, net.value),
    id: costId,
    invoiceId: of.invoiceId,
    target: { kind: 'travel', memberId: of.memberId },
    booked: { net: net.value, vat: 0n },
    parts: parts.value,
    countsOn,
    receiptId,
    sure: of.sure.filter((one) => unusual.some(({ concern }) => concern === one)),
  } as const
  const done = await bookCost(tx, actor, cost, now, commandId)
  if (!done.ok) return done
  return isSureOf(unusual, of.sure) ? ok(costId) : refuse('cost-unusual')
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
