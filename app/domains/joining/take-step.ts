import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { bytes, count, day, id, ownWords } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { LETTER_TYPES, wholeLetter } from '../benefits/index.ts'
import { holdApplication, fullApplication } from './application.db.ts'
import { insertStep, moveApplication, updateBenefit } from './going-on.db.ts'
import { insertLetter } from './letter.db.ts'
import { hasEnded, judgeStep, WRITTEN, type StepRefusal } from './road.ts'
import { joiningRules } from './rules.db.ts'

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
  letter: z
    .object({ name: z.string().min(1).max(200), mediaType: z.enum(LETTER_TYPES), content: bytes() })
    .nullable(),
  /** What was told of the benefit in the talk; null: nothing new. */
  told: z.object({ benefit: z.enum(['yes', 'no', 'unsaid']), municipality: ownWords(120) }).nullable(),
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
    { applicationId, revision, to, on, due, note, letter, told },
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
    const stepId = newId<'application-step'>(now.at)
    await insertStep(tx, cooperativeId, applicationId, {
      id: stepId,
      stage: to,
      on,
      note,
      by: personId,
      at: now.at,
    })
    if (whole.value) await insertLetter(tx, cooperativeId, { applicationId, stepId }, whole.value)
    if (told) await updateBenefit(tx, cooperativeId, applicationId, told)
    const endedOn = hasEnded(to) ? on : null
    await moveApplication(tx, cooperativeId, { id: applicationId, to, on, due, endedOn })
    return ok(null)
  },
  about: ({ applicationId }) => applicationId,
})
