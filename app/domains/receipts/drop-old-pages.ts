import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok } from '../../values/result.ts'
import { KEPT } from '../members/index.ts'
import { dropPagesSettledBefore } from './receipt-page.db.ts'

const DAY = 86_400_000

/** Throws away the photos of receipts that were sent back or double two months ago. That they were there stays. */
export const dropOldPages = command({
  name: 'receipts.drop-old-pages',
  may: 'job',
  input: z.object({}),
  async run(tx, { cooperativeId }: JobActor, _input, now) {
    await dropPagesSettledBefore(tx, cooperativeId, new Date(now.at.getTime() - KEPT.receiptPages.days * DAY))
    return ok(null)
  },
})
