import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { businessOfActor } from './load-own-businesses.ts'
import { setPhotoOfOffer, setPhotoOfPage } from './shop-photo.db.ts'

/**
 * Takes the photo off the page of a business, or off one of its offers. Everybody sees it until the page is
 * published again or taken away.
 * Refuses: `shop-business-not-yours`.
 */
export const takePhotoOff = command({
  name: 'shop-window.take-photo-off',
  may: 'shop-page.keep',
  about: ({ businessId }) => businessId,
  input: z.object({ businessId: id<'business'>(), offerId: id<'shop-offer'>().optional() }),
  async run(tx, actor: PersonActor, { businessId, offerId }, now) {
    const { cooperativeId, personId } = actor
    if (!(await businessOfActor(tx, actor, businessId))) return refuse('shop-business-not-yours')
    if (offerId === undefined) await setPhotoOfPage(tx, cooperativeId, businessId, null, personId, now.at)
    // Where the offer went meanwhile, so did its photo.
    else await setPhotoOfOffer(tx, cooperativeId, { businessId, offerId }, null, personId, now.at)
    return ok(null)
  },
})
