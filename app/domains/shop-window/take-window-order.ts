import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { queueMail } from '../../platform/queue-mail.ts'
import { newId } from '../../values/id.ts'
import { onOneLine } from '../../values/one-line.ts'
import { ok, refuse } from '../../values/result.ts'
import { cooperativeById } from '../cooperative/index.ts'
import { deliveriesOf, DELIVERIES, isOrderable, MOST_ORDERED, orderTotals } from './ordered.ts'
import { orderMail } from './order-mail.ts'
import { mailOfRequest } from './request-mail.ts'
import { tellMaker } from './tell-maker.ts'
import { SEEN_LENGTH, seenOfOrder } from './seen.ts'
import { windowOfBusiness } from './shop-page.db.ts'
import { insertShopRequest } from './shop-request.db.ts'

/**
 * Takes what a stranger orders by a shop window, for the member who published it, and asks for the mail that says it
 * all again (art. 6:230v lid 7 BW). `seen` is what the stranger had before them (`seenOfOrder`). Gives the request.
 *
 * Refuses: `shop-page-gone` when it was taken back meanwhile; `shop-offer-gone` when it can no longer be ordered, or
 * not come that way; `shop-address-lacking` when it is to be sent nowhere; `shop-page-changed` when anything of what
 * the stranger read is another now: they are bound to nothing they did not read.
 */
export const takeWindowOrder = command({
  name: 'shop-window.take-window-order',
  may: 'job',
  input: z.object({
    businessId: id<'business'>(),
    offer: id<'shop-offer'>(),
    count: z.int().min(1).max(MOST_ORDERED),
    delivery: z.enum(DELIVERIES),
    seen: z.string().max(SEEN_LENGTH),
    name: z.string().min(1).max(120).transform(onOneLine),
    email: z.string().min(3).max(200),
    phone: z.string().max(40).transform(onOneLine),
    street: z.string().max(200).transform(onOneLine),
    postcode: z.string().max(20).transform(onOneLine),
    city: z.string().max(100).transform(onOneLine),
    words: ownWords(1000),
    wanted: ownWords(200).transform(onOneLine),
    language: z.enum(['nl', 'en']),
    /** Where the page is, for the mail. */
    pageUrl: z.string().max(300),
  }),
  async run(
    tx,
    { cooperativeId }: JobActor,
    { offer: chosen, pageUrl: url, seen, count, delivery, ...asked },
    now,
  ) {
    const window = await windowOfBusiness(tx, cooperativeId, asked.businessId)
    const cooperative = await cooperativeById(tx, cooperativeId)
    if (!window || !cooperative) return refuse('shop-page-gone')
    const offer = window.offers.find((one) => one.id === chosen)
    if (!offer || !isOrderable(offer, window)) return refuse('shop-offer-gone')
    if (!deliveriesOf(offer, window).includes(delivery)) return refuse('shop-offer-gone')
    if (delivery === 'send' && [asked.street, asked.postcode, asked.city].includes(''))
      return refuse('shop-address-lacking')
    const here = { window, cooperative, offer: { ...offer, price: offer.price } }
    if (seenOfOrder(here, { count, delivery }, asked.language, now.today) !== seen)
      return refuse('shop-page-changed')
    const totals = orderTotals(offer, window, { count, delivery }, now.today)
    const requestId = newId<'shop-request'>(now.at)
    const { memberId, serves } = window
    const shipping = delivery === 'send' ? (window.shipping ?? 0n) : 0n
    const order = { count, delivery, shipping, total: totals.total }
    const request = { ...asked, id: requestId, memberId, offer, serves, askedAt: now.at, order }
    await insertShopRequest(tx, cooperativeId, request)
    const mail = orderMail(request, totals, { business: window.name, cooperative, url })
    await queueMail(
      tx,
      cooperativeId,
      {
        id: mailOfRequest(requestId),
        about: { kind: 'shop-request', id: requestId },
        to: asked.email,
        ...mail,
      },
      now,
    )
    await tellMaker(tx, cooperative, { requestId, memberId, order: true }, url, now)
    return ok(requestId)
  },
  about: (_input, requestId) => requestId,
})
