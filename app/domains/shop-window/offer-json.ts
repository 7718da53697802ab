import type { Id } from '../../values/id.ts'
import type { Offer, OfferOnPage } from './offer.ts'
import type { ShopPhoto } from './shop-photo.ts'

/** An offer as it is kept: JSON has no number that holds every amount, so a price is text. */
export type OfferJson = Omit<Offer, 'price'> & { readonly price: string | null }

/** An offer of a page as it is kept: the photo is a row of its own. */
export type OfferOnPageJson = OfferJson & {
  readonly id: Id<'shop-offer'>
  readonly photo: Id<'shop-photo'> | null
}

/** An offer as it is kept; what belongs to a page, as its photo, is not in it. */
export function jsonOfOffer({ kind, name, words, price, unit, vat, toMeasure = false }: Offer): OfferJson {
  return { kind, name, words, price: price === undefined ? null : String(price), unit, vat, toMeasure }
}

/** A kept offer. */
export function offerOf({ price, ...offer }: OfferJson): Offer {
  return { ...offer, price: price === null ? undefined : BigInt(price) }
}

/** A kept offer of a page, with its photo out of those of the page. */
export function offerOnPageOf(
  { id, photo, ...offer }: OfferOnPageJson,
  photos: readonly ShopPhoto[],
): OfferOnPage {
  return { ...offerOf(offer), id, photo: photos.find((one) => one.id === photo) }
}
