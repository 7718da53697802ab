import { ErrorSummary, Heading, Lead, Link, Refusal } from '../../../ui/index.ts'
import { NothingHere, type Visit } from '../../../web/visit.ts'
import { isOrderable } from '../ordered.ts'
import { addresses } from './addresses.ts'
import { OrderCheck } from './order-check.tsx'
import { OrderForm } from './order-form.tsx'
import { WHAT, type OrderHere, type Ordering } from './ordering.ts'
import { publicPage } from './public-page.tsx'
import type { ShopNeeds } from './shop-needs.ts'
import { windowHere, type WindowHere } from './window-page.tsx'

/** Where a stranger orders one of the things of a page: how many, how, who. */
export function orderPage(needs: ShopNeeds) {
  return async (visit: Visit): Promise<Response> => shownOrder(visit, needs, await orderHere(visit))
}

/** What is ordered at the address of this visit. @throws NothingHere when it cannot be ordered */
async function orderHere(visit: Visit): Promise<OrderHere> {
  const here = orderedHere(visit, await windowHere(visit))
  if (!here) throw new NothingHere('nothing to order by this id')
  return here
}

/** What of a page is ordered at the address of this visit; undefined when it cannot be ordered, or not any more. */
export function orderedHere(visit: Visit, here: WindowHere): OrderHere | undefined {
  const id = visit.url.searchParams.get(WHAT)
  const offer = here.window.offers.find((one) => one.id === id)
  return offer && isOrderable(offer, here.window) ? { ...here, offer } : undefined
}

/** The form, or with `body` the whole order with the button that buys it. */
export function shownOrder(
  visit: Visit,
  needs: ShopNeeds,
  here: OrderHere,
  ordering: Ordering = {},
): Response {
  const { window, cooperative, offer } = here
  const text = visit.text.shopWindow.orders
  const home = addresses.window(cooperative.slug, window.slug)
  const title = ordering.body ? text.check.title : text.title({ offer: offer.name })
  return publicPage(visit, {
    title,
    description: title,
    home,
    canonical: needs.publicOrigin + home,
    status: ordering.status ?? 200,
    children: (
      <>
        <Link href={home} roomy>
          {text.back}
        </Link>
        <ErrorSummary errors={ordering.errors ?? []} />
        {ordering.refusal !== undefined && <Refusal sentence={ordering.refusal} />}
        <Heading level={1} focused={ordering.body !== undefined && ordering.refusal === undefined}>
          {title}
        </Heading>
        {ordering.body ? (
          <OrderCheck visit={visit} here={here} body={ordering.body} commandId={ordering.commandId} />
        ) : (
          <>
            <Lead>{text.lead}</Lead>
            <OrderForm visit={visit} here={here} ordering={ordering} />
          </>
        )}
      </>
    ),
  })
}
