import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day, id } from '../../platform/input.ts'
import { enqueue } from '../../platform/jobs.ts'
import { dayOf } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkSecond, type SecondYesRefusal } from '../people/index.ts'
import { heldInsideJob, noteSaid, type InsideJob, type Said } from './inside-job.db.ts'
import { mailInsideJobJob } from './mail-job.ts'

export type NoteInsideWordRefusal =
  | 'inside-not-found'
  | 'inside-not-yours'
  | 'inside-answered'
  | 'paper-not-needed'
  | 'paper-day'
  | SecondYesRefusal

/**
 * Notes what a member who never signs in, or is none any more, says of work for each other on a signed sheet, with its
 * day: not before it was asked, nor later than today. The one who did it says `yes`, or either `no`; by another of the
 * administration than who noted what was asked (`checkSecond`); or one of the two wants it undone. Not by who has a
 * part in it. Who died says nothing: their heirs sign.
 */
export const noteInsideWord = command({
  name: 'inside.note-inside-word',
  may: 'books.post',
  about: ({ jobId }) => jobId,
  input: z.object({ jobId: id<'inside-job'>(), says: z.enum(['yes', 'no', 'undo']), signedOn: day() }),
  async run(
    tx,
    actor: PersonActor,
    { jobId, says, signedOn },
    now,
  ): Promise<Result<null, NoteInsideWordRefusal>> {
    const { cooperativeId, personId: me } = actor
    const job = await heldInsideJob(tx, actor, jobId)
    if (!job) return refuse('inside-not-found')
    if (job.payerPerson === me || job.earnerPerson === me) return refuse('inside-not-yours')
    if (signedOn > now.today || signedOn < dayOf(job.askedAt)) return refuse('paper-day')
    if (says === 'yes') {
      if (job.closedAt !== null || job.agreedAt !== null) return refuse('inside-answered')
      if (!job.earnerOnPaper) return refuse('paper-not-needed')
      const second = await checkSecond(tx, actor, { by: job.payerNotedBy ?? job.askedBy }, now)
      if (!second.ok) return second
      const said = { agreed_at: now.at, earner_noted_by: me, earner_signed_on: signedOn }
      await noteSaid(tx, cooperativeId, jobId, said)
      return ok(null)
    }
    if (says === 'no') {
      if (job.closedAt !== null || job.entryId !== null) return refuse('inside-answered')
      if (!job.payerOnPaper && !job.earnerOnPaper) return refuse('paper-not-needed')
      await noteSaid(tx, cooperativeId, jobId, { closed_at: now.at, closed_by: me })
      return ok(null)
    }
    const undone = undoneBy(job, now.at)
    if (!undone.ok) return undone
    await noteSaid(tx, cooperativeId, jobId, { ...undone.value, undo_noted_by: me, undo_signed_on: signedOn })
    const mail = { jobId, mailId: newId<'mail'>(now.at), about: 'undo' } as const
    if (undone.value.undo_asked_by) await enqueue(tx, mailInsideJobJob, cooperativeId, mail)
    return ok(null)
  },
})

/** Whose word on paper can be waited for: of who did not say yet that it is undone. */
export function whoSignsUndo(job: InsideJob): Id<'person'> | undefined {
  if (job.entryId === null || job.undoAgreedAt !== null) return undefined
  const sides = [
    job.payerOnPaper ? job.payerPerson : null,
    job.earnerOnPaper ? job.earnerPerson : null,
  ].flatMap((one) => one ?? [])
  return sides.find((one) => one !== job.undoAskedBy)
}

function undoneBy(job: InsideJob, at: Date): Result<Said, 'inside-answered' | 'paper-not-needed'> {
  if (job.entryId === null || job.undoAgreedAt !== null) return refuse('inside-answered')
  const signs = whoSignsUndo(job)
  if (!signs) return refuse('paper-not-needed')
  return ok(job.undoAskedBy === null ? { undo_asked_by: signs } : { undo_agreed_at: at })
}
