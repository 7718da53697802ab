import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { id } from '../../platform/input.ts'
import { inside as words } from '../../text/nl/inside.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkNotOwn, holdPen, post, reverse } from '../books/index.ts'
import { movePot, share, undoMoves, type MovePotRefusal } from '../pots/index.ts'
import { heldInsideJob, noteBooked, noteSaid, type InsideJob } from './inside-job.db.ts'

export type BookInsideJobRefusal =
  | MovePotRefusal
  | 'inside-not-found'
  | 'inside-not-agreed'
  | 'inside-answered'

/**
 * Books work for each other that both said yes to: out of the pot of the payer (as the scheme allows, with the yes it
 * asks,
 * never below zero), and shared out to the earner by their own scheme. No turnover of the co-operative and no VAT:
 * what was
 * shared out to one is shared out to the other. Or takes it back when both said that. Nobody does so for themselves.
 */
export const bookInsideJob = command({
  name: 'sales.book-inside-job',
  may: 'books.post',
  about: ({ jobId }) => jobId,
  input: z.object({ jobId: id<'inside-job'>() }),
  async run(tx, actor: PersonActor, { jobId }, now, commandId): Promise<Result<null, BookInsideJobRefusal>> {
    await holdPen(tx, actor.cooperativeId)
    const job = await heldInsideJob(tx, actor.cooperativeId, jobId)
    if (!job) return refuse('inside-not-found')
    const own = await checkNotOwn(tx, actor, [job.payerId, job.earnerId])
    if (!own.ok) return own
    if (job.closedAt !== null || job.undoneOn !== null) return refuse('inside-answered')
    if (job.entryId !== null)
      return job.undoAgreedAt === null
        ? refuse('inside-not-agreed')
        : undone(tx, actor, job, job.entryId, now, commandId)
    return job.agreedAt === null ? refuse('inside-not-agreed') : booked(tx, actor, job, now, commandId)
  },
})

async function booked(
  tx: Tx,
  actor: PersonActor,
  job: InsideJob,
  now: Now,
  commandId: string,
): Promise<Result<null, BookInsideJobRefusal>> {
  const { payerId: memberId, amount, purpose } = job
  const entry = { id: newId<'entry'>(now.at), countsOn: now.today }
  const what = words.entry.from(job).slice(0, 300)
  const out = await movePot(tx, actor, { kind: 'spent', memberId, amount, purpose, what }, entry, now)
  if (!out.ok) return out
  const lines = [out.value, { account: 'shared-out', amount: -amount, memberId } as const]
  const description = words.entry.booked(job).slice(0, 300)
  await post(
    tx,
    actor,
    { book: 'sharing', countsOn: now.today, description, lines },
    now,
    commandId,
    entry.id,
  )
  await noteBooked(tx, actor.cooperativeId, job.id, entry, actor.personId)
  return shareOut(tx, actor, job, amount, now, commandId)
}

async function undone(
  tx: Tx,
  actor: PersonActor,
  job: InsideJob,
  entryId: Id<'entry'>,
  now: Now,
  commandId: string,
): Promise<Result<null, BookInsideJobRefusal>> {
  // First the pot of who earned it gives back what it got; the rule of sharing says how.
  const shared = await shareOut(tx, actor, job, -job.amount, now, commandId)
  if (!shared.ok) return shared
  const entry = { id: newId<'entry'>(now.at), countsOn: now.today }
  const description = words.entry.undone(job).slice(0, 300)
  await reverse(tx, actor, entryId, now.today, description, now, commandId, entry.id)
  const moved = await undoMoves(tx, actor, entryId, entry, now)
  if (!moved.ok) return moved
  await noteSaid(tx, actor.cooperativeId, job.id, { undone_on: now.today, undone_by: actor.personId })
  return ok(null)
}

async function shareOut(
  tx: Tx,
  actor: PersonActor,
  job: InsideJob,
  turnover: bigint,
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
  const shared = await share(tx, actor, event, now, commandId)
  return shared.ok ? ok(null) : shared
}
