import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { may } from '../../platform/permissions.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { storeCallAsked } from './call.db.ts'
import { scanById } from './scan.db.ts'

export type AskCallRefusal = 'scan-not-found' | 'scan-whose-first'

/**
 * Says that a page asks for a call: who scanned it, or a coach. From then on it stands on the list of the coaches until
 * one called; said twice it is the first that counts. Refuses `scan-not-found`, and a page of which nobody knows whose
 * it is (`scan-whose-first`).
 */
export const askCall = command({
  name: 'week-on-paper.ask-call',
  may: 'paper-week.set',
  about: ({ scanId }) => scanId,
  input: z.object({ scanId: id<'paper-scan'>() }),
  async run(tx, actor: PersonActor, { scanId }, now): Promise<Result<null, AskCallRefusal>> {
    const { cooperativeId, personId: by } = actor
    const scan = await scanById(tx, cooperativeId, scanId)
    if (!scan || (scan.scannedBy !== by && !may(actor, 'guidance.guide'))) return refuse('scan-not-found')
    const { memberId } = scan
    if (memberId === null) return refuse('scan-whose-first')
    await storeCallAsked(tx, cooperativeId, { id: scanId, memberId }, { by, at: now.at })
    return ok(null)
  },
})
