import type { PersonActor } from '../../../platform/actor.ts'
import { problemAnswer, secondsUntil } from '../../../web/problem.ts'
import type { Visit } from '../../../web/visit.ts'
import { countTries, networkOf, RATE_LIMITS, takeTurn } from '../../people/index.ts'
import { keyHash, keyIn, type KeyHolder } from '../shop-key.ts'
import { keyHolder } from '../shop-key.db.ts'
import type { ShopNeeds } from './shop-needs.ts'

/**
 * What is told on every answer to who has a key: how many orders in a minute, how many are left of it, and in how many
 * seconds there are more (draft-ietf-httpapi-ratelimit-headers-10).
 */
export type RateHeaders = { readonly 'ratelimit-policy': string; readonly ratelimit: string }

/** Who comes with a key, or why they may not. */
export type AtTheGate =
  | { readonly holder: KeyHolder; readonly headers: RateHeaders }
  | { readonly refused: Response }

/** Looks whose key it is. Guessing is slowed down by network, handing in by key. */
export async function byKey(visit: Visit, needs: ShopNeeds): Promise<AtTheGate> {
  const key = keyIn(visit.request.headers.get('authorization'))
  const holder =
    key === undefined ? undefined : await visit.read((tx) => keyHolder(tx, { hash: keyHash(key) }))
  return holder?.kind === 'orders'
    ? inTurn(visit, needs, holder)
    : { refused: await unknownKey(visit, needs) }
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

/** Whether a web shop tells more in a minute than we can hear, however many orders somebody there changed at once. */
export async function tellsTooMuch(needs: ShopNeeds, holder: KeyHolder): Promise<boolean> {
  return (await takeTurn(needs, { limit: 'shop-told-by-key', of: holder.keyId })).over
}

/** Goes on, unless more came by this key in a minute than there may. */
async function inTurn(visit: Visit, needs: ShopNeeds, holder: KeyHolder): Promise<AtTheGate> {
  const { over, left, until } = await takeTurn(needs, { limit: 'shop-order-by-key', of: holder.keyId })
  const { most, minutes } = RATE_LIMITS['shop-order-by-key']
  const headers = {
    'ratelimit-policy': `"orders";q=${most};w=${minutes * 60}`,
    ratelimit: `"orders";r=${left};t=${secondsUntil(until, visit.now.at)}`,
  }
  return over ? { refused: slowDown(visit, needs, until, headers) } : { holder, headers }
}

function slowDown({ now, text }: Visit, needs: ShopNeeds, again: Date, headers = {}): Response {
  return problemAnswer(needs.publicOrigin, {
    status: 429,
    reason: 'too-many',
    ...text.shopWindow.keys.problems['too-many'],
    headers: { 'retry-after': secondsUntil(again, now.at), ...headers },
  })
}

/** The member in whose name an order comes: they can do by it what they can do themselves, and nothing else. */
export function actorOf({ cooperativeId, personId }: KeyHolder): PersonActor {
  return { kind: 'person', cooperativeId, personId, roles: ['member'] }
}
