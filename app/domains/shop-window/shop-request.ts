import type { Language } from '../../values/format.ts'
import { cutShort } from '../../values/cut-short.ts'
import type { Id } from '../../values/id.ts'
import { onOneLine } from '../../values/one-line.ts'
import type { Offer, Serves } from './offer.ts'
import type { Ordered } from './ordered.ts'

/** What a stranger fills in. Empty texts where nothing was filled in. */
export type Asked = {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly street: string
  readonly postcode: string
  readonly city: string
  readonly words: string
  /** When they want it, in their own words. */
  readonly wanted: string
}

/** What a stranger asked, as the member has it. */
export type ShopRequest = Asked & {
  readonly id: Id<'shop-request'>
  readonly businessId: Id<'business'>
  readonly memberId: Id<'member'>
  /** As it stood on the page that day; undefined: something else. */
  readonly offer: Offer | undefined
  readonly serves: Serves
  /** What was ordered of the offer; undefined: nothing was, something was asked. */
  readonly order: Ordered | undefined
  readonly language: Language
  readonly askedAt: Date
  readonly customerId: Id<'customer'> | undefined
  readonly quoteId: Id<'quote'> | undefined
  readonly invoiceId: Id<'invoice'> | undefined
  /** When the member said that they answered in another way. */
  readonly answeredAt: Date | undefined
  /** Who said so: the member, or the administration once the member stops. */
  readonly answeredBy: Id<'person'> | undefined
}

/** Whether who asked has no answer yet: no quote or invoice is kept of it, and the member did not say they answered. */
export function isWaiting({
  quoteId,
  invoiceId,
  answeredAt,
}: Pick<ShopRequest, 'quoteId' | 'invoiceId' | 'answeredAt'>): boolean {
  return quoteId === undefined && invoiceId === undefined && answeredAt === undefined
}

/** As long as the words of a row of a quote or invoice may be. */
const LONGEST_ROW = 400

/** What a row of a quote says of it, to begin with: what was chosen, and without a price also what was asked. */
export function rowOf({ offer, words }: Pick<ShopRequest, 'offer' | 'words'>): string {
  if (offer?.price !== undefined) return offer.name
  return cutShort(onOneLine(offer ? `${offer.name}: ${words}` : words), LONGEST_ROW)
}
