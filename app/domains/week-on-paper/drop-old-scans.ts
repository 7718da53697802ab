import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok } from '../../values/result.ts'
import { KEPT } from '../members/index.ts'
import { dropPicturesBefore } from './scan.db.ts'

const DAY = 86_400_000

/** Throws away the pictures of scans whose term is over. That they were there stays, so that they are known again. */
export const dropOldScans = command({
  name: 'week-on-paper.drop-old-scans',
  may: 'job',
  input: z.object({}),
  async run(tx, _actor: JobActor, _input, now) {
    await dropPicturesBefore(tx, new Date(now.at.getTime() - (KEPT.scans.days + 1) * DAY))
    return ok(null)
  },
})
