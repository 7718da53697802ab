import type { PersonActor } from '../../../platform/actor.ts'
import type { Visit } from '../../../web/visit.ts'
import { countTries, networkOf } from '../../people/index.ts'
import { keyHash, keyIn, type KeyHolder } from '../shop-key.ts'
import { keyHolder } from '../shop-key.db.ts'
import { problemAnswer } from './problem.ts'
import type { ShopNeeds } from './shop-needs.ts'

/** Told on every answer: how many orders in a minute (draft-ietf-httpapi-ratelimit-headers). */
export const RATE_POLICY = { 'ratelimit-policy': '"orders";q=60;w=60' } as const

/** Who comes with a key, or why they may not. */
export type AtTheGate = { readonly holder: KeyHolder } | { readonly refused: Response }

/** Looks whose key it is. Guessing is slowed down by network, handing in by key. */
export async function byKey(visit: Visit, needs: ShopNeeds): Promise<AtTheGate> {
  const key = keyIn(visit.request.headers.get('authorization'))
  const holder =
    key === undefined ? undefined : await visit.read((tx) => keyHolder(tx, { hash: keyHash(key) }))
  if (holder?.kind !== 'orders') return { refused: await unknownKey(visit, needs) }
  return (await tooFast(visit, needs, holder)) ?? { holder }
}

/** The answer to who has no key, or one that opens nothing. */
export async function unknownKey(visit: Visit, needs: ShopNeeds): Promise<Response> {
  const text = visit.text.shopWindow.keys.problems
  const again = await countTries(needs, [
    { limit: 'shop-key-tried-by-network', of: networkOf(visit.request) },
  ])
  if (again) return slowDown(visit, needs, again)
  return problemAnswer(needs.publicOrigin, {
    status: 401,
    reason: 'unknown-key',
    ...text['unknown-key'],
    headers: { 'www-authenticate': 'Bearer realm="gilde"' },
  })
}

/** Refused when more came by this key in a minute than there may. */
export async function tooFast(
  visit: Visit,
  needs: ShopNeeds,
  { keyId }: KeyHolder,
): Promise<{ readonly refused: Response } | undefined> {
  const again = await countTries(needs, [{ limit: 'shop-order-by-key', of: keyId }])
  return again && { refused: slowDown(visit, needs, again) }
}

function slowDown({ now, text }: Visit, needs: ShopNeeds, again: Date): Response {
  const seconds = String(Math.max(1, Math.ceil((again.getTime() - now.at.getTime()) / 1000)))
  return problemAnswer(needs.publicOrigin, {
    status: 429,
    reason: 'too-many',
    ...text.shopWindow.keys.problems['too-many'],
    headers: { 'retry-after': seconds, ...RATE_POLICY, ratelimit: `"orders";r=0;t=${seconds}` },
  })
}

/** The member in whose name an order comes: they can do by it what they can do themselves, and nothing else. */
export function actorOf({ cooperativeId, personId }: KeyHolder): PersonActor {
  return { kind: 'person', cooperativeId, personId, roles: ['member'] }
}
