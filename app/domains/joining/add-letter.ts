import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { wholeLetter } from '../benefits/index.ts'
import { fullApplication } from './application.db.ts'
import { letterInput } from './letter-input.ts'
import { insertLetter } from './letter.db.ts'
import { takesLetter } from './road.ts'

/**
 * Puts a letter with a step that was written down before: the answer of a municipality often comes on paper, later. It
 * never comes in the place of another one.
 *
 * Refuses: `application-not-found`, `step-without-letter` (the step is not there or was wrong, or no letter belongs to
 * it), `letter-there-already`, `letter-empty`, `letter-broken` (no whole PDF or photo).
 */
export const addLetter = command({
  name: 'joining.add-letter',
  may: 'application.guide',
  input: z.object({
    applicationId: id<'application'>(),
    stepId: id<'application-step'>(),
    letter: letterInput,
  }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { applicationId, stepId, letter },
    now,
  ): Promise<Result<null, AddLetterRefusal>> {
    const found = await fullApplication(tx, cooperativeId, applicationId)
    if (!found) return refuse('application-not-found')
    const step = found.steps.find(({ id: one }) => one === stepId)
    if (!step || step.righted || !takesLetter(step.stage)) return refuse('step-without-letter')
    const whole = wholeLetter(letter)
    if (!whole.ok) return whole
    const added = { by: personId, at: now.at }
    const taken = await insertLetter(
      tx,
      cooperativeId,
      { applicationId, stepId },
      whole.value ?? letter,
      added,
    )
    return taken ? ok(null) : refuse('letter-there-already')
  },
  about: ({ applicationId }) => applicationId,
})

type AddLetterRefusal =
  | 'application-not-found'
  | 'step-without-letter'
  | 'letter-there-already'
  | 'letter-empty'
  | 'letter-broken'
