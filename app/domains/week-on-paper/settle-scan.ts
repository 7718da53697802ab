import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { may } from '../../platform/permissions.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { heldScan, storeSettled } from './scan.db.ts'

export type SettleScanRefusal = 'scan-not-found' | 'scan-whose-first'

/**
 * Says that what stood on a page was dealt with: a coach, or who scanned it; said twice it is the first that
 * counts. Refuses `scan-not-found`, and one of which nobody knows whose it is (`scan-whose-first`).
 */
export const settleScan = command({
  name: 'week-on-paper.settle-scan',
  may: 'paper-week.set',
  about: ({ scanId }) => scanId,
  input: z.object({ scanId: id<'paper-scan'>() }),
  async run(tx, actor: PersonActor, { scanId }, now): Promise<Result<null, SettleScanRefusal>> {
    const { cooperativeId, personId: by } = actor
    const scan = await heldScan(tx, cooperativeId, scanId)
    if (!scan || (scan.scannedBy !== by && !may(actor, 'guidance.guide'))) return refuse('scan-not-found')
    if (scan.memberId === null) return refuse('scan-whose-first')
    await storeSettled(tx, cooperativeId, scanId, { by, at: now.at })
    return ok(null)
  },
})
