import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { id } from '../../platform/input.ts'
import { inside as words } from '../../text/nl/inside.ts'
import { newId, type Id } from '../../values/id.ts'
import { greatest, type Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkKept, checkNotOwn, holdPen, post, reverse, type EntryLine } from '../books/index.ts'
import { checkSecond, type SecondYesRefusal } from '../people/index.ts'
import {
  entryOfSharing,
  movePot,
  shareOutEarnings,
  undoMoves,
  type EntryOfMove,
  type MovePotRefusal,
} from '../pots/index.ts'
import { invoiceNames } from '../sales/index.ts'
import { heldInsideJob, noteBooked, noteSaid, type InsideJob } from './inside-job.db.ts'
import { invoicesToPayFrom } from './load-invoices-to-pay-from.ts'

export type BookInsideJobRefusal =
  | MovePotRefusal
  | 'inside-not-found'
  | 'inside-not-agreed'
  | 'inside-answered'
  | 'inside-not-paid-yet'
  | SecondYesRefusal

/**
 * Books work for each other that both said yes to. Out of the pot of the payer (as the scheme allows, with the yes it
 * asks, never below zero); or as a cost of their invoice, when the customer paid enough of it (`inside-not-paid-yet`
 * with what is `free` in cents). Then it is shared out to the earner by their own scheme, or goes straight to their pot
 * where the co-operative chose that before it was asked. No turnover of the co-operative and no VAT: what was shared
 * out to one is shared out to the other. Or takes it back when both said that. Nobody does so for themselves, nor
 * alone on what they noted of the payer on paper (`checkSecond`).
 */
export const bookInsideJob = command({
  name: 'sales.book-inside-job',
  may: 'books.post',
  about: ({ jobId }) => jobId,
  input: z.object({ jobId: id<'inside-job'>() }),
  async run(tx, actor: PersonActor, { jobId }, now, commandId): Promise<Result<null, BookInsideJobRefusal>> {
    await holdPen(tx, actor.cooperativeId)
    const job = await heldInsideJob(tx, actor, jobId)
    if (!job) return refuse('inside-not-found')
    const own = await checkNotOwn(tx, actor, [job.payerId, job.earnerId])
    if (!own.ok) return own
    if (job.closedAt !== null || job.undoneOn !== null) return refuse('inside-answered')
    const noted = job.entryId === null ? job.payerNotedBy : job.undoNotedBy
    const second = noted ? await checkSecond(tx, actor, { by: noted }, now) : ok(null)
    if (!second.ok) return second
    if (job.entryId !== null)
      return job.undoAgreedAt === null
        ? refuse('inside-not-agreed')
        : undone(tx, actor, job, job.entryId, now, commandId)
    return job.agreedAt === null ? refuse('inside-not-agreed') : booked(tx, actor, job, now, commandId)
  },
})

/** What the payer parts with, and what the earner gets: in one entry when it goes from pot to pot. */
async function booked(
  tx: Tx,
  actor: PersonActor,
  job: InsideJob,
  now: Now,
  commandId: string,
): Promise<Result<null, BookInsideJobRefusal>> {
  const entry = { id: newId<'entry'>(now.at), countsOn: now.today }
  const from = await lineOfPayer(tx, actor, job, entry, now, commandId)
  if (!from.ok) return from
  const to = await lineOfEarner(tx, actor, job, entry, now)
  if (!to.ok) return to
  const { entryId, line } = from.value
  if (line || job.straight) {
    const lines = [
      line ?? sharedOut(job.earnerId, job.amount),
      to.value ?? sharedOut(job.payerId, -job.amount),
    ]
    const description = words.entry.booked(job).slice(0, 300)
    await post(
      tx,
      actor,
      { book: 'sharing', countsOn: now.today, description, lines },
      now,
      commandId,
      entry.id,
    )
  }
  await noteBooked(tx, actor.cooperativeId, job.id, { ...entry, id: entryId }, actor.personId)
  return job.straight ? ok(null) : shareOut(tx, actor, job, job.amount, now, commandId)
}

const sharedOut = (memberId: Id<'member'>, amount: Cents): EntryLine => ({
  account: 'shared-out',
  amount,
  memberId,
})

