/** What the shop window brings to the first page. */
import { dayOf, daysBetween } from '../../../values/day.ts'
import type { TaskBlock, ToDo } from '../../../web/home-block.ts'
import { memberOfPerson } from '../../members/index.ts'
import { ordersNotTaken } from '../not-taken.db.ts'
import { shopRequestsOf } from '../shop-request.db.ts'
import { shopOrdersOf } from '../shop-order.db.ts'
import { addresses } from './addresses.ts'
import { changeInWords, waits } from './orders-changed.tsx'

/** What strangers asked a member, who did nothing with it yet, and the orders that changed or became no draft. */
export const shopRequestTasks: TaskBlock = {
  may: 'shop-page.keep',
  order: 195,
  async tasks(visit) {
    const { cooperativeId, personId } = visit.actor
    const found = await visit.read(async (tx) => {
      const member = await memberOfPerson(tx, cooperativeId, personId)
      if (!member) return undefined
      return {
        requests: await shopRequestsOf(tx, cooperativeId, member.id, { waiting: true }),
        notTaken: await ordersNotTaken(tx, cooperativeId, member.id),
        changed: (await shopOrdersOf(tx, cooperativeId, member.id)).filter(waits),
      }
    })
    if (!found) return []
    const { requests: text, keys, orders } = visit.text.shopWindow
    const since = (at: Date) => daysBetween(dayOf(at), visit.now.today)
    return [
      ...found.requests.map(({ id, name, offer, order, askedAt }): ToDo => ({
        kind: 'shop-request',
        waits: 'customer',
        href: addresses.request(visit.cooperative.slug, id),
        title:
          order && offer
            ? orders.task({
                name,
                what: orders.own.what({ count: order.count, offer: offer.name }),
                days: since(askedAt),
              })
            : text.task({ name, days: since(askedAt) }),
        ...(order ? {} : { detail: offer?.name ?? text.list.other }),
      })),
      ...found.changed.map(({ number, changes }): ToDo => ({
        kind: 'shop-order',
        waits: 'customer',
        href: addresses.keys(visit.cooperative.slug),
        title: keys.changes.task({ number }),
        detail: changes[0] ? changeInWords(visit, changes[0]) : keys.changes.some,
      })),
      ...found.notTaken.map(({ number, why }): ToDo => ({
        kind: 'shop-order',
        waits: 'customer',
        href: addresses.keys(visit.cooperative.slug),
        title: keys.notTaken.task({ number }),
        detail: why,
      })),
    ]
  },
}
