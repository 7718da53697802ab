import { ErrorSummary, Link, LinkButton, Notice, Paragraph, Refusal } from '../../../ui/index.ts'
import { NothingHere, type Visit } from '../../../web/visit.ts'
import { cooperativeBySlug, type Cooperative } from '../../cooperative/index.ts'
import { isOrderable } from '../ordered.ts'
import type { OfferOnPage } from '../offer.ts'
import { shopFrontOf } from '../shop-front.db.ts'
import { windowBySlug } from '../shop-page.db.ts'
import { leadPhoto, type ShopFront, type ShopWindow } from '../shop-page.ts'
import { businessData, jsonLd, type Found } from '../structured-data.ts'
import { addresses } from './addresses.ts'
import { hasJustOrdered, ThankedForOrder } from './order-thanks.tsx'
import { orderAddress } from './ordering.ts'
import { SIZE_WORDS } from './photo.tsx'
import { publicPage } from './public-page.tsx'
import { ABOUT, RequestForm, type Asking } from './request-form.tsx'
import { Seller } from './seller.tsx'
import type { ShopNeeds } from './shop-needs.ts'
import { WindowContents } from './window-contents.tsx'

/** A business as everybody sees it: what its member published, and nothing else of them. */
export function windowPage(needs: ShopNeeds) {
  return async (visit: Visit): Promise<Response> => shownWindow(visit, needs, await windowHere(visit))
}

/** The same page, with what was typed in its form. */
export function shownWindow(visit: Visit, needs: ShopNeeds, here: WindowHere, asking: Asking = {}): Response {
  const { window, cooperative, front } = here
  const about = foundOf(needs.publicOrigin, cooperative, window, front.listed)
  // While the board has the list off, there is nothing but this page to lead to.
  const home = front.listed
    ? addresses.front(cooperative.slug)
    : addresses.window(cooperative.slug, window.slug)
  const lead = leadPhoto(window)
  const sent = visit.url.searchParams.has('verstuurd')
  const ordered = hasJustOrdered(needs, visit, window)
  return publicPage(visit, {
    title: window.name,
    description: window.words,
    home,
    canonical: about.url,
    data: jsonLd(businessData(window, about)),
    ...(lead ? { picture: { ...lead, url: about.pictureAt(lead) } } : {}),
    status: asking.status ?? 200,
    children: (
      <>
        <ErrorSummary errors={asking.errors ?? []} />
        {asking.refusal !== undefined && <Refusal sentence={asking.refusal} />}
        {sent && <Thanked visit={visit} window={window} />}
        {ordered && <ThankedForOrder visit={visit} window={window} />}
        <WindowContents
          visit={visit}
          shown={window}
          picture={(photo, size) => addresses.picture(cooperative.slug, photo, size)}
          under={(offer) => <UnderOffer visit={visit} window={window} offer={offer} />}
        >
          {!sent && !ordered && <RequestForm visit={visit} window={window} asking={asking} />}
          <Seller visit={visit} name={window.name} cooperative={cooperative} front={front} />
        </WindowContents>
      </>
    ),
  })
}

export type WindowHere = {
  readonly window: ShopWindow
  readonly cooperative: Cooperative
  readonly front: ShopFront
}

/** What is public at the address of this visit. @throws NothingHere when nothing is */
export async function windowHere(visit: Visit): Promise<WindowHere> {
  const { id, slug } = visit.cooperative!
  return visit.read(async (tx) => {
    const window = await windowBySlug(tx, id, visit.params['page'] ?? '')
    const cooperative = await cooperativeBySlug(tx, slug)
    if (!window || !cooperative) throw new NothingHere('no window at this address')
    return { window, cooperative, front: await shopFrontOf(tx, id) }
  })
}

/** Where a business is found, and who sells; of a co-operative that lists its members also where. */
export function foundOf(
  origin: string,
  cooperative: Cooperative,
  { slug }: Pick<ShopWindow, 'slug'>,
  listed: boolean,
): Found {
  const list = origin + addresses.front(cooperative.slug)
  return {
    url: origin + addresses.window(cooperative.slug, slug),
    pictureAt: ({ id }) => origin + addresses.picture(cooperative.slug, id, SIZE_WORDS.large),
    seller: { name: cooperative.legalName, ...(listed ? { url: list } : {}) },
  }
}

/** That it was sent, and how the answer comes. The form is not under it: an empty one looks as if nothing was sent. */
function Thanked({ visit, window }: { visit: Visit; window: ShopWindow }) {
  const text = visit.text.shopWindow.requests.form
  return (
    <Notice tone="done" announce>
      <Paragraph>{text.sent({ business: window.name })}</Paragraph>
      <Link href={addresses.window(visit.cooperative!.slug, window.slug)} roomy>
        {text.another}
      </Link>
    </Notice>
  )
}

/** Leads to the order of this offer, where it can be, and to the form of a question with it chosen. */
function UnderOffer({ visit, window, offer }: { visit: Visit; window: ShopWindow; offer: OfferOnPage }) {
  const here = addresses.window(visit.cooperative!.slug, window.slug)
  return (
    <>
      {isOrderable(offer, window) && (
        <LinkButton href={orderAddress(visit.cooperative!.slug, window.slug, offer.id)}>
          {visit.text.shopWindow.orders.order({ offer: offer.name })}
        </LinkButton>
      )}
      <Link href={`${here}?${new URLSearchParams({ [ABOUT]: offer.id }).toString()}#vraag`} roomy>
        {visit.text.shopWindow.page.ask({ offer: offer.name })}
      </Link>
    </>
  )
}
