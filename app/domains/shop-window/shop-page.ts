import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { Offer, OfferOnPage, Serves } from './offer.ts'
import type { ShopPhoto } from './shop-photo.ts'

/** What is written about a business for the public. */
export type PageContent = {
  readonly name: string
  readonly words: string
  /** Where it works: "Apeldoorn en omstreken". Empty where that says nothing. */
  readonly area: string
  readonly serves: Serves
  readonly offers: readonly OfferOnPage[]
  /** Whether what has a price may be ordered at once. */
  readonly takesOrders: boolean
  /** What sending costs, in cents, with VAT as the prices have it; undefined: nothing is sent. */
  readonly shipping: Cents | undefined
}

/** The page of a business as its members have it before them. */
export type ShopPage = PageContent & {
  readonly businessId: Id<'business'>
  /** The last part of its address. */
  readonly slug: string
  /** Undefined: there is none. */
  readonly photo: ShopPhoto | undefined
}

/** What of a business is public. */
export type ShopWindow = ShopPage & {
  readonly memberId: Id<'member'>
  readonly vatMode: 'normal' | 'kor'
  readonly publishedAt: Date
}

/** The page of the co-operative. */
export type ShopFront = { readonly listed: boolean; readonly words: string }

/** The photo where there is room for one: that of the page, or else of the first thing it offers that has one. */
export function leadPhoto({ photo, offers }: Pick<ShopPage, 'photo' | 'offers'>): ShopPhoto | undefined {
  return photo ?? offers.find((offer) => offer.photo)?.photo
}

/**
 * The words of an address out of a name: `Schilderwerk Anna & Zn.` is `schilderwerk-anna-zn`. `bedrijf` where nothing
 * of it is left.
 */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '')
  return plain === '' ? 'bedrijf' : plain
}

/** Whether two contents say the same: then what is public is what stands in the form. */
export function isSameContent(one: Compared, other: Compared): boolean {
  return comparedOf(one) === comparedOf(other)
}

type Compared = Omit<PageContent, 'offers'> &
  Partial<Pick<ShopPage, 'photo'>> & {
    readonly offers: readonly (Offer & Partial<Pick<OfferOnPage, 'photo'>>)[]
  }

/** What a content says, as one text: another one when any word, price or photo is another. */
export function comparedOf({
  name,
  words,
  area,
  serves,
  offers,
  takesOrders,
  shipping,
  photo,
}: Compared): string {
  const rows = offers.map(({ kind, name, words, price, unit, vat, toMeasure = false, photo }) => [
    kind,
    name,
    words,
    String(price),
    unit,
    vat,
    toMeasure,
    photo?.id,
  ])
  return JSON.stringify([name, words, area, serves, rows, takesOrders, String(shipping), photo?.id])
}
