import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, day, id, ownWords } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { wholeLetter } from '../benefits/index.ts'
import { holdApplication, fullApplication } from './application.db.ts'
import { updateBenefit } from './going-on.db.ts'
import { letterInput } from './letter-input.ts'
import { insertLetter } from './letter.db.ts'
import { reachStage } from './reach-stage.ts'
import { judgeStep, standsSince, WRITTEN, type StepRefusal } from './road.ts'
import { joiningRules } from './rules.db.ts'
import { insertCall } from './telling.db.ts'

/** Reasons why an application does not go on that are of no step alone. */
export type GoingOnRefusal = 'application-not-found' | 'application-changed'

const input = z.object({
  applicationId: id<'application'>(),
  /** As it was seen: somebody else may have gone on with it meanwhile. */
  revision: count(),
  to: z.enum(WRITTEN),
  on: day(),
  due: day().nullable(),
  note: ownWords(1000),
  letter: letterInput.nullable(),
  /** What was told of the benefit in the talk; null: nothing new. */
  told: z.object({ benefit: z.enum(['yes', 'no', 'unsaid']), municipality: ownWords(120) }).nullable(),
  /** Who applies has no address, and was told this already. */
  called: z.boolean().default(false),
  /** Of an end: the same person applied twice, and goes on with the other application. */
  twice: z.boolean().default(false),
})

/**
 * A coach or the administration writes down the next step: the talk, what the municipality said, the trial, or the end.
 *
 * Refuses what `judgeStep` says; `application-not-found`; `application-changed` (somebody went on with it since);
 * `letter-empty`, `letter-broken` (no whole PDF or photo).
 */
export const takeStep = command({
  name: 'joining.take-step',
  may: 'application.guide',
  input,
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { applicationId, revision, to, on, due, note, letter, told, called, ...said },
    now,
  ): Promise<Result<null, StepRefusal | GoingOnRefusal | 'letter-empty' | 'letter-broken'>> {
    await holdApplication(tx, cooperativeId, applicationId)
    const found = await fullApplication(tx, cooperativeId, applicationId)
    if (!found) return refuse('application-not-found')
    if (found.revision !== revision) return refuse('application-changed')
    const whole = wholeLetter(letter)
    if (!whole.ok) return whole
    const { stage, since, contact } = found
    const { trialMonths } = await joiningRules(tx, cooperativeId)
    const judged = judgeStep(
      { stage, since, benefit: contact.benefit, trialMonths },
      { to, on, due, note },
      now.today,
    )
    if (!judged.ok) return judged
    const twice = said.twice && to === 'refused'
    const reached = { stage: to, on, since: standsSince(since, on), note, due, by: personId, twice }
    const stepId = await reachStage(tx, cooperativeId, applicationId, reached, now)
    const added = { by: personId, at: now.at }
    if (whole.value) await insertLetter(tx, cooperativeId, { applicationId, stepId }, whole.value, added)
    if (told) await updateBenefit(tx, cooperativeId, applicationId, told)
    if (called) await insertCall(tx, cooperativeId, { applicationId, by: personId, at: now.at })
    return ok(null)
  },
  about: ({ applicationId }) => applicationId,
})
