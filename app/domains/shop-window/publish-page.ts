import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { vatModeOn } from '../cooperative/index.ts'
import { businessOfActor } from './load-own-businesses.ts'
import { SEEN_LENGTH, seenOfPage } from './seen.ts'
import { pageOfBusiness, publishShopPage, windowOfBusiness } from './shop-page.db.ts'

type Why =
  | 'shop-business-not-yours'
  | 'shop-page-not-made'
  | 'shop-published-by-fellow'
  | 'shop-preview-changed'

/**
 * Makes public what stands on the page of a business, in the name of who does it: that is their consent. What is
 * written afterwards waits until it is published again.
 *
 * Refuses: `shop-business-not-yours`, `shop-page-not-made`, and `shop-published-by-fellow` while what is public is of
 * another member of the business: they take it back first. `shop-preview-changed` when it says something else now than
 * what was looked over.
 */
export const publishPage = command({
  name: 'shop-window.publish-page',
  may: 'shop-page.keep',
  about: ({ businessId }) => businessId,
  input: z.object({
    businessId: id<'business'>(),
    /** What who says yes had before them (`seenOfPage`); absent where nobody looks: in a story that is told. */
    seen: z.string().max(SEEN_LENGTH).optional(),
  }),
  async run(tx, actor: PersonActor, { businessId, seen }, now): Promise<Result<null, Why>> {
    const own = await businessOfActor(tx, actor, businessId)
    if (!own) return refuse('shop-business-not-yours')
    const before = await windowOfBusiness(tx, actor.cooperativeId, businessId)
    if (before && before.memberId !== own.memberId) return refuse('shop-published-by-fellow')
    const vatMode = await vatModeOn(tx, actor.cooperativeId, now.today)
    const page = await pageOfBusiness(tx, actor.cooperativeId, businessId)
    if (page && seen !== undefined && seenOfPage(page, vatMode) !== seen)
      return refuse('shop-preview-changed')
    const window = { businessId, memberId: own.memberId, vatMode }
    const published = await publishShopPage(tx, actor.cooperativeId, window, actor.personId, now.at)
    return published ? ok(null) : refuse('shop-page-not-made')
  },
})
