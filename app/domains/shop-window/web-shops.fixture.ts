/** A small world with what web shops speak to, over HTTP: the keys its members make, requests sent with them. */
import { createHmac } from 'node:crypto'
import { smallWorld } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { secretsFrom } from '../../platform/secrets.ts'
import type { Id } from '../../values/id.ts'
import { foundRoutes, shopWindowRoutes } from './routes.ts'
import { keyText, type ShopKey } from './shop-key.ts'

/** Where a member keeps their keys. */
export const KEYS_AT = '/gildehuis/mijn-etalage/sleutels'

const ORIGIN = 'http://gilde.example'

export type Sent = {
  readonly status: number
  readonly body: Record<string, unknown>
  readonly headers: Headers
}

export type WebShops = Awaited<ReturnType<typeof webShops>>

export async function webShops() {
  const world = await smallWorld()
  const secrets = secretsFrom(Buffer.alloc(32, 7))
  const needs = { database: world.database, clock: world.clock, secrets, publicOrigin: ORIGIN }
  const web = await webOf(world, [...foundRoutes(needs), ...shopWindowRoutes(needs)])

  async function send(path: string, body: string, headers: Record<string, string>): Promise<Sent> {
    const asked = { method: 'POST', body, headers: { 'accept-language': 'nl', ...headers } }
    const answer = await web.fetch(new Request(ORIGIN + path, asked))
    const said = JSON.parse(await answer.text()) as Record<string, unknown>
    return { status: answer.status, body: said, headers: answer.headers }
  }

  /** Anna makes a key for a web shop; the page that comes shows it, once. */
  async function newKey(kind: ShopKey['kind'], name: string) {
    const made = await web.post(world.anna, KEYS_AT, { businessId: world.anna.businessId, kind, name })
    const [row] = await world.sql('select id from shop_key where name = $1', [name])
    const id = row!['id'] as Id<'shop-key'>
    const key = keyText(secrets, id)
    if (made.status !== 200 || !made.html.includes(key)) throw new Error(`no key was shown for ${name}`)
    return { id, key }
  }

  /** A WooCommerce shop of Anna: `hook` sends what it says of an order, signed with its key. */
  async function wooShop(name: string) {
    const { id, key } = await newKey('woocommerce', name)
    const at = `/api/v1/woocommerce/${id}`
    const hook = (payload: object | string, topic = 'order.created', secret = key) => {
      const body = typeof payload === 'string' ? payload : JSON.stringify(payload)
      const signature = createHmac('sha256', secret).update(body).digest('base64')
      return send(at, body, {
        'content-type': 'application/json',
        'x-wc-webhook-topic': topic,
        'x-wc-webhook-signature': signature,
      })
    }
    return { id, at, hook }
  }

  return { world, web, send, newKey, wooShop }
}
