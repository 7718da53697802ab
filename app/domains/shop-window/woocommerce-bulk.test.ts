/** What WooCommerce sends when somebody changes many orders at once: it never sends again what was refused. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RATE_LIMITS } from '../people/rate-limits.ts'
import { KEYS_AT, webShops, type WebShops } from './web-shops.fixture.ts'
import { WOO_ORDER } from './woocommerce.fixture.ts'

let world: WebShops['world']
let web: WebShops['web']
let shop: WebShops['wooShop']

beforeAll(async () => {
  ;({ world, web, wooShop: shop } = await webShops())
})
afterAll(() => world.close())

const numbered = (id: number) => ({ ...WOO_ORDER, id, number: String(id) })

test('seventy-five orders in one second all become drafts', async () => {
  const { id, hook } = await shop('druk.example')
  const became: unknown[] = []
  for (let order = 8001; order <= 8075; order++) {
    const { status, body } = await hook(numbered(order))
    became.push([status, body['became']])
  }
  expect(became).toEqual(Array.from({ length: 75 }, () => [200, 'draft']))
  expect(await world.sql(`select count(*)::int as drafts from shop_order where key_id = $1`, [id])).toEqual([
    { drafts: 75 },
  ])
})

test('what is more than any shop sends is answered as received, and told to the member', async () => {
  const { hook } = await shop('lawine.example')
  await world.sql('delete from rate_limit')
  await hook(numbered(9001))
  await world.sql('update rate_limit set count = $1', [RATE_LIMITS['shop-told-by-key'].most])
  const { status, body } = await hook(numbered(9002))
  expect([status, body]).toEqual([200, { became: 'refused' }])
  const page = (await web.get(world.anna, KEYS_AT)).html
  expect(page).toContain('Een bestelling van lawine.example')
  expect(page).toContain('Je winkel stuurde meer dan 3.000 berichten in één minuut.')
})
