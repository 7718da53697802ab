import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { atOnce } from '../../../test/at-once.ts'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import { reverseCost } from '../spending/index.ts'
import { dropOldPages } from './drop-old-pages.ts'
import { markDouble } from './mark-double.ts'
import { pageContent } from './receipt-page.db.ts'
import { handsOf, photo, word } from './receipts.fixture.ts'

let world: World
let hands: ReturnType<typeof handsOf>
beforeAll(async () => {
  world = await smallWorld()
  hands = handsOf(world)
})
afterAll(() => world.close())
beforeEach(() => world.setNow('2026-03-29T10:00:00Z'))

describe('the tray', () => {
  test('back with a reason, or double; by another than whose it is', async () => {
    const [id, other] = [await hands.handed(), await hands.handed()]
    expect(word(await hands.giveBack(id, world.anna))).toBe('not-permitted')
    expect(word(await hands.giveBack(id))).toBe('ok')
    expect(await hands.seen(world.anna, id)).toMatchObject({
      state: 'returned',
      words: 'Het bedrag is niet te lezen.',
    })
    expect(word(await hands.giveBack(id))).toBe('receipt-settled')
    const double = { receiptId: other, which: 'Die van 3 maart.' }
    expect(word(await world.perform(markDouble, world.greet, double, newId()))).toBe('ok')
    const own = await hands.handed({ memberId: world.piet.memberId }, world.piet)
    expect(word(await hands.giveBack(own, world.piet))).toBe('own-receipt')
  })

  test('the photos of what came back go after two months; of what is booked never', async () => {
    const [back, booked] = [await hands.handed(), await hands.handed()]
    await must(hands.giveBack(back))
    await must(hands.book(booked))
    world.setNow('2026-05-20T10:00:00Z')
    await must(world.perform(dropOldPages, hands.job, {}, newId()))
    expect(await hands.pages(back)).toHaveLength(1)
    world.setNow('2026-06-20T10:00:00Z')
    await must(world.perform(dropOldPages, hands.job, {}, newId()))
    expect([await hands.pages(back), (await hands.pages(booked)).length]).toEqual([[], 1])
    expect((await hands.seen(world.anna, back))!.state).toBe('returned')
  })
})

describe('booking', () => {
  test('makes files of the photos, for who reads the books; every page', async () => {
    const content = [await photo(), await photo()]
    const id = await hands.handed({ pages: content })
    const costId = await must(hands.book(id))
    expect(await hands.seen(world.anna, id)).toMatchObject({ state: 'booked', bookedAs: costId })
    const open = async (actor: typeof world.greet) =>
      Promise.all(
        (await hands.pages(id)).map(async (page) => {
          const found = await world.database.read(actor, (tx) =>
            pageContent(tx, world.cooperativeId, page.id),
          )
          return found?.content.length
        }),
      )
    const sizes = [expect.any(Number), expect.any(Number)]
    expect([await open(world.anna), await open(world.greet), await open(world.otto)]).toEqual([
      sizes,
      sizes,
      sizes,
    ])
    const nobody = [undefined, undefined]
    expect([await open(world.bea), await open(world.carla)]).toEqual([nobody, nobody])
    expect(await open(world.stranger)).toEqual(nobody)
  })

  test('each reason it can be refused for, and nothing kept then', async () => {
    const id = await hands.handed()
    expect(word(await hands.book(id, world.piet.memberId))).toBe('receipt-of-other')
    expect(word(await hands.book(newId<'receipt'>()))).toBe('receipt-gone')
    expect((await hands.seen(world.anna, id))!.state).toBe('waiting')
    await must(hands.book(id))
    expect(word(await hands.book(id))).toBe('receipt-settled')
    const own = await hands.handed({ memberId: world.piet.memberId }, world.piet)
    expect(word(await hands.book(own, world.piet.memberId, world.piet))).toBe('own-cost')
  })

  test('twice at once is booked once', async () => {
    const id = await hands.handed()
    const both = await atOnce<{ ok: boolean; reason?: string }>(
      world,
      () => hands.book(id),
      () => hands.book(id, world.anna.memberId, world.piet),
    )
    expect(both.map(word).sort()).toEqual(['ok', 'receipt-settled'])
  })

  test('a cost that is taken back leaves its receipt in the tray, to be booked right', async () => {
    const id = await hands.handed()
    const costId = await must(hands.book(id))
    await must(world.perform(reverseCost, world.greet, { costId, reason: 'verkeerd bedrag' }, newId()))
    expect(await hands.seen(world.anna, id)).toMatchObject({ state: 'waiting', bookedAs: null })
    const again = await must(hands.book(id))
    expect(again).not.toBe(costId)
    expect(
      (await world.sql('select count(*) from receipt_page where receipt_id = $1', [id]))[0]!['count'],
    ).toBe('1')
  })
})
