import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { loadGuided } from './load-guided.ts'
import { hasPassed, stepInput } from './plan-input.ts'
import * as db from './plan.db.ts'

/**
 * Puts a step in other words, gives it another day or somebody else who helps.
 *
 * Refused: as for a new step, what somebody else changed meanwhile, and a step that is closed: what was done stays as
 * it was agreed. A day that has passed may stay, and is not chosen anew.
 */
export const changeStep = command({
  name: 'guidance.change-step',
  about: ({ memberId }) => memberId,
  may: 'guidance.write',
  inOwnHands: true,
  input: z.object({
    memberId: id<'member'>(),
    stepId: id<'guidance-step'>(),
    revision: count(),
    ...stepInput.shape,
  }),
  async run(tx, actor: PersonActor, { memberId, stepId, revision, ...words }, now) {
    const { cooperativeId, personId } = actor
    const guided = await loadGuided(tx, actor, memberId, now.today)
    if (!guided.ok) return guided
    const found = await db.lockStep(tx, cooperativeId, memberId, stepId)
    if (!found) return refuse('step-not-found')
    if (found.revision !== revision) return refuse('plan-was-changed')
    if (found.state !== 'open') return refuse('step-closed')
    if (words.byDay !== found.byDay && hasPassed(words, now.today)) return refuse('step-day-passed')
    const by = { writtenBy: personId, writtenAt: now.at }
    await db.rewriteStep(tx, cooperativeId, { id: stepId, ...words, ...by })
    return ok(stepId)
  },
})
