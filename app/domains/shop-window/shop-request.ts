import type { Language } from '../../values/format.ts'
import type { Id } from '../../values/id.ts'
import type { Offer, Serves } from './offer.ts'

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
  readonly language: Language
  readonly askedAt: Date
  readonly customerId: Id<'customer'> | undefined
  readonly quoteId: Id<'quote'> | undefined
  readonly invoiceId: Id<'invoice'> | undefined
  /** Something was made of it. */
  readonly takenUp: boolean
}

/**
 * What somebody wrote, without what a mail program makes a link of. Anybody can fill in anybody's address: our mail
 * must not carry a stranger's link there.
 */
export function withoutLinks(words: string): string {
  return words.replace(/\b(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)+\/\S*/gi, '…')
}
