import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok } from '../../values/result.ts'
import { KEPT } from '../members/index.ts'
import { eraseApplications } from './going-on.db.ts'

/**
 * Erases applications that ended four weeks ago, or until when who applied agreed to keeping them, with all that
 * belongs to them: contact, steps, letters, votes, link. Gives how many. Refuses nothing.
 */
export const eraseEnded = command({
  name: 'joining.erase-ended',
  may: 'job',
  input: z.object({}),
  async run(tx, { cooperativeId }: JobActor, _input, now) {
    return ok(await eraseApplications(tx, cooperativeId, now.today, KEPT.application.days))
  },
})
