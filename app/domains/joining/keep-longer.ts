import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, day, id, ownWords } from '../../platform/input.ts'
import { addMonths } from '../../values/day.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdApplication } from './application.db.ts'
import { storeKeptLonger } from './going-on.db.ts'
import type { GoingOnRefusal } from './take-step.ts'
import { insertCall } from './telling.db.ts'

/**
 * Keeps an application longer than its term after it ended, because who applied agreed to that; at most a year. How
 * they agreed stands with it, and they read it too.
 *
 * Refuses: `not-ended`, `kept-too-long` (more than a year after it ended, or not longer than it was),
 * `application-not-found`, `application-changed`.
 */
export const keepLonger = command({
  name: 'joining.keep-longer',
  may: 'application.guide',
  input: z.object({
    applicationId: id<'application'>(),
    revision: count(),
    until: day(),
    agreed: ownWords(300).min(1),
  }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { applicationId, revision, until, agreed },
    now,
  ): Promise<Result<null, GoingOnRefusal | 'not-ended' | 'kept-too-long'>> {
    const found = await holdApplication(tx, cooperativeId, applicationId)
    if (!found) return refuse('application-not-found')
    if (found.revision !== revision) return refuse('application-changed')
    const { endedOn } = found
    if (!endedOn) return refuse('not-ended')
    if (until <= now.today || until > addMonths(endedOn, 12)) return refuse('kept-too-long')
    const kept = { until, agreed, by: personId, at: now.at }
    await storeKeptLonger(tx, cooperativeId, applicationId, kept)
    // They agreed, so they were spoken with.
    await insertCall(tx, cooperativeId, { applicationId, by: personId, at: now.at })
    return ok(null)
  },
  about: ({ applicationId }) => applicationId,
})
