import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day, id } from '../../platform/input.ts'
import type { Id } from '../../values/id.ts'
import { refuse, type Result } from '../../values/result.ts'
import { memberById } from '../members/index.ts'
import { insideAsked } from './ask-inside-job.ts'
import { keepAsked, type AskedRefusal } from './keep-asked.ts'
import { membersOnPaper } from '../members/index.ts'

export type NoteInsideJobRefusal = AskedRefusal | 'paper-not-needed' | 'paper-day' | 'inside-not-yours'

/**
 * Notes what a member who never signs in asks on paper: what another member did for them, with the day on the signed
 * sheet, which is not before the work was done nor later than today. It stands in the name of that member; another of
 * the administration books it. Gives the id.
 */
export const noteInsideJob = command({
  name: 'inside.note-inside-job',
  may: 'books.post',
  input: insideAsked.extend({ payerId: id<'member'>(), signedOn: day() }),
  async run(
    tx,
    actor: PersonActor,
    { payerId, signedOn, ...asked },
    now,
  ): Promise<Result<Id<'inside-job'>, NoteInsideJobRefusal>> {
    const { cooperativeId, personId: notedBy } = actor
    const payer = await memberById(tx, cooperativeId, payerId)
    if (!payer || !(await membersOnPaper(tx)).has(payerId)) return refuse('paper-not-needed')
    if (payer.personId === notedBy) return refuse('inside-not-yours')
    if (signedOn > now.today || signedOn < asked.workedOn) return refuse('paper-day')
    const onPaper = { notedBy, signedOn }
    return keepAsked(tx, actor, { ...asked, payerId, by: payer.personId, onPaper }, now)
  },
  about: (_input, jobId) => jobId,
})
