import type { z } from 'zod'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { secretsFrom } from '../../platform/secrets.ts'
import { keepPage } from './keep-page.ts'
import { publishPage } from './publish-page.ts'
import { foundRoutes, shopWindowRoutes } from './routes.ts'

const bowl = {
  id: newId<'shop-offer'>(),
  kind: 'product',
  name: 'Kom',
  words: '',
  price: 2250n,
  unit: 'piece',
  vat: 'high',
} as const
const lesson = {
  ...bowl,
  id: newId<'shop-offer'>(),
  kind: 'service',
  name: 'Les',
  price: 4000n,
  unit: 'hour',
} as const

type Orders = { takesOrders: boolean; shipping?: bigint; offers?: readonly OfferKept[] }
type OfferKept = z.input<typeof keepPage.input>['offers'][number]

describe('a stranger who orders from a page that changes', () => {
  let world: World
  let web: Awaited<ReturnType<typeof webOf>>
  const anyone = undefined
  const page = '/gildehuis/etalage/klei-van-anna'
  const at = `${page}/bestel?wat=${bowl.id}`
  const order = {
    count: '2',
    delivery: 'send',
    wanted: 'Voor kerst',
    words: 'Zie https://kwaad.example',
    name: 'Petra Prins',
    email: 'Petra@voorbeeld.example',
    phone: '',
    street: 'Dorpsweg 1',
    postcode: '7311 AA',
    city: 'Apeldoorn',
  }
  const offers: readonly OfferKept[] = [bowl, lesson]
  const content = { name: 'Klei van Anna', words: 'Ik bak.', area: '', serves: 'people', offers } as const

  beforeAll(async () => {
    world = await smallWorld()
    const secrets = secretsFrom(Buffer.alloc(32, 7))
    const origin = 'https://kantoor.example'
    const needs = { database: world.database, clock: world.clock, secrets, publicOrigin: origin }
    web = await webOf(world, [...foundRoutes(needs), ...shopWindowRoutes(needs)])
    await publish({ takesOrders: true, shipping: 695n })
  })
  afterAll(() => world.close())

  async function publish(orders: {
    takesOrders: boolean
    shipping?: bigint
    offers?: readonly OfferKept[]
  }): Promise<void> {
    const { businessId } = world.anna
    await must(world.perform(keepPage, world.anna, { ...content, ...orders, businessId }, newId()))
    await must(world.perform(publishPage, world.anna, { businessId }, newId()))
  }

  /** What the page of the whole order says was read, for the button to buy. */
  async function seenOf(typed: Readonly<Record<string, string>> = order): Promise<string> {
    const { html } = await web.post(anyone, at, { ...typed, intent: 'look' })
    return /name="seen" value="([^"]*)"/.exec(html)?.[1] ?? ''
  }

  const sure = (seen: string) => ({ ...order, intent: 'order', seen })

  test('is bound to what was read: whatever changed meanwhile is read again first, with what was typed', async () => {
    const changes: readonly [string, Orders][] = [
      ['the price of sending', { takesOrders: true, shipping: 995n }],
      ['no right to withdraw', { takesOrders: true, shipping: 695n, offers: [{ ...bowl, toMeasure: true }] }],
      ['other words', { takesOrders: true, shipping: 695n, offers: [{ ...bowl, words: 'Met een barst.' }] }],
      ['another name', { takesOrders: true, shipping: 695n, offers: [{ ...bowl, name: 'Bord' }] }],
      ['other VAT', { takesOrders: true, shipping: 695n, offers: [{ ...bowl, vat: 'low' }] }],
      [
        'as much in all, for other parts',
        { takesOrders: true, shipping: 595n, offers: [{ ...bowl, price: 2300n }] },
      ],
    ]
    for (const [what, change] of changes) {
      await publish({ takesOrders: true, shipping: 695n })
      const seen = await seenOf()
      expect(seen, what).not.toBe('')
      await publish(change)
      const late = await web.post(anyone, at, sure(seen))
      expect([late.status, what]).toEqual([409, what])
      expect(late.html).toContain('De bladzijde is intussen veranderd. Lees het nog een keer.')
      expect(late.html).toContain('Petra Prins')
      // What is read now is bought, when it is said yes to.
      const now = /name="seen" value="([^"]*)"/.exec(late.html)?.[1] ?? ''
      expect([now === '', now === seen], what).toEqual([false, false])
    }
    await publish({ takesOrders: true, shipping: 995n })
    const changed = await web.post(anyone, at, sure('0'.repeat(64)))
    expect(changed.html).toContain('€ 54,95')
    // A term that the law lets change, of the co-operative itself.
    const seen = await seenOf()
    await world.sql(`update cooperative set phone = '055 1234567'`)
    expect((await web.post(anyone, at, sure(seen))).status).toBe(409)
    expect(await world.sql('select count(*)::integer as n from shop_request')).toEqual([{ n: 0 }])
  })

  test('is told so when it cannot be had in that way, or at all, any more', async () => {
    await publish({ takesOrders: true, shipping: 695n })
    const seen = await seenOf()
    await publish({ takesOrders: true })
    const fetched = await web.post(anyone, at, sure(seen))
    expect([fetched.status, fetched.html.includes('Petra Prins')]).toEqual([409, true])
    expect(fetched.html).toContain('De bladzijde is intussen veranderd. Lees het nog een keer.')
    for (const gone of [{ takesOrders: false }, { takesOrders: true, offers: [lesson] }]) {
      await publish(gone)
      const late = await web.post(anyone, at, sure(seen))
      expect([late.status, late.html.includes('Dit kun je niet meer zo bestellen.')]).toEqual([409, true])
      expect(late.html).toContain('Klei van Anna')
    }
    expect((await web.get(anyone, at)).status).toBe(404)
    expect(await world.sql('select count(*)::integer as n from shop_request')).toEqual([{ n: 0 }])
  })

  test('orders the one they chose of two that have one name', async () => {
    const large = { ...bowl, id: newId<'shop-offer'>(), price: 9900n, name: 'Grote kom' }
    await publish({ takesOrders: true, offers: [large, bowl] })
    // As a page that was kept before two of one name were refused.
    await world.sql(`update shop_window set offers = jsonb_set(offers, '{0,name}', '"Kom"')`)
    expect((await web.get(anyone, at)).html).toContain('€ 22,50')
    expect((await web.get(anyone, `${page}/bestel?wat=${large.id}`)).html).toContain('€ 99,00')
  })
})
