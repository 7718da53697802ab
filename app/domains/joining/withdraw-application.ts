import { z } from 'zod'
import type { LinkActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdApplicationByLink } from './application.db.ts'
import { reachStage } from './reach-stage.ts'
import { hasEnded } from './road.ts'

/**
 * Who applies withdraws, by their link; they say nothing of why. Gives the id.
 *
 * Refuses: `application-ended`; `application-not-found` when the link opens none.
 */
export const withdrawApplication = command({
  name: 'joining.withdraw-application',
  may: 'link',
  input: z.object({}),
  async run(
    tx,
    { cooperativeId }: LinkActor,
    _input,
    now,
  ): Promise<Result<Id<'application'>, 'application-ended' | 'application-not-found'>> {
    const found = await holdApplicationByLink(tx)
    if (!found) return refuse('application-not-found')
    if (hasEnded(found.stage)) return refuse('application-ended')
    const reached = { stage: 'withdrawn', on: now.today, by: null } as const
    await reachStage(tx, cooperativeId, found.id, reached, now)
    return ok(found.id)
  },
  about: (_input, applicationId) => applicationId,
})
