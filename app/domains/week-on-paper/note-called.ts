import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { storeCalled } from './call.db.ts'
import { scanById } from './scan.db.ts'

/**
 * Says that a coach called who asked for it on paper; said twice it is the first that counts. Refuses `scan-not-found`,
 * also of a page that asks for no call.
 */
export const noteCalled = command({
  name: 'week-on-paper.note-called',
  may: 'guidance.guide',
  about: ({ scanId }) => scanId,
  input: z.object({ scanId: id<'paper-scan'>() }),
  async run(tx, actor: PersonActor, { scanId }, now): Promise<Result<null, 'scan-not-found'>> {
    const { cooperativeId, personId: by } = actor
    const scan = await scanById(tx, cooperativeId, scanId)
    if (!scan || scan.callAskedAt === null) return refuse('scan-not-found')
    await storeCalled(tx, cooperativeId, scanId, { by, at: now.at })
    return ok(null)
  },
})
