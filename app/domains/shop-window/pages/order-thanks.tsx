/** That an order was sent, on the page of the shop window, and the address that says so for a while. */
import { Notice, Paragraph } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { redirect } from '../../../web/respond.ts'
import type { Visit } from '../../../web/visit.ts'
import { deliveriesOf, isCountOrdered, isOrderable, orderTotals } from '../ordered.ts'
import type { ShopWindow } from '../shop-page.ts'
import { addresses } from './addresses.ts'
import type { OrderBody, OrderHere } from './ordering.ts'
import type { ShopNeeds } from './shop-needs.ts'

const HOUR = 3_600_000

/**
 * To the page that says what was ordered. Nothing of who ordered is in its address; it is sealed for an hour or two, so
 * that nobody makes one up, and who opens it later is not told that they ordered.
 */
export function thanked(needs: ShopNeeds, visit: Visit, here: OrderHere, body: OrderBody): Response {
  const { cooperative, window, offer } = here
  const said = { offer: offer.id, count: String(body.count), delivery: body.delivery }
  const asked = new URLSearchParams({
    besteld: said.offer,
    aantal: said.count,
    hoe: said.delivery,
    zegel: sealOf(needs, window, said, hourOf(visit)),
  })
  return redirect(`${addresses.window(cooperative.slug, window.slug)}?${asked.toString()}`)
}

/** Whether this address was given to who just ordered. */
export function hasJustOrdered(needs: ShopNeeds, visit: Visit, window: ShopWindow): boolean {
  const asked = visit.url.searchParams
  const of = (name: string) => asked.get(name) ?? ''
  const said = { offer: of('besteld'), count: of('aantal'), delivery: of('hoe') }
  const hour = hourOf(visit)
  return [hour, hour - 1].some((one) => sealOf(needs, window, said, one) === of('zegel'))
}

/** What was ordered and what it comes to, reckoned from the page. */
export function ThankedForOrder({ visit, window }: { visit: Visit; window: ShopWindow }) {
  const asked = visit.url.searchParams
  const offer = window.offers.find(({ id }) => id === asked.get('besteld'))
  const count = Number(asked.get('aantal') ?? '')
  const delivery = offer && deliveriesOf(offer, window).find((way) => way === asked.get('hoe'))
  if (!offer || !delivery || !isOrderable(offer, window) || !isCountOrdered(count)) return null
  const text = visit.text.shopWindow.orders
  const { total } = orderTotals(offer, window, { count, delivery }, visit.now.today)
  const said = {
    what: text.own.what({ count, offer: offer.name }),
    total: formatEuro(total, visit.language),
    business: window.name,
  }
  return (
    <Notice tone="done" title={text.done.title} announce>
      <Paragraph>{text.done.words(said)}</Paragraph>
    </Notice>
  )
}

type Said = { readonly offer: string; readonly count: string; readonly delivery: string }

function sealOf(
  { secrets }: ShopNeeds,
  { businessId }: ShopWindow,
  { offer, count, delivery }: Said,
  hour: number,
): string {
  const made = secrets.keyedHash('shop order sent', businessId, offer, count, delivery, String(hour))
  return made.subarray(0, 16).toString('base64url')
}

function hourOf({ now }: Visit): number {
  return Math.floor(now.at.getTime() / HOUR)
}
