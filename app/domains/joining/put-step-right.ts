import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { count, day, id, ownWords } from '../../platform/input.ts'
import { dayOf, type Day } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { fullApplication, holdApplication } from './application.db.ts'
import { insertStep, moveApplication } from './going-on.db.ts'
import { takeLetterAlong } from './letter.db.ts'
import { askForMail } from './reach-stage.ts'
import { insertRighting } from './righting.db.ts'
import { judgeRighting, type RightRefusal } from './righting.ts'
import { WRITTEN } from './road.ts'
import type { GoingOnRefusal } from './take-step.ts'
import { insertCall } from './telling.db.ts'
import { ballotsCast, deleteVote, holdVote } from './vote.db.ts'

const input = z.object({
  applicationId: id<'application'>(),
  revision: count(),
  stepId: id<'application-step'>(),
  to: z.enum([...WRITTEN, 'nothing']),
  on: day(),
  due: day().nullable(),
  note: ownWords(1000),
  why: ownWords(500),
  /** Who applies has no address, and was told this already. */
  called: z.boolean().default(false),
})

/**
 * Who guides an application puts a step right that was written down wrongly: with another day or words, with the other
 * answer, or taken back. The step stays to be read as it was, with why; who applies is told how far it is now. A vote
 * that began too early goes, as long as nobody voted.
 *
 * Refuses what `judgeRighting` says; `application-not-found`; `application-changed`; `why-missing`; `people-voted`.
 */
export const putStepRight = command({
  name: 'joining.put-step-right',
  may: 'application.guide',
  input,
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { applicationId, revision, stepId, why, called, ...righted },
    now,
  ): Promise<Result<null, RightRefusal | GoingOnRefusal | 'why-missing' | 'people-voted'>> {
    await holdApplication(tx, cooperativeId, applicationId)
    const found = await fullApplication(tx, cooperativeId, applicationId)
    if (!found) return refuse('application-not-found')
    if (found.revision !== revision) return refuse('application-changed')
    const application = { ...found, receivedOn: dayOf(found.receivedAt) }
    const stands = judgeRighting(application, stepId, righted, now.today)
    if (!stands.ok) return stands
    if (why.trim() === '') return refuse('why-missing')
    if (found.stage === 'voting' && righted.to === 'nothing') {
      if (await somebodyVoted(tx, cooperativeId, applicationId, now.today)) return refuse('people-voted')
      await deleteVote(tx, cooperativeId, applicationId)
    }
    const by = { by: personId, at: now.at }
    await insertRighting(tx, cooperativeId, { applicationId, stepId, why, revision: revision + 1, ...by })
    const { stage: to, since: on, due } = stands.value
    await moveApplication(tx, cooperativeId, { id: applicationId, to, on, due })
    if (righted.to !== 'nothing') {
      const { to: stage, on: onDay, ...said } = righted
      const newStep = newId<'application-step'>(now.at)
      const step = { id: newStep, stage, on: onDay, ...said, insteadOf: stepId, ...by }
      await insertStep(tx, cooperativeId, applicationId, step)
      await takeLetterAlong(tx, cooperativeId, { applicationId, from: stepId }, newStep, by)
    }
    await askForMail(tx, cooperativeId, { id: applicationId, revision: revision + 1 }, now)
    if (called) await insertCall(tx, cooperativeId, { applicationId, by: personId, at: now.at })
    return ok(null)
  },
  about: ({ applicationId }) => applicationId,
})

/** Whether a ballot of a vote is in, on paper too; who votes just now is waited for. */
async function somebodyVoted(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  applicationId: Id<'application'>,
  today: Day,
): Promise<boolean> {
  await holdVote(tx, cooperativeId, applicationId)
  return (await ballotsCast(tx, applicationId, today)).cast > 0
}
