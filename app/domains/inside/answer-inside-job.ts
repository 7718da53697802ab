import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { enqueue } from '../../platform/jobs.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { heldInsideJob, noteSaid } from './inside-job.db.ts'
import { mailInsideJobJob } from './mail-job.ts'

export type AnswerInsideJobRefusal = 'inside-not-found' | 'inside-not-yours' | 'inside-answered'

/**
 * What the two say of work for each other. Before it is booked: the one who did it says `yes`, or either says `no`
 * (with words) and it is closed. After: one says `undo`, the other gets a mail and says so too; only then it is taken
 * back. Who left says yes or no to what waits of the days on which they were a member (decision 0043); what is booked
 * the administration notes for them (`note-inside-word.ts`).
 */
export const answerInsideJob = command({
  name: 'sales.answer-inside-job',
  may: 'inside-job.answer',
  about: ({ jobId }) => jobId,
  input: z.object({
    jobId: id<'inside-job'>(),
    says: z.enum(['yes', 'no', 'undo']),
    why: ownWords(500),
  }),
  async run(
    tx,
    actor: PersonActor,
    { jobId, says, why },
    now,
  ): Promise<Result<null, AnswerInsideJobRefusal>> {
    const { cooperativeId, personId } = actor
    const job = await heldInsideJob(tx, actor, jobId)
    if (!job) return refuse('inside-not-found')
    const [pays, earns] = [job.payerPerson === personId, job.earnerPerson === personId]
    if (!pays && !earns) return refuse('inside-not-yours')
    const open = job.closedAt === null && job.entryId === null
    if (says === 'yes') {
      if (!earns) return refuse('inside-not-yours')
      if (!open || job.agreedAt !== null) return refuse('inside-answered')
      await noteSaid(tx, cooperativeId, jobId, { agreed_at: now.at })
    } else if (says === 'no') {
      if (!open) return refuse('inside-answered')
      await noteSaid(tx, cooperativeId, jobId, { closed_at: now.at, closed_by: personId, closed_why: why })
    } else {
      if (job.entryId === null || job.undoAskedBy === personId || job.undoAgreedAt !== null)
        return refuse('inside-answered')
      const first = job.undoAskedBy === null
      await noteSaid(
        tx,
        cooperativeId,
        jobId,
        first ? { undo_asked_by: personId } : { undo_agreed_at: now.at },
      )
      const mail = { jobId, mailId: newId<'mail'>(now.at), about: 'undo' } as const
      if (first) await enqueue(tx, mailInsideJobJob, cooperativeId, mail)
    }
    return ok(null)
  },
})
