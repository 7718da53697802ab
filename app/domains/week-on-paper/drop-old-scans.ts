import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { addDays } from '../../values/day.ts'
import { momentOnClock, parseClockTime } from '../../values/moment-on-clock.ts'
import { ok } from '../../values/result.ts'
import { KEPT } from '../members/index.ts'
import { dropPicturesBefore } from './scan.db.ts'

const MIDNIGHT = parseClockTime('0:00')!

/**
 * Throws away the pictures of scans whose term is over: the last day counts, as the page of a scan says. That they were
 * there stays, so that they are known again.
 */
export const dropOldScans = command({
  name: 'week-on-paper.drop-old-scans',
  may: 'job',
  input: z.object({}),
  async run(tx, _actor: JobActor, _input, now) {
    await dropPicturesBefore(tx, momentOnClock(addDays(now.today, -KEPT.scans.days), MIDNIGHT)!)
    return ok(null)
  },
})
