import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, sha256, ownWords } from '../../platform/input.ts'
import { onOneLine } from '../../values/one-line.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { businessOfActor } from './load-own-businesses.ts'
import { KEY_KINDS } from './shop-key.ts'
import { insertShopKey } from './shop-key.db.ts'

/**
 * Makes a key by which the web shop of a business hands in orders in the name of this member. Of the key itself only
 * the hash comes here. Gives its id. Refuses: `shop-business-not-yours`.
 */
export const makeKey = command({
  name: 'shop-window.make-key',
  may: 'shop-page.keep',
  about: ({ keyId }) => keyId,
  input: z.object({
    keyId: id<'shop-key'>(),
    businessId: id<'business'>(),
    kind: z.enum(KEY_KINDS),
    name: ownWords(60).min(1).transform(onOneLine),
    hash: sha256(),
  }),
  async run(
    tx,
    actor: PersonActor,
    { keyId, hash, ...key },
    now,
  ): Promise<Result<string, 'shop-business-not-yours'>> {
    const own = await businessOfActor(tx, actor, key.businessId)
    if (!own) return refuse('shop-business-not-yours')
    const kept = { ...key, id: keyId, memberId: own.memberId, hash: Buffer.from(hash, 'hex') }
    await insertShopKey(tx, actor.cooperativeId, kept, actor.personId, now.at)
    return ok(keyId)
  },
})
