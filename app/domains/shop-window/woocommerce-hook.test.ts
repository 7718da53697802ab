/** Webhooks of WooCommerce, over HTTP, signed as it signs them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { readerOf } from '../../../test/reader-of.ts'
import { must } from '../../../test/world.ts'
import { eraseRequests } from './erase-requests.ts'
import { ordersNotTaken } from './not-taken.db.ts'
import { noteFailedOrder } from './note-failed-order.ts'
import { shopRequestTasks } from './routes.ts'
import { KEYS_AT, webShops, type WebShops } from './web-shops.fixture.ts'
import { WOO_ORDER } from './woocommerce.fixture.ts'

let world: WebShops['world']
let web: WebShops['web']
let send: WebShops['send']
let shop: WebShops['wooShop']

beforeAll(async () => {
  ;({ world, web, send, wooShop: shop } = await webShops())
})
afterAll(() => world.close())

describe('a webhook of WooCommerce', () => {
  const [row] = WOO_ORDER.line_items
  const long = (number: string, count: number) => ({
    ...WOO_ORDER,
    id: Number(number),
    number,
    line_items: Array.from({ length: count }, () => ({
      ...row,
      quantity: 1,
      total: '10.00',
      total_tax: '2.10',
    })),
    shipping_lines: [],
    total: (count * 12.1).toFixed(2),
  })

  test('an order that became no draft stays in sight until its member saw to it, whatever comes after', async () => {
    const { id, hook } = await shop('potten.example')
    const usd = { ...WOO_ORDER, id: 6001, number: '6001', currency: 'USD' }
    expect((await hook(usd)).body).toEqual({ became: 'refused' })
    expect((await hook(long('6002', 101))).body).toEqual({ became: 'refused' })
    expect((await hook(long('6003', 100))).body).toEqual({ became: 'draft' })
    const page = (await web.get(world.anna, KEYS_AT)).html
    expect(page).toContain('Bestelling 6001 van potten.example')
    expect(page).toContain('De bestelling is niet in euro’s.')
    expect(page).toContain('Er staan meer dan 100 regels in.')
    expect(page).not.toContain('Bestelling 6003 van potten.example</h3>')
    const tasks = await world.database.read(world.anna, (tx) =>
      ordersNotTaken(tx, world.cooperativeId, world.anna.memberId),
    )
    expect(tasks.map(({ number }) => number)).toEqual(['6001', '6002'])
    // It came again in euros: then it is a draft, and no longer told.
    expect((await hook({ ...usd, currency: 'EUR' })).body).toEqual({ became: 'draft' })
    // Nobody else lets go of it.
    await web.post(world.piet, `${KEYS_AT}/${id}/geregeld`, { number: '6002' })
    expect((await web.get(world.anna, KEYS_AT)).html).toContain('Bestelling 6002 van potten.example')
    const done = await web.post(world.anna, `${KEYS_AT}/${id}/geregeld`, { number: '6002' })
    expect(done.to).toBe(`${KEYS_AT}?geregeld`)
    expect((await web.get(world.anna, KEYS_AT)).html).not.toContain('Werd geen factuur')
    // Seen to in another window: the page does not say that it was done now.
    expect((await web.post(world.anna, `${KEYS_AT}/${id}/geregeld`, { number: '6002' })).to).toBe(KEYS_AT)
  })

  test('a number that cannot be lets go of nothing, also not of the order without a number', async () => {
    const { id } = await shop('kransen.example')
    const of = { keyId: id, memberId: world.anna.memberId, number: '', why: 'Dit kunnen wij niet lezen.' }
    await must(world.perform(noteFailedOrder, world.anna, of, newId()))
    const wrong = await web.post(world.anna, `${KEYS_AT}/${id}/geregeld`, { number: '9'.repeat(61) })
    expect(wrong.to).toBe(KEYS_AT)
    expect((await web.get(world.anna, KEYS_AT)).html).toContain('Dit kunnen wij niet lezen.')
    expect((await web.post(world.anna, `${KEYS_AT}/${id}/geregeld`, { number: '' })).to).toBe(
      `${KEYS_AT}?geregeld`,
    )
    expect((await web.get(world.anna, KEYS_AT)).html).not.toContain('Dit kunnen wij niet lezen.')
  })

  test('half characters and NULs in it are left out; it is answered all the same', async () => {
    const { hook } = await shop('taarten.example')
    const named = (number: string, name: string) => ({
      ...long(number, 1),
      line_items: [{ ...row, name, quantity: 1, total: '10.00', total_tax: '2.10' }],
    })
    for (const [number, name] of [
      ['6101', 'Taart\\u0000 rood'],
      ['6102', 'Taart &#55296; rood'],
      ['6103', 'Taart \\ud800 rood'],
      ['6104', `${'x'.repeat(399)}🎂`],
    ] as const) {
      const body = JSON.stringify(named(number, name)).replaceAll('\\\\u', '\\u')
      expect([number, (await hook(body)).body]).toEqual([number, { became: 'draft' }])
    }
    const lines = await world.sql(
      `select l.description from invoice_line l join invoice i on i.id = l.invoice_id
       where i.reference in ('6101', '6102', '6103', '6104') order by i.reference`,
    )
    expect(lines.map(({ description }) => description)).toEqual([
      'Taart rood',
      'Taart rood',
      'Taart rood',
      'x'.repeat(399),
    ])
  })

  test('comes by webhook: a draft once, a change is noted, what cannot be read is told to the member', async () => {
    const { at, hook } = await shop('mokken.example')
    expect((await send(at, 'webhook_id=3', {})).body).toEqual({ became: 'nothing' })
    expect((await hook(WOO_ORDER, 'order.created', 'ander')).status).toBe(401)
    expect((await hook({ ...WOO_ORDER, status: 'pending' })).body).toEqual({ became: 'nothing' })
    const both = await Promise.all([hook(WOO_ORDER), hook(WOO_ORDER, 'order.updated')])
    expect(both.map(({ body }) => body)).toEqual([{ became: 'draft' }, { became: 'draft' }])
    const drafts = () => world.sql(`select total from invoice where reference = '4750'`)
    expect(await drafts()).toEqual([{ total: '6022' }])
    expect((await hook({ ...WOO_ORDER, status: 'completed' }, 'order.updated')).body).toEqual({
      became: 'draft',
    })
    expect((await web.get(world.anna, KEYS_AT)).html).not.toContain('Veranderd in je winkel')
    const cheaper = { ...WOO_ORDER, shipping_lines: [], total: '55.27' }
    expect((await hook(cheaper, 'order.updated')).body).toEqual({ became: 'known' })
    const page = (await web.get(world.anna, KEYS_AT)).html
    expect(page).toContain('Veranderd in je winkel')
    expect(page).toMatch(/Eraf: [^<]*, 1 × €.4,95/)
    expect(page).toMatch(/Samen: op de factuur €.60,22, nu €.55,27/)
    const tasks = async () =>
      (await shopRequestTasks.tasks(readerOf(world, world.anna))).map(({ title }) => title)
    expect(await tasks()).toContain('Bestelling 4750 is veranderd in je winkel')
    expect(await drafts()).toEqual([{ total: '6022' }])
    // Told again it is the same; seen to, it is no longer to do, and comes back only when something else is said.
    const { id } = (await world.sql(`select id from shop_key where name = 'mokken.example'`))[0] as {
      id: string
    }
    expect((await web.post(world.piet, `${KEYS_AT}/${id}/geregeld`, { number: '4750' })).to).toBe(KEYS_AT)
    expect((await web.post(world.anna, `${KEYS_AT}/${id}/geregeld`, { number: '4750' })).to).toBe(
      `${KEYS_AT}?geregeld`,
    )
    // Another order with its number, as of a second shop on one address, is told; this one stays as it is.
    expect((await hook({ ...WOO_ORDER, id: 99_001 })).body).toEqual({ became: 'refused' })
    expect((await web.get(world.anna, KEYS_AT)).html).toContain(
      'Er kwam al een andere bestelling met dit nummer',
    )
    expect(await drafts()).toEqual([{ total: '6022' }])
    await hook(cheaper, 'order.updated')
    expect(await tasks()).not.toContain('Bestelling 4750 is veranderd in je winkel')
    // Paid back for a part, in the same delivery or later: told, and the draft stays as it is.
    const part = { ...WOO_ORDER, status: 'completed', refunds: [{ id: 1, reason: '', total: '-5.00' }] }
    expect((await hook(part, 'order.updated')).status).toBe(200)
    expect((await web.get(world.anna, KEYS_AT)).html).toMatch(/De klant kreeg €.5,00 terug van je winkel/)
    expect(await drafts()).toEqual([{ total: '6022' }])
    expect((await hook({ ...WOO_ORDER, id: 4751, number: '4751', currency: 'USD' })).body).toEqual({
      became: 'refused',
    })
    expect((await web.get(world.anna, KEYS_AT)).html).toContain('Bestelling 4751 van mokken.example')
  })

  test('what was called off before it came becomes no draft, until the shop has it again', async () => {
    const { id, hook } = await shop('manden.example')
    const placed = { ...long('6201', 1), date_modified_gmt: '2026-03-28T19:54:41' }
    const drafts = () => world.sql(`select reference from invoice where reference like '62__' order by 1`)
    const off = { ...placed, status: 'cancelled', date_modified_gmt: '2026-03-28T20:10:00' }
    expect((await hook(off, 'order.updated')).body).toEqual({ became: 'nothing' })
    // Nothing came of it, so the member has nothing to do.
    expect((await web.get(world.anna, KEYS_AT)).html).not.toContain('6201')
    expect((await hook(placed)).body).toEqual({ became: 'refused' })
    expect((await web.get(world.anna, KEYS_AT)).html).toContain('al afgezegd voor hij hier kwam')
    await web.post(world.anna, `${KEYS_AT}/${id}/geregeld`, { number: '6201' })
    expect((await web.get(world.anna, KEYS_AT)).html).not.toContain('Bestelling 6201')
    // Seen to, it is still called off.
    expect((await hook(placed)).body).toEqual({ became: 'refused' })
    const again = { ...placed, date_modified_gmt: '2026-03-28T21:00:00' }
    expect((await hook(again, 'order.updated')).body).toEqual({ became: 'draft' })
    expect(await drafts()).toEqual([{ reference: '6201' }])

    // Thrown away, it is told by its number alone; taken out of the bin it is on again.
    const binned = { ...long('6202', 1), date_modified_gmt: '2026-03-28T19:54:41' }
    await hook({ id: 6202 }, 'order.deleted')
    expect((await hook(binned)).body).toEqual({ became: 'refused' })
    expect((await hook(binned, 'order.restored')).body).toEqual({ became: 'draft' })
    // Of one that is a draft already, the member is told.
    await hook({ id: 6201 }, 'order.deleted')
    expect((await web.get(world.anna, KEYS_AT)).html).toContain('Veranderd in je winkel')
    for (const rotten of ['{', '[]', '{"id":"6202"}', '{"id":1e999}'])
      expect((await hook(rotten, 'order.deleted')).body).toEqual({ became: 'nothing' })
  })

  test('how it stood last is erased by its term; what is for the member to do is not', async () => {
    const { hook } = await shop('bezems.example')
    await hook({ ...long('6301', 1), status: 'cancelled' }, 'order.updated')
    await hook({ ...long('6302', 1), currency: 'USD' })
    const kept = () =>
      world.sql(
        `select web_id::text as number from shop_order_heard where web_id between 6300 and 6399
         union all select 'to do ' || number from shop_order_not_taken where number like '63__' order by 1`,
      )
    const job = { kind: 'job', cooperativeId: world.cooperativeId } as const
    const from = world.clock().at
    for (const [days, left] of [
      [89, ['6301', '6302', 'to do 6302']],
      [91, ['to do 6302']],
    ] as const) {
      world.setNow(new Date(from.getTime() + days * 86_400_000).toISOString())
      await must(world.perform(eraseRequests, job, {}, newId()))
      expect((await kept()).map(({ number }) => number)).toEqual(left)
    }
    world.setNow(from.toISOString())
  })
})
