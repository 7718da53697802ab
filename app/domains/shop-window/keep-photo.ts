import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { bytes, id, ownWords } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { onOneLine } from '../../values/one-line.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { businessOfActor } from './load-own-businesses.ts'
import { pageOfBusiness } from './shop-page.db.ts'
import { insertShopPhoto, insertWithOtherWords, setPhotoOfOffer, setPhotoOfPage } from './shop-photo.db.ts'

const picture = z.object({
  large: bytes(),
  small: bytes(),
  tiny: bytes(),
  width: z.int().min(1).max(1280),
  height: z.int().min(1).max(1280),
})

export type KeepPhotoRefusal =
  | 'shop-business-not-yours'
  | 'shop-page-not-made'
  | 'shop-offer-off-page'
  | 'shop-photo-none'

/**
 * Puts a photo on the page of a business, or with one of its offers, in place of the one before; without a picture only
 * other words with it. As with what is written, nobody else sees it until it is published.
 *
 * `picture` is what `makeWebPicture` makes: no part of what a phone wrote beside it is left.
 * Refuses: `shop-business-not-yours`, `shop-page-not-made`, `shop-offer-off-page` (the offer was taken off the page),
 * `shop-photo-none` (only words, and there is no photo).
 */
export const keepPhoto = command({
  name: 'shop-window.keep-photo',
  may: 'shop-page.keep',
  about: ({ businessId }) => businessId,
  input: z.object({
    businessId: id<'business'>(),
    /** Which offer it is of; absent: the photo of the page itself. */
    offerId: id<'shop-offer'>().optional(),
    words: ownWords(200).min(1).transform(onOneLine),
    picture: picture.optional(),
  }),
  async run(
    tx,
    actor: PersonActor,
    { businessId, offerId, words, picture },
    now,
  ): Promise<Result<string, KeepPhotoRefusal>> {
    const { cooperativeId, personId } = actor
    if (!(await businessOfActor(tx, actor, businessId))) return refuse('shop-business-not-yours')
    const page = await pageOfBusiness(tx, cooperativeId, businessId)
    if (!page) return refuse('shop-page-not-made')
    const of = offerId === undefined ? page : page.offers.find(({ id }) => id === offerId)
    if (!of) return refuse('shop-offer-off-page')
    const photo = { id: newId<'shop-photo'>(now.at), businessId, words }
    if (picture) await insertShopPhoto(tx, cooperativeId, photo, picture, personId, now.at)
    else if (
      !of.photo ||
      !(await insertWithOtherWords(tx, cooperativeId, of.photo.id, photo, personId, now.at))
    )
      return refuse('shop-photo-none')
    if (offerId === undefined) await setPhotoOfPage(tx, cooperativeId, businessId, photo.id, personId, now.at)
    else if (!(await setPhotoOfOffer(tx, cooperativeId, { businessId, offerId }, photo.id, personId, now.at)))
      return refuse('shop-offer-off-page')
    return ok(businessId)
  },
})
