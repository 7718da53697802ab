import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import { addDays, day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { sum } from '../../values/money.ts'
import { agedReceivables, openInvoicesForMatching } from './index.ts'
import { waitsForMe } from './approval-queue.db.ts'
import { historyFor } from './history.db.ts'
import { invoicesFor } from './invoice-list.db.ts'
import type { InvoiceFilter } from './invoice-list.ts'
import type { After } from './invoice-list.db.ts'
import { customerOfMember, issuedOf, pay, submittedOf, value } from './sales-play.fixture.ts'

let world: World
let zon: Id<'customer'>
const issued: Id<'invoice'>[] = []
const today = day('2026-07-01')
/** Days past due on `today`, and the invoice of that age. */
const AGES = [-5, 0, 1, 30, 31, 60, 61, 90, 91, 200]

beforeAll(async () => {
  world = await smallWorld()
  zon = await customerOfMember(world, world.anna)
  for (const age of AGES.toReversed()) {
    world.setNow(`${addDays(today, -age - 14)}T10:00:00Z`)
    issued.unshift(await issuedOf(world, world.anna, zon))
  }
  world.setNow(`${today}T10:00:00Z`)
})
afterAll(() => world.close())

const read = <T>(work: Parameters<typeof world.database.read<T>>[1], by = world.greet) =>
  world.database.read(by, work)
const found = (filter: InvoiceFilter, by = world.greet) =>
  read((tx) => invoicesFor(tx, world.cooperativeId, today, filter), by)

describe('what customers owe', () => {
  test('by age, on the day exactly', async () => {
    const aged = await read((tx) => agedReceivables(tx, world.cooperativeId, today))
    const each = 12_100n
    expect(aged.all).toMatchObject({
      notDue: 2n * each,
      upTo30: 2n * each,
      upTo60: 2n * each,
      upTo90: 2n * each,
      over90: 2n * each,
      total: 10n * each,
      owed: 0n,
      count: 10,
    })
    expect(aged.customers).toMatchObject([{ customerName: 'Bakkerij De Zon', total: 10n * each }])
    expect(
      (await read((tx) => agedReceivables(tx, world.stranger.cooperativeId, today), world.stranger)).all
        .total,
    ).toBe(0n)
  })

  test('laid out for matching, with what was paid taken off', async () => {
    value(await pay(world, issued[0]!, 2100n, today))
    const open = await read((tx) => openInvoicesForMatching(tx, world.cooperativeId))
    expect(open).toHaveLength(10)
    expect(open.find(({ invoiceId }) => invoiceId === issued[0])).toMatchObject({
      openCents: 10_000n,
      totalCents: 12_100n,
      customerName: 'Bakkerij De Zon',
      memberName: 'Anna de Vries',
      structuredReference: expect.stringMatching(/^RF\d\d2026/) as string,
    })
    expect(sum(open.map(({ openCents }) => openCents))).toBe(10n * 12_100n - 2100n)
  })
})

describe('lists', () => {
  test('page by page, each once, the newest first', async () => {
    for (let i = 0; i < 95; i++) await issuedOf(world, world.anna, zon)
    const all = []
    for (let after: After | undefined, more = true; more; after = all.at(-1)!.after) {
      const page = await read((tx) => invoicesFor(tx, world.cooperativeId, today, { list: 'open' }, after))
      more = page.length > 50
      all.push(...page.slice(0, 50))
    }
    expect(all).toHaveLength(105)
    expect(new Set(all.map(({ id }) => id)).size).toBe(105)
    expect(all.map(({ on }) => on)).toEqual(all.map(({ on }) => on).toSorted((a, b) => (a < b ? 1 : -1)))
    expect(all[0]).toMatchObject({
      status: 'open',
      customerName: 'Bakkerij De Zon',
      memberName: 'Anna de Vries',
    })
    expect(all.at(-1)).toMatchObject({ status: 'late', open: 12_100n })
  })

  test('of a member: their own and of nobody else', async () => {
    const { anna, piet, carla, stranger, otto } = world
    expect(await found({ memberId: anna.memberId }, anna)).toHaveLength(51)
    expect(await found({ memberId: piet.memberId }, anna)).toEqual([])
    expect(await found({ list: 'issued' }, carla)).toEqual([])
    expect(await found({ list: 'issued' }, stranger)).toEqual([])
    expect(await found({ list: 'issued' }, otto)).toHaveLength(51)
  })

  test('by number or customer', async () => {
    expect(await found({ search: '2026-0003' })).toHaveLength(1)
    expect(await found({ search: 'de zon' })).toHaveLength(51)
    expect(await found({ search: '%' })).toEqual([])
  })

  test('what waits, and since when', async () => {
    expect(await read((tx) => waitsForMe(tx, world.greet, world.clock().at))).toEqual({
      count: 0,
      oldest: null,
    })
    await submittedOf(world, world.anna, zon)
    expect(await read((tx) => waitsForMe(tx, world.greet, world.clock().at))).toEqual({
      count: 1,
      oldest: world.clock().at,
    })
  })

  test('what a draft is compared with', async () => {
    const worked = { workedFrom: day('2026-03-12'), workedUntil: day('2026-03-12') }
    const draft = { memberId: world.anna.memberId, customerId: zon, ...worked, total: 12_100n }
    const history = await read((tx) => historyFor(tx, world.cooperativeId, draft), world.anna)
    expect(history.earlierTotals).toHaveLength(20)
    expect(history.same).toBe(106)
    expect(
      (await read((tx) => historyFor(tx, world.cooperativeId, { ...draft, total: 1n }), world.anna)).same,
    ).toBe(0)
  })
})

test('a draft made after midnight is of that day, though it is still yesterday in UTC', async () => {
  world.setNow('2026-06-30T22:30:00Z')
  const id = await submittedOf(world, world.anna, zon)
  world.setNow(`${today}T10:00:00Z`)
  const listed = (await found({ list: 'submitted' })).find((invoice) => invoice.id === id)
  expect(listed?.on).toBe('2026-07-01')
})
