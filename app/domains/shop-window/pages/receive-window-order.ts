import { readForm } from '../../../web/form.ts'
import { secondsUntil } from '../../../web/problem.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { sentences } from '../../../web/respond.ts'
import type { Visit } from '../../../web/visit.ts'
import { deliveriesOf } from '../ordered.ts'
import { SEEN_LENGTH, seenOfOrder } from '../seen.ts'
import { takeWindowOrder } from '../take-window-order.ts'
import { addresses } from './addresses.ts'
import { orderedHere, shownOrder } from './order-page.tsx'
import { thanked } from './order-thanks.tsx'
import { orderSchema, type Ordering } from './ordering.ts'
import { askedTooOften } from './receive-request.ts'
import { TRAP } from './request-form.tsx'
import type { ShopNeeds } from './shop-needs.ts'
import { shownWindow, windowHere } from './window-page.tsx'

/** Shows what an order comes to, or takes it when that was seen and said yes to. */
export function receiveWindowOrder(needs: ShopNeeds) {
  return async (visit: Visit): Promise<Response> => {
    const found = await windowHere(visit)
    const here = orderedHere(visit, found)
    const { refusals } = visit.text.shopWindow
    if (!here) return shownWindow(visit, needs, found, { refusal: refusals['shop-offer-gone'], status: 409 })
    const form = await readForm(visit, orderSchema)
    const { typed, commandId, intent } = form
    const shown = (ordering: Ordering) => shownOrder(visit, needs, here, { typed, commandId, ...ordering })
    if (intent === 'change') return shown({})
    if (!form.ok) {
      const { list } = sentences(visit, form.errors, (field) => labelOf(visit, field))
      return shown({ errors: list, status: 422 })
    }
    const body = form.value
    if (!deliveriesOf(here.offer, here.window).includes(body.delivery))
      return shown({ refusal: refusals['shop-page-changed'], status: 409 })
    const done = thanked(needs, visit, here, body)
    if ((typed[TRAP] ?? '') !== '') return done
    const seen = typed['seen'] ?? ''
    if (intent !== 'order' || seen.length !== SEEN_LENGTH) return shown({ body })
    // Who has to read it again has not ordered, so that does not count as a try. The command decides: an order that it
    // took before is taken, also when the page has changed since.
    const isRead = seen === seenOfOrder(here, body, visit.language, visit.now.today)
    const again = isRead ? await askedTooOften(needs, visit, body.email) : undefined
    if (again) {
      const slow = shown({ body, refusal: refusals['shop-too-often'], status: 429 })
      slow.headers.set('retry-after', secondsUntil(again, visit.now.at))
      return slow
    }
    const { cooperative, window, offer } = here
    const input = {
      ...body,
      businessId: window.businessId,
      offer: offer.id,
      seen,
      language: visit.language,
      pageUrl: needs.publicOrigin + addresses.window(cooperative.slug, window.slug),
    }
    const actor = { kind: 'job', cooperativeId: cooperative.id } as const
    const taken = await visit.perform(takeWindowOrder, actor, input, commandId)
    if (taken.ok) return done
    const refusal = refusalSentence(visit, refusals, taken)
    // What looks like a BSN is asked about beside the field it stands in.
    return shown({ ...(visit.bsn.asked ? {} : { body }), refusal, status: 409 })
  }
}

function labelOf(visit: Visit, field: string): string {
  const { orders, requests } = visit.text.shopWindow
  if (field === 'count' || field === 'delivery') return orders[field]
  return field === 'words' ? orders.wordsField : (requests.form[field as 'name'] ?? field)
}
