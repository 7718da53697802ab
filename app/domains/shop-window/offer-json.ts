import type { Offer } from './offer.ts'

/** An offer as it is kept: JSON has no number that holds every amount, so a price is text. */
export type OfferJson = Omit<Offer, 'price'> & { readonly price: string | null }

/** An offer as it is kept. */
export function jsonOfOffer({ price, ...offer }: Offer): OfferJson {
  return { ...offer, price: price === undefined ? null : String(price) }
}

/** A kept offer. */
export function offerOf({ price, ...offer }: OfferJson): Offer {
  return { ...offer, price: price === null ? undefined : BigInt(price) }
}