/** Out of the pot, with its line; or off what the invoice brought, which the sharing has booked. */
async function lineOfPayer(
  tx: Tx,
  actor: PersonActor,
  job: InsideJob,
  entry: EntryOfMove,
  now: Now,
  commandId: string,
): Promise<Result<{ entryId: Id<'entry'>; line: EntryLine | undefined }, BookInsideJobRefusal>> {
  const { payerId: memberId, amount, purpose, invoiceId } = job
  if (invoiceId === null) {
    const what = words.entry.from(job).slice(0, 300)
    const out = await movePot(tx, actor, { kind: 'spent', memberId, amount, purpose, what }, entry, now)
    return out.ok ? ok({ entryId: entry.id, line: out.value }) : out
  }
  const [paid] = await invoicesToPayFrom(tx, actor.cooperativeId, memberId, invoiceId)
  if (!paid || paid.free < amount)
    return refuse('inside-not-paid-yet', { free: String(atLeastNothing(paid?.free)) })
  const cost = await costOfPayer(tx, actor, job, amount, now, commandId)
  if (!cost.ok) return cost
  const entryId = job.straight ? entry.id : await entryOfSharing(tx, actor.cooperativeId, cost.value[0]!)
  if (!entryId) throw new Error(`the cost of inside job ${job.id} was not booked`)
  return ok({ entryId, line: undefined })
}

const atLeastNothing = (amount: Cents | undefined): Cents => greatest(0n, amount ?? 0n)

async function lineOfEarner(
  tx: Tx,
  actor: PersonActor,
  job: InsideJob,
  entry: EntryOfMove,
  now: Now,
): Promise<Result<EntryLine | undefined, BookInsideJobRefusal>> {
  if (!job.straight) return ok(undefined)
  const { earnerId: memberId, amount, id: insideJobId } = job
  const what = words.entry.about(job).slice(0, 300)
  return movePot(tx, actor, { kind: 'earned', memberId, amount, what, insideJobId }, entry, now)
}

/** First the earner gives back what they got, then the payer gets it. */
async function undone(
  tx: Tx,
  actor: PersonActor,
  job: InsideJob,
  entryId: Id<'entry'>,
  now: Now,
  commandId: string,
): Promise<Result<null, BookInsideJobRefusal>> {
  if (!job.straight) {
    // By the rule of sharing, which may leave a pot below zero.
    const shared = await shareOut(tx, actor, job, -job.amount, now, commandId)
    if (!shared.ok) return shared
  }
  if (job.straight || job.invoiceId === null) {
    const taken = { account: 'member-pots', amount: job.amount, memberId: job.earnerId } as const
    const kept = await checkKept(tx, actor, job.straight ? [taken] : [])
    if (!kept.ok) return kept
    const entry = { id: newId<'entry'>(now.at), countsOn: now.today }
    const description = words.entry.undone(job).slice(0, 300)
    await reverse(tx, actor, entryId, now.today, description, now, commandId, entry.id)
    const moved = await undoMoves(tx, actor, entryId, entry, now)
    if (!moved.ok) return moved
  }
  if (job.invoiceId !== null) {
    const cost = await costOfPayer(tx, actor, job, -job.amount, now, commandId)
    if (!cost.ok) return cost
  }
  await noteSaid(tx, actor.cooperativeId, job.id, { undone_on: now.today, undone_by: actor.personId })
  return ok(null)
}

/** Every part of the payer's scheme carries the cost, or gets it back. */
async function costOfPayer(
  tx: Tx,
  actor: PersonActor,
  job: InsideJob,
  jobCosts: Cents,
  now: Now,
  commandId: string,
) {
  const { invoiceId } = job
  const names = await invoiceNames(tx, actor.cooperativeId, invoiceId === null ? [] : [invoiceId])
  const event = {
    memberId: job.payerId,
    turnover: 0n,
    jobCosts,
    countsOn: now.today,
    cause: jobCosts > 0n ? 'cost' : 'reversal',
    insideJobId: job.id,
    about: words.entry.cost({ ...job, number: names.get(invoiceId ?? '')?.number ?? '' }),
  } as const
  return shareOutEarnings(tx, actor, event, now, commandId)
}

async function shareOut(
  tx: Tx,
  actor: PersonActor,
  job: InsideJob,
  turnover: Cents,
  now: Now,
  commandId: string,
): Promise<Result<null, 'no-scheme-in-force'>> {
  const event = {
    memberId: job.earnerId,
    turnover,
    jobCosts: 0n,
    countsOn: now.today,
    cause: turnover > 0n ? 'payment' : 'reversal',
    insideJobId: job.id,
    about: words.entry.about(job),
  } as const
  const shared = await shareOutEarnings(tx, actor, event, now, commandId)
  return shared.ok ? ok(null) : shared
}
