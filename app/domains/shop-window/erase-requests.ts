import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok } from '../../values/result.ts'
import { KEPT } from '../members/index.ts'
import { deleteHeardBefore } from './order-heard.db.ts'
import { deleteShopRequestsBefore } from './shop-request.db.ts'

/**
 * Erases what strangers asked or ordered ninety days ago, with the mails about it; an order that no invoice was made of
 * must still be delivered, so that stays a year. Also what a web shop said last of an order. Refuses nothing.
 */
export const eraseRequests = command({
  name: 'shop-window.erase-requests',
  may: 'job',
  input: z.object({}),
  async run(tx, { cooperativeId }: JobActor, _input, now) {
    const ago = (days: number) => new Date(now.at.getTime() - days * 86_400_000)
    await deleteShopRequestsBefore(tx, cooperativeId, ago(KEPT.requests.days), ago(KEPT.waitingOrders.days))
    await deleteHeardBefore(tx, cooperativeId, ago(KEPT.heard.days))
    return ok(null)
  },
})
