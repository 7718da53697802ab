import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok } from '../../values/result.ts'
import { KEPT } from '../members/index.ts'
import { deleteShopRequestsBefore } from './shop-request.db.ts'

/** Erases what strangers asked ninety days ago, with the mails about it. Refuses nothing. */
export const eraseRequests = command({
  name: 'shop-window.erase-requests',
  may: 'job',
  input: z.object({}),
  async run(tx, { cooperativeId }: JobActor, _input, now) {
    const before = new Date(now.at.getTime() - KEPT.requests.days * 86_400_000)
    await deleteShopRequestsBefore(tx, cooperativeId, before)
    return ok(null)
  },
})
