import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import { addDays, day, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { sum } from '../../values/money.ts'
import {
  agedReceivables,
  approvalCount,
  findIssued,
  historyFor,
  issuedInvoices,
  memberInvoices,
  openInvoices,
  openInvoicesForMatching,
  type InvoiceInList,
  type IssuedBefore,
} from './index.ts'
import { customerOfMember, issuedOf, pay, submittedOf, value } from './sales-play.ts'

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
    const pages: InvoiceInList[][] = []
    for (let before: IssuedBefore | undefined; ;) {
      const page = await read((tx) => openInvoices(tx, world.cooperativeId, today, before))
      if (page.length === 0) break
      pages.push([...page])
      const last = page.at(-1)!
      before = { issuedOn: last.issuedOn as Day, id: last.id }
    }
    const all = pages.flat()
    expect(pages.map((page) => page.length)).toEqual([50, 50, 5])
    expect(new Set(all.map(({ id }) => id)).size).toBe(105)
    expect(all.map(({ issuedOn }) => issuedOn)).toEqual(
      all.map(({ issuedOn }) => issuedOn!).toSorted((a, b) => (a < b ? 1 : -1)),
    )
    expect(all[0]).toMatchObject({
      status: 'open',
      customerName: 'Bakkerij De Zon',
      memberName: 'Anna de Vries',
      tradeName: 'Schilderwerk Anna',
    })
    expect(all.at(-1)).toMatchObject({ status: 'late', open: 12_100n })
  })

  test('of a member: their own and of nobody else', async () => {
    expect(
      await read((tx) => memberInvoices(tx, world.cooperativeId, world.anna.memberId, today), world.anna),
    ).toHaveLength(50)
    expect(
      await read((tx) => memberInvoices(tx, world.cooperativeId, world.piet.memberId, today), world.anna),
    ).toEqual([])
    expect(await read((tx) => issuedInvoices(tx, world.cooperativeId, today), world.carla)).toEqual([])
    expect(await read((tx) => issuedInvoices(tx, world.cooperativeId, today), world.stranger)).toEqual([])
    expect(await read((tx) => issuedInvoices(tx, world.cooperativeId, today), world.otto)).toHaveLength(50)
  })

  test('by number or customer', async () => {
    expect(await read((tx) => findIssued(tx, world.cooperativeId, today, '2026-0003'))).toHaveLength(1)
    expect(await read((tx) => findIssued(tx, world.cooperativeId, today, 'de zon'))).toHaveLength(50)
    expect(await read((tx) => findIssued(tx, world.cooperativeId, today, '%'))).toEqual([])
  })

  test('what waits, and since when', async () => {
    expect(await read((tx) => approvalCount(tx, world.cooperativeId))).toEqual({ count: 0, oldest: null })
    await submittedOf(world, world.anna, zon)
    expect(await read((tx) => approvalCount(tx, world.cooperativeId))).toEqual({
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
