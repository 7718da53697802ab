import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { bytes, id, ownWords } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { onOneLine } from '../../values/one-line.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { businessOfActor } from './load-own-businesses.ts'
import { pageOfBusiness } from './shop-page.db.ts'
import { insertShopPhoto, insertWithOtherWords, setPhotoOfPage } from './shop-photo.db.ts'

const picture = z.object({
  large: bytes(),
  small: bytes(),
  width: z.int().min(1).max(1280),
  height: z.int().min(1).max(1280),
})

export type KeepPhotoRefusal = 'shop-business-not-yours' | 'shop-page-not-made' | 'shop-photo-none'

/**
 * Puts a photo on the page of a business in place of the one before; without a picture only other words with it. As
 * with what is written, nobody else sees it until it is published.
 *
 * `picture` is what `makeWebPicture` makes: no part of what a phone wrote beside it is left.
 * Refuses: `shop-business-not-yours`, `shop-page-not-made`, `shop-photo-none` (only words, and there is no photo).
 */
export const keepPhoto = command({
  name: 'shop-window.keep-photo',
  may: 'shop-page.keep',
  about: ({ businessId }) => businessId,
  input: z.object({
    businessId: id<'business'>(),
    words: ownWords(200).min(1).transform(onOneLine),
    picture: picture.optional(),
  }),
  async run(
    tx,
    actor: PersonActor,
    { businessId, words, picture },
    now,
  ): Promise<Result<string, KeepPhotoRefusal>> {
    const { cooperativeId, personId } = actor
    if (!(await businessOfActor(tx, actor, businessId))) return refuse('shop-business-not-yours')
    if (!(await pageOfBusiness(tx, cooperativeId, businessId))) return refuse('shop-page-not-made')
    const photo = { id: newId<'shop-photo'>(now.at), businessId, words }
    if (picture) await insertShopPhoto(tx, cooperativeId, photo, picture, personId, now.at)
    else if (!(await insertWithOtherWords(tx, cooperativeId, photo, personId, now.at)))
      return refuse('shop-photo-none')
    await setPhotoOfPage(tx, cooperativeId, businessId, photo.id, personId, now.at)
    return ok(businessId)
  },
})
