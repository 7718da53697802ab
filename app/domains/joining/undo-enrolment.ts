import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, id, ownWords } from '../../platform/input.ts'
import { dayOf } from '../../values/day.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { removeEntered } from '../members/index.ts'
import { fullApplication, holdApplication } from './application.db.ts'
import type { FullApplication } from './application.ts'
import { moveApplication } from './going-on.db.ts'
import { askForMail } from './reach-stage.ts'
import { insertRighting } from './righting.db.ts'
import { standingSteps, standsAfter } from './righting.ts'
import type { GoingOnRefusal } from './take-step.ts'
import { insertCall } from './telling.db.ts'
import type { Day } from '../../values/day.ts'

const input = z.object({
  applicationId: id<'application'>(),
  revision: count(),
  why: ownWords(500),
  /** Who applied has no address, and was told this already. */
  called: z.boolean().default(false),
})

export type UndoRefusal = 'enrolled-earlier' | 'enrolled-in-use' | 'why-missing'

/**
 * Somebody was entered as a member today by mistake: the register says nothing of it any more, and the application
 * stands where it stood. Who applied is told how far it is now.
 *
 * Refuses: `application-not-found`, `application-changed`, `why-missing`, `enrolled-earlier` (not today, or they are no
 * member by it), `enrolled-in-use` (something else is kept of the member, or they were a member before).
 */
export const undoEnrolment = command({
  name: 'joining.undo-enrolment',
  may: 'members.edit',
  input,
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { applicationId, revision, why, called },
    now,
  ): Promise<Result<null, UndoRefusal | GoingOnRefusal>> {
    await holdApplication(tx, cooperativeId, applicationId)
    const found = await fullApplication(tx, cooperativeId, applicationId)
    if (!found) return refuse('application-not-found')
    if (found.revision !== revision) return refuse('application-changed')
    if (why.trim() === '') return refuse('why-missing')
    const { memberId } = found
    const steps = standingSteps(found.steps)
    const entered = steps.at(-1)
    if (!memberId || !entered || !mayBeUndone(found, now.today)) return refuse('enrolled-earlier')
    const { stage: to, since: on, due } = standsAfter(steps.slice(0, -1), dayOf(found.receivedAt))
    await moveApplication(tx, cooperativeId, { id: applicationId, to, on, due })
    if (!(await removeEntered(tx, memberId))) return refuse('enrolled-in-use')
    const righting = { stepId: entered.id, why, revision: revision + 1, by: personId, at: now.at }
    await insertRighting(tx, cooperativeId, { applicationId, ...righting })
    await askForMail(tx, cooperativeId, { id: applicationId, revision: revision + 1 }, now)
    if (called) await insertCall(tx, cooperativeId, { applicationId, by: personId, at: now.at })
    return ok(null)
  },
  about: ({ applicationId }) => applicationId,
})

/** Whether somebody was entered by an application today: later it is ended as any membership is. */
export function mayBeUndone({ stage, since }: Pick<FullApplication, 'stage' | 'since'>, today: Day): boolean {
  return stage === 'member' && since === today
}
