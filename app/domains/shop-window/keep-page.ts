import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { cents, id, ownWords } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { onOneLine } from '../../values/one-line.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { businessOfActor } from './load-own-businesses.ts'
import { MOST_OFFERS, namedTwice, OFFER_KINDS, OFFER_VAT, SERVES, UNITS } from './offer.ts'
import { keepShopPage } from './shop-page.db.ts'
import { slugOf } from './shop-page.ts'

const offerInput = z.object({
  /** Of the offer that was there; absent or not there yet: a new one. */
  id: id<'shop-offer'>().optional(),
  kind: z.enum(OFFER_KINDS),
  name: ownWords(120).min(1).transform(onOneLine),
  words: ownWords(500),
  price: cents().optional(),
  unit: z.enum(UNITS),
  vat: z.enum(OFFER_VAT),
  toMeasure: z.boolean().default(false),
})

/** How many addresses of one name are tried. */
const MOST_ADDRESSES = 30

/**
 * Keeps what a member writes about a business they work in, for the public. It is seen by nobody else until it is
 * published. Gives the business.
 *
 * Refuses: `shop-business-not-yours`, and `shop-address-taken` when thirty others have the same name.
 */
export const keepPage = command({
  name: 'shop-window.keep-page',
  may: 'shop-page.keep',
  about: ({ businessId }) => businessId,
  input: z.object({
    businessId: id<'business'>(),
    name: ownWords(120).min(1).transform(onOneLine),
    words: ownWords(2000).min(1),
    area: ownWords(120).transform(onOneLine),
    serves: z.enum(SERVES),
    offers: z
      .array(offerInput)
      .max(MOST_OFFERS)
      .refine((offers) => namedTwice(offers.map(({ name }) => name)).length === 0, 'two have one name')
      .readonly(),
    takesOrders: z.boolean().default(false),
    /** In cents; absent: nothing is sent. */
    shipping: cents().optional(),
  }),
  async run(
    tx,
    actor: PersonActor,
    { offers, ...content },
    now,
  ): Promise<Result<string, 'shop-business-not-yours' | 'shop-address-taken'>> {
    const own = await businessOfActor(tx, actor, content.businessId)
    if (!own) return refuse('shop-business-not-yours')
    const plain = slugOf(content.name)
    const slugs = Array.from({ length: MOST_ADDRESSES }, (_, at) => (at === 0 ? plain : `${plain}-${at + 1}`))
    const page = {
      ...content,
      shipping: content.shipping,
      slugs,
      offers: offers.map((offer, at) => ({
        ...offer,
        price: offer.price,
        // One offer has one photo, so no two have one id.
        id: offers.slice(0, at).some(({ id }) => id === offer.id)
          ? newId<'shop-offer'>(now.at)
          : (offer.id ?? newId<'shop-offer'>(now.at)),
      })),
    }
    const kept = await keepShopPage(tx, actor.cooperativeId, page, actor.personId, now.at)
    return kept ? ok(content.businessId) : refuse('shop-address-taken')
  },
})
