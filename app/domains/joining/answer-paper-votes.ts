import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { refuse, type Result } from '../../values/result.ts'
import { answerAsSecond, type Answer, type SecondYesRefusal } from '../people/index.ts'
import { holdApplication } from './application.db.ts'
import { confirmPaperVotes, deletePaperVotes, paperVotesOf } from './paper-votes.db.ts'

/**
 * Another than who wrote down votes on paper says that it is so, or not; who wrote it takes it back. With a no it is
 * taken away, and these members vote anew. Gives what was said.
 *
 * Refuses: `paper-not-found` (not there any more, or confirmed already), and what `answerAsSecond` refuses.
 */
export const answerPaperVotes = command({
  name: 'joining.answer-paper-votes',
  may: 'admission.paper-second',
  input: z.object({
    applicationId: id<'application'>(),
    paperId: id<'admission-paper'>(),
    yes: z.boolean(),
  }),
  async run(
    tx,
    actor: PersonActor,
    { applicationId, paperId, yes },
    now,
  ): Promise<Result<Answer, 'paper-not-found' | SecondYesRefusal>> {
    const { cooperativeId, personId } = actor
    await holdApplication(tx, cooperativeId, applicationId)
    const paper = (await paperVotesOf(tx, cooperativeId, applicationId)).find(
      ({ id: one }) => one === paperId,
    )
    if (!paper || paper.confirmedName !== undefined) return refuse('paper-not-found')
    const answer = await answerAsSecond(tx, actor, { by: paper.enteredBy }, yes, now)
    if (!answer.ok) return answer
    const done =
      answer.value === 'yes'
        ? await confirmPaperVotes(tx, cooperativeId, paper, { by: personId, at: now.at })
        : await deletePaperVotes(tx, cooperativeId, paper)
    return done ? answer : refuse('paper-not-found')
  },
  about: ({ applicationId }) => applicationId,
})
