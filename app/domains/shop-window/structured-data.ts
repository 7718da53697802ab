/** What search engines and directories read of a page: schema.org in JSON-LD. Plain data, made of what is public. */
import { toDecimal } from '../../values/money.ts'
import { vatSaid, type OfferOnPage, type Unit } from './offer.ts'
import type { ShopWindow } from './shop-page.ts'
import type { ShopPhoto } from './shop-photo.ts'

/** Who sells, and where the page is. */
export type Found = {
  readonly url: string
  /** Where the large picture of a photo is. */
  readonly pictureAt: (photo: ShopPhoto) => string
  readonly seller: { readonly name: string; readonly url?: string }
}

/** Common codes of UN/CEFACT recommendation 20, as `unitCode` wants them. */
const UNIT_CODES: Readonly<Record<Unit, string | undefined>> = {
  fixed: undefined,
  hour: 'HUR',
  day: 'DAY',
  piece: 'C62',
}

/** A business as schema.org describes one, with what it offers. Prices are decimals with a point, in euros. */
export function businessData(
  window: ShopWindow,
  { url, pictureAt, seller }: Found,
): Readonly<Record<string, unknown>> {
  return {
    '@type': 'LocalBusiness',
    '@id': url,
    name: window.name,
    description: window.words,
    url,
    ...(window.photo ? { image: photoData(window.photo, pictureAt(window.photo)) } : {}),
    ...(window.area === '' ? {} : { areaServed: window.area }),
    parentOrganization: { '@type': 'Organization', ...seller },
    makesOffer: window.offers.map((offer) => offerData(offer, window, pictureAt)),
  }
}

function photoData({ words, width, height }: ShopPhoto, url: string): Readonly<Record<string, unknown>> {
  return { '@type': 'ImageObject', url, contentUrl: url, caption: words, width, height }
}

function offerData(
  offer: OfferOnPage,
  { serves, vatMode }: ShopWindow,
  pictureAt: Found['pictureAt'],
): Readonly<Record<string, unknown>> {
  const itemOffered = {
    '@type': offer.kind === 'service' ? 'Service' : 'Product',
    name: offer.name,
    ...(offer.words === '' ? {} : { description: offer.words }),
    ...(offer.photo ? { image: photoData(offer.photo, pictureAt(offer.photo)) } : {}),
  }
  if (offer.price === undefined) return { '@type': 'Offer', itemOffered }
  const money = { price: toDecimal(offer.price), priceCurrency: 'EUR' }
  const unitCode = UNIT_CODES[offer.unit]
  return {
    '@type': 'Offer',
    itemOffered,
    ...money,
    priceSpecification: {
      '@type': 'UnitPriceSpecification',
      ...money,
      ...(unitCode === undefined ? {} : { unitCode }),
      valueAddedTaxIncluded: vatSaid(offer, serves, vatMode) !== 'without',
    },
  }
}

/** The page of a co-operative: its members as a list, or those of one page of it, from the place `first` on. */
export function frontData(
  list: { readonly name: string; readonly url: string; readonly first: number; readonly total: number },
  businesses: readonly Readonly<Record<string, unknown>>[],
): Readonly<Record<string, unknown>> {
  const { name, url, first, total } = list
  const itemListElement = businesses.map((item, at) => ({ '@type': 'ListItem', position: first + at, item }))
  return { '@type': 'ItemList', name, url, numberOfItems: total, itemListElement }
}

/** The words of a JSON-LD document. */
export function jsonLd(data: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data })
}
