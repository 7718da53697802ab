import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { may } from '../../platform/permissions.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { isOfNobody } from './scan.ts'
import { heldScan, storeThrownAway } from './scan.db.ts'

export type ThrowScanAwayRefusal = 'scan-not-found' | 'scan-not-of-nobody'

/**
 * Throws away a page that belongs to nobody, with why (300 characters): a coach, or who scanned it. Its picture is
 * erased at once; done twice it is the first that counts. Refuses `scan-not-found`, and a page of which it is known
 * whose it is (`scan-not-of-nobody`).
 */
export const throwScanAway = command({
  name: 'week-on-paper.throw-scan-away',
  may: 'paper-week.print',
  about: ({ scanId }) => scanId,
  input: z.object({ scanId: id<'paper-scan'>(), why: ownWords(300).min(1) }),
  async run(tx, actor: PersonActor, { scanId, why }, now): Promise<Result<null, ThrowScanAwayRefusal>> {
    const { cooperativeId, personId: by } = actor
    const scan = await heldScan(tx, cooperativeId, scanId)
    if (!scan || (scan.scannedBy !== by && !may(actor, 'guidance.guide'))) return refuse('scan-not-found')
    if (scan.thrownAt) return ok(null)
    if (!isOfNobody(scan)) return refuse('scan-not-of-nobody')
    await storeThrownAway(tx, cooperativeId, scanId, { by, at: now.at, why })
    return ok(null)
  },
})
