import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberById } from '../members/index.ts'
import { whoseIsKnown } from './scan.ts'
import { heldScan, storeWhose } from './scan.db.ts'

export type SayWhoseRefusal = 'scan-not-found' | 'scan-whose-known' | 'paper-member-not-found'

/**
 * Says of which member a page without a code of ours is; until it is settled, or somebody said that it asks for a call,
 * it can be said anew. Refuses `scan-not-found`, one of which it stands (`scan-whose-known`), and
 * `paper-member-not-found`.
 */
export const sayWhose = command({
  name: 'week-on-paper.say-whose',
  may: 'paper-week.print',
  about: ({ scanId }) => scanId,
  input: z.object({ scanId: id<'paper-scan'>(), memberId: id<'member'>() }),
  async run(
    tx,
    { cooperativeId }: PersonActor,
    { scanId, memberId },
  ): Promise<Result<null, SayWhoseRefusal>> {
    const scan = await heldScan(tx, cooperativeId, scanId)
    if (!scan) return refuse('scan-not-found')
    if (whoseIsKnown(scan)) return refuse('scan-whose-known')
    if (!(await memberById(tx, cooperativeId, memberId))) return refuse('paper-member-not-found')
    await storeWhose(tx, cooperativeId, scanId, memberId)
    return ok(null)
  },
})
