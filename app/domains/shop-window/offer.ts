/** What a business offers on its page: services and products, with what they cost. */
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { onOneLine } from '../../values/one-line.ts'
import type { ShopPhoto } from './shop-photo.ts'

export const OFFER_KINDS = ['service', 'product'] as const
export type OfferKind = (typeof OFFER_KINDS)[number]

export const UNITS = ['fixed', 'hour', 'day', 'piece'] as const
/** What a price is for: the whole of it, or each hour, day or piece. */
export type Unit = (typeof UNITS)[number]

/** Shifted VAT is of a customer with a number, never of a page for everybody. */
export const OFFER_VAT = ['high', 'low', 'exempt'] as const
export type OfferVat = (typeof OFFER_VAT)[number]

export const SERVES = ['people', 'companies'] as const
/** For whom a business works most. */
export type Serves = (typeof SERVES)[number]

export type Offer = {
  readonly kind: OfferKind
  readonly name: string
  readonly words: string
  /** In cents, with VAT to people and without to companies; undefined: on request. */
  readonly price: Cents | undefined
  readonly unit: Unit
  readonly vat: OfferVat
  /**
   * A product that is made for one customer, by what they chose: it cannot be sent back within fourteen days
   * (art. 6:230p sub f onder 1 BW).
   */
  readonly toMeasure?: boolean
}

/** The same on a page. It keeps its id, and with that its photo, under another name or at another place. */
export type OfferOnPage = Offer & { readonly id: Id<'shop-offer'>; readonly photo: ShopPhoto | undefined }

/** More than a visitor reads. */
export const MOST_OFFERS = 12

/**
 * The places of offers that have the name of one before them: nobody can tell which of the two they choose. Undefined:
 * nothing stands at that place.
 */
export function namedTwice(names: readonly (string | undefined)[]): readonly number[] {
  const plain = names.map((name) => name && onOneLine(name).toLowerCase())
  return plain.flatMap((name, at) => (name !== undefined && plain.indexOf(name) < at ? [at] : []))
}

/** What stands behind a price. `none`: no VAT is asked at all. */
export type VatSaid = 'with' | 'without' | 'none'

/**
 * Whether a price is with VAT. To people who buy for themselves the price is the whole price (art. 2b Besluit
 * prijsaanduiding producten, art. 6:230m lid 1 sub e BW); companies deduct it. Exempt work and a co-operative under the
 * small-business scheme ask none.
 */
export function vatSaid(offer: Pick<Offer, 'vat'>, serves: Serves, mode: 'normal' | 'kor'): VatSaid {
  if (mode === 'kor' || offer.vat === 'exempt') return 'none'
  return serves === 'people' ? 'with' : 'without'
}
