import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { vatModeOn } from '../cooperative/index.ts'
import { businessOfActor } from './load-own-businesses.ts'
import { publishShopPage, windowOfBusiness } from './shop-page.db.ts'

/**
 * Makes public what stands on the page of a business, in the name of who does it: that is their consent. What is
 * written afterwards waits until it is published again.
 *
 * Refuses: `shop-business-not-yours`, `shop-page-not-made`, and `shop-published-by-fellow` while what is public is of
 * another member of the business: they take it back first.
 */
export const publishPage = command({
  name: 'shop-window.publish-page',
  may: 'shop-page.keep',
  about: ({ businessId }) => businessId,
  input: z.object({ businessId: id<'business'>() }),
  async run(
    tx,
    actor: PersonActor,
    { businessId },
    now,
  ): Promise<Result<null, 'shop-business-not-yours' | 'shop-page-not-made' | 'shop-published-by-fellow'>> {
    const own = await businessOfActor(tx, actor, businessId)
    if (!own) return refuse('shop-business-not-yours')
    const before = await windowOfBusiness(tx, actor.cooperativeId, businessId)
    if (before && before.memberId !== own.memberId) return refuse('shop-published-by-fellow')
    const vatMode = await vatModeOn(tx, actor.cooperativeId, now.today)
    const window = { businessId, memberId: own.memberId, vatMode }
    const published = await publishShopPage(tx, actor.cooperativeId, window, actor.personId, now.at)
    return published ? ok(null) : refuse('shop-page-not-made')
  },
})
