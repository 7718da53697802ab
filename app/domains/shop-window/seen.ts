/**
 * What somebody had before them when they said yes, as a short text that is another one as soon as any of it is. So
 * nobody is bound to a page that changed between reading it and pressing the button.
 */
import type { Day } from '../../values/day.ts'
import type { Language } from '../../values/format.ts'
import { sha256Of } from '../../values/sha256.ts'
import type { Cooperative } from '../cooperative/index.ts'
import type { OfferOnPage } from './offer.ts'
import { orderTotals, type Ordered, type PricedOffer } from './ordered.ts'
import { comparedOf, type PageContent, type ShopPage, type ShopWindow } from './shop-page.ts'
import { termsOf, withdrawalFormOf } from './terms.ts'

/** As long as such a text is. */
export const SEEN_LENGTH = 64

/** All that is read before an order is bought: what it is, whose, what it comes to and the terms, in words. */
export function seenOfOrder(
  { window, cooperative, offer }: OrderRead,
  { count, delivery }: Pick<Ordered, 'count' | 'delivery'>,
  language: Language,
  on: Day,
): string {
  const { total, vatTotal, lines } = orderTotals(offer, window, { count, delivery }, on)
  const sums = [total, vatTotal, ...lines.map(({ amount }) => amount)]
  return seenOf([
    offerRead(offer, window),
    window.name,
    window.memberId,
    count,
    delivery,
    sums.map(String),
    termsOf({ language, business: window.name, cooperative, offer }),
    withdrawalFormOf({ language, cooperative }),
  ])
}

type OrderRead = {
  readonly window: ShopWindow
  readonly cooperative: Cooperative
  readonly offer: PricedOffer & OfferOnPage
}

/** One offer as it stands on a page. It goes with the choice of it, so that a question is about what was read. */
export function seenOfOffer(offer: OfferOnPage, window: Pick<ShopWindow, 'serves' | 'vatMode'>): string {
  return `${offer.id}.${seenOf(offerRead(offer, window)).slice(0, 16)}`
}

/** The page of a business as its member looks it over before it is published. */
export function seenOfPage(
  page: PageContent & Pick<ShopPage, 'photo'>,
  vatMode: ShopWindow['vatMode'],
): string {
  return seenOf([comparedOf(page), vatMode])
}

function offerRead(offer: OfferOnPage, { serves, vatMode }: Pick<ShopWindow, 'serves' | 'vatMode'>) {
  const { id, kind, name, words, price, unit, vat, toMeasure = false, photo } = offer
  return [
    id,
    kind,
    name,
    words,
    String(price),
    unit,
    vat,
    toMeasure,
    photo?.id,
    photo?.words,
    serves,
    vatMode,
  ]
}

function seenOf(read: unknown): string {
  return sha256Of(JSON.stringify(read)).toString('hex')
}
