import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdApplication } from './application.db.ts'
import type { GoingOnRefusal } from './take-step.ts'
import { insertCall } from './telling.db.ts'

/**
 * Who guides an application told who applies how far it is. Refuses: `application-not-found`, `application-changed`
 * (it went further since: that is still to be told).
 */
export const noteCalled = command({
  name: 'joining.note-called',
  may: 'application.guide',
  input: z.object({ applicationId: id<'application'>(), revision: count() }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { applicationId, revision },
    now,
  ): Promise<Result<null, GoingOnRefusal>> {
    const found = await holdApplication(tx, cooperativeId, applicationId)
    if (!found) return refuse('application-not-found')
    if (found.revision !== revision) return refuse('application-changed')
    await insertCall(tx, cooperativeId, { applicationId, by: personId, at: now.at })
    return ok(null)
  },
  about: ({ applicationId }) => applicationId,
})
