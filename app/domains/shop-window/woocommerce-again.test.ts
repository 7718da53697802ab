/** What a web shop says of one order more than once: in any order, changed and changed back, called off and on again. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { webShops, type WebShops } from './web-shops.fixture.ts'
import { WOO_ORDER } from './woocommerce.fixture.ts'

let world: WebShops['world']
let shop: WebShops['wooShop']

beforeAll(async () => {
  ;({ world, wooShop: shop } = await webShops())
})
afterAll(() => world.close())

const [row] = WOO_ORDER.line_items
/** An order of so many rows of € 12.10, that last changed at this hour of the day. */
const order = (
  id: number,
  number: string,
  hour: string | undefined,
  more: { rows?: number; [field: string]: unknown } = {},
) => {
  const { rows = 1, ...rest } = more
  return {
    ...WOO_ORDER,
    id,
    number,
    line_items: Array.from({ length: rows }, () => ({
      ...row,
      quantity: 1,
      total: '10.00',
      total_tax: '2.10',
    })),
    shipping_lines: [],
    total: (rows * 12.1).toFixed(2),
    date_modified_gmt: hour && `2026-03-28T${hour}:00`,
    ...rest,
  }
}

const cancelled = { status: 'cancelled' }
const failed = { status: 'failed' }

/** What waits for the member of each order of this shop that became a draft. */
async function waiting(id: string): Promise<Record<string, readonly string[]>> {
  const rows = await world.sql('select number, changes from shop_order where key_id = $1 order by number', [
    id,
  ])
  const whats = (changes: unknown) => ((changes ?? []) as { what: string }[]).map(({ what }) => what)
  return Object.fromEntries(rows.map(({ number, changes }) => [String(number), whats(changes)]))
}

test('called off and on again: the note goes', async () => {
  const { id, hook } = await shop('een.example')
  await hook(order(1, '1', '08:00'))
  await hook(order(1, '1', '09:00', cancelled), 'order.updated')
  expect(await waiting(id)).toEqual({ 1: ['ended'] })
  await hook(order(1, '1', '09:10'), 'order.updated')
  expect(await waiting(id)).toEqual({ 1: [] })
})

test('changed and changed back: the note goes', async () => {
  const { id, hook } = await shop('twee.example')
  await hook(order(1, '1', '08:00'))
  await hook(order(1, '1', '09:00', { rows: 2 }), 'order.updated')
  expect(await waiting(id)).toEqual({ 1: ['new', 'total'] })
  await hook(order(1, '1', '10:00'), 'order.updated')
  expect(await waiting(id)).toEqual({ 1: [] })
})

test('what is older never replaces what is newer', async () => {
  const { id, hook } = await shop('drie.example')
  await hook(order(1, '1', '08:00'))
  await hook(order(1, '1', '09:00', { ...cancelled, rows: 2 }), 'order.updated')
  expect((await hook(order(1, '1', '08:30', { rows: 2 }), 'order.updated')).body).toEqual({ became: 'known' })
  expect((await hook(order(1, '1', '08:00'))).body).toEqual({ became: 'known' })
  expect(await waiting(id)).toEqual({ 1: ['ended'] })
  // Nor what was cheaper before it came.
  await hook(order(2, '2', '09:00', { rows: 3 }))
  await hook(order(2, '2', '08:00', { rows: 2 }), 'order.updated')
  expect(await waiting(id)).toEqual({ 1: ['ended'], 2: [] })
  expect(await world.sql(`select number from shop_order_not_taken where key_id = $1`, [id])).toEqual([])
})

test('of what never became a draft, too, the newest holds', async () => {
  const { id, hook } = await shop('vier.example')
  await hook(order(1, '1', '09:00', { currency: 'USD' }))
  expect((await hook(order(1, '1', '08:00'), 'order.updated')).body).toEqual({ became: 'known' })
  expect((await hook(order(1, '1', '10:00'), 'order.updated')).body).toEqual({ became: 'draft' })
  expect(await waiting(id)).toEqual({ 1: [] })
})

test('the number of one order is not the id of another', async () => {
  const { id, hook } = await shop('vijf.example')
  await hook(order(7, '15', '09:00', cancelled), 'order.updated')
  expect((await hook(order(15, '1015', '08:59'))).body).toEqual({ became: 'draft' })
  await hook({ id: 22 }, 'order.deleted')
  expect((await hook(order(900, '22', '09:59'))).body).toEqual({ became: 'draft' })
  expect((await hook(order(22, '44', '09:59'))).body).toEqual({ became: 'refused' })
  // Of drafts, too.
  await hook(order(30, '31', '09:00'))
  await hook(order(31, '32', '09:00'))
  await hook({ id: 31 }, 'order.deleted')
  expect(await waiting(id)).toEqual({ 1015: [], 22: [], 31: [], 32: ['ended'] })
})

test('another order with a number that came before says nothing of the first', async () => {
  const { id, hook } = await shop('zes.example')
  await hook(order(1, '1', '08:00'))
  expect((await hook(order(2, '1', '09:00'))).body).toEqual({ became: 'refused' })
  await hook(order(2, '1', '10:00', cancelled), 'order.updated')
  expect(await waiting(id)).toEqual({ 1: [] })
})

test.each([
  ['within the same second', '09:00'],
  ['in a shop that tells no moment', undefined],
] as const)('a payment that failed and was tried again %s is a draft', async (words, hour) => {
  const { id, hook } = await shop(`${words.length}.example`)
  await hook(order(1, '1', hour, failed), 'order.updated')
  expect((await hook(order(1, '1', hour), 'order.updated')).body).toEqual({ became: 'draft' })
  // And what was called off then is called off, until it is told again.
  await hook(order(1, '1', hour, cancelled), 'order.updated')
  expect(await waiting(id)).toEqual({ 1: ['ended'] })
  await hook(order(1, '1', hour), 'order.updated')
  expect(await waiting(id)).toEqual({ 1: [] })
})

test('a payment that failed after it was placed ends it, whichever comes first', async () => {
  const { id, hook } = await shop('acht.example')
  await hook(order(1, '1', '08:00'))
  await hook(order(1, '1', '09:00', failed), 'order.updated')
  await hook(order(2, '2', '09:00', failed), 'order.updated')
  expect((await hook(order(2, '2', '08:00'))).body).toEqual({ became: 'refused' })
  expect(await waiting(id)).toEqual({ 1: ['ended'] })
})

test('paid back for a part and changed: both are noted', async () => {
  const { id, hook } = await shop('negen.example')
  const refunds = [{ total: '-5.00' }]
  await hook(order(1, '1', '08:00', { rows: 2 }))
  await hook(order(1, '1', '09:00', { rows: 2, refunds }), 'order.updated')
  expect(await waiting(id)).toEqual({ 1: ['refunded'] })
  await hook(order(1, '1', '10:00', { rows: 3, refunds }), 'order.updated')
  expect(await waiting(id)).toEqual({ 1: ['new', 'total', 'refunded'] })
  // Paid back before it came.
  expect((await hook(order(2, '2', '09:00', { refunds }))).body).toEqual({ became: 'draft' })
  expect(await waiting(id)).toMatchObject({ 2: ['refunded'] })
})

test('placed and called off at once: no draft without a note', async () => {
  const { id, hook } = await shop('tien.example')
  for (let n = 1; n <= 4; n++) {
    const placed = order(n, `${n}`, '08:00')
    const off = order(n, `${n}`, '09:00', cancelled)
    await Promise.all([hook(placed), hook(off, 'order.updated')])
  }
  const drafts = Object.values(await waiting(id))
  expect(drafts).toEqual(drafts.map(() => ['ended']))
})
