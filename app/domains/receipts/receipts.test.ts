import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { atOnce } from '../../../test/at-once.ts'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import { reverseCost } from '../spending/reverse-cost.ts'
import { addPages } from './add-pages.ts'
import { handInReceipt } from './hand-in-receipt.ts'
import { keepReading } from './keep-reading.ts'
import { handsOf, photo, word } from './receipts.fixture.ts'

let world: World
let hands: ReturnType<typeof handsOf>
beforeAll(async () => {
  world = await smallWorld()
  hands = handsOf(world)
})
afterAll(() => world.close())

describe('handing in', () => {
  test('a member their own, the office for anybody; nobody else', async () => {
    const { memberId } = world.piet
    expect(word(await hands.handIn())).toBe('ok')
    expect(word(await hands.handIn({ memberId }, world.greet))).toBe('ok')
    expect(word(await hands.handIn({ memberId }))).toBe('member-not-found')
    expect(word(await hands.handIn({ memberId: newId<'member'>() }))).toBe('member-not-found')
    for (const actor of [world.bea, world.otto, world.carla])
      expect(word(await hands.handIn({}, actor))).toBe('not-permitted')
    expect(word(await hands.handIn({}, world.stranger))).toBe('member-not-found')
  })

  test('asks for each page to be read, once', async () => {
    const id = await hands.handed({ pages: [await photo(), await photo()] })
    const asked = await world.sql(
      `select payload ->> 'pageId' as page from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'read-receipt-page'`,
    )
    const ids = (await hands.pages(id)).map((page) => page.id)
    expect(asked.map((row) => row['page'])).toEqual(expect.arrayContaining(ids))
    expect(ids).toHaveLength(2)
  })

  test('the same photo once; again when it was taken back; twice in one go is one page', async () => {
    const same = await photo()
    const id = await hands.handed({ pages: [same, same] })
    expect(await hands.pages(id)).toHaveLength(1)
    expect(word(await hands.handIn({ pages: [same] }))).toBe('receipt-handed-in-before')
    await must(hands.withdraw(id))
    expect(word(await hands.handIn({ pages: [same] }))).toBe('ok')
  })

  test('pressing twice hands in once', async () => {
    const [commandId, content] = [newId(), await photo()]
    const paidBy = 'member' as const
    const input = { memberId: world.anna.memberId, note: '', paidBy, pages: [{ name: 'bon.jpg', content }] }
    const both = await Promise.all([
      world.perform(handInReceipt, world.anna, input, commandId),
      world.perform(handInReceipt, world.anna, input, commandId),
    ])
    expect(both[0]).toEqual(both[1])
  })

  test('what is no receipt keeps nothing, also not the good page beside it', async () => {
    const count = async () => (await world.sql('select count(*) from receipt_page'))[0]!['count']
    const before = await count()
    for (const [content, reason] of [
      [Buffer.alloc(0), 'receipt-empty'],
      [Buffer.from('MZ'), 'receipt-kind'],
      [(await photo()).subarray(0, 200), 'receipt-half'],
    ] as const)
      expect(word(await hands.handIn({ pages: [await photo(), content] }))).toBe(reason)
    expect(await count()).toBe(before)
  })

  test('pages come behind; six at most, and only while it waits', async () => {
    const id = await hands.handed()
    const add = async (many: number) => {
      const given = await Promise.all(Array.from({ length: many }, photo))
      const more = given.map((content) => ({ name: 'bon.jpg', content }))
      return word(await world.perform(addPages, world.anna, { receiptId: id, pages: more }, newId()))
    }
    expect([await add(2), await add(4), (await hands.pages(id)).length]).toEqual([
      'ok',
      'receipt-too-many-pages',
      3,
    ])
    await must(hands.book(id))
    expect(await add(1)).toBe('receipt-settled')
  })
})

describe.each([false, true])(
  'the same photo is booked once (with what a phone writes in it: %s)',
  (ofPhone) => {
    test('from the form, and then out of the tray', async () => {
      const same = await photo({ ofPhone })
      await must(hands.bookFromForm(same))
      const id = await hands.handed({ pages: [await photo(), same] })
      expect(word(await hands.book(id))).toBe('receipt-booked-before')
    })

    test('out of the tray, and then from the form; again when it was taken back and left the tray', async () => {
      const same = await photo({ ofPhone })
      const id = await hands.handed({ pages: [await photo(), same] })
      expect(word(await hands.bookFromForm(same))).toBe('receipt-in-tray')
      const costId = await must(hands.book(id))
      expect(word(await hands.bookFromForm(same))).toBe('receipt-booked-before')
      await must(world.perform(reverseCost, world.greet, { costId, reason: 'fout' }, newId()))
      expect(word(await hands.bookFromForm(same))).toBe('receipt-in-tray')
      await must(hands.giveBack(id))
      expect(word(await hands.bookFromForm(same))).toBe('ok')
    })

    test('out of the tray, where it lies twice', async () => {
      const same = await photo({ ofPhone })
      const first = await hands.handed({ pages: [same] })
      const second = await hands.handed(
        { memberId: world.piet.memberId, pages: [await photo()] },
        world.greet,
      )
      await world.sql(
        `update receipt_page set sha256 = (select sha256 from receipt_page where receipt_id = $1)
       where receipt_id = $2`,
        [first, second],
      )
      await must(hands.book(first))
      expect(word(await hands.book(second, world.piet.memberId))).toBe('receipt-booked-before')
    })
  },
)

describe('taking back', () => {
  test('throws the photo away at once, and what was read', async () => {
    const id = await hands.handed()
    const [page] = await hands.pages(id)
    const reading = { pageId: page!.id, how: 'picture', lines: 'Totaal 1,00', copy: await photo() } as const
    await must(world.perform(keepReading, hands.job, reading, newId()))
    expect((await hands.pages(id))[0]!.reading).toEqual({
      how: 'picture',
      lines: 'Totaal 1,00',
      hasCopy: true,
    })
    expect(word(await hands.withdraw(id, world.piet))).toBe('not-your-receipt')
    expect(word(await hands.withdraw(id))).toBe('ok')
    expect([await hands.pages(id), (await hands.seen(world.anna, id))!.state]).toEqual([[], 'withdrawn'])
    expect(await world.sql('select from receipt_reading where page_id = $1', [page!.id])).toEqual([])
    expect(word(await hands.withdraw(id))).toBe('receipt-settled')
    // The job that was reading meanwhile keeps nothing.
    expect(word(await world.perform(keepReading, hands.job, reading, newId()))).toBe('ok')
    expect(await world.sql('select from receipt_reading where page_id = $1', [page!.id])).toEqual([])
  })

  test('not when it is booked; at the same time, one of both', async () => {
    const id = await hands.handed()
    const both = await atOnce<{ ok: boolean; reason?: string }>(
      world,
      () => hands.book(id),
      () => hands.withdraw(id),
    )
    const words = both.map(word)
    expect(words.filter((one) => one === 'ok')).toHaveLength(1)
    expect(['receipt-settled', 'receipt-gone']).toContain(words.find((one) => one !== 'ok'))
  })

  test('a member cannot say by SQL that it is anything else than taken back', async () => {
    const id = await hands.handed()
    const change = (set: string) =>
      world.database.write(
        world.anna,
        (tx) => sql.raw(`update receipt set ${set} where id = '${id}'`).execute(tx),
        () => true,
      )
    await expect(
      change(`state = 'booked', booked_as = gen_random_uuid(), settled_at = now()`),
    ).rejects.toThrow(/row-level security|of an own receipt/)
    await expect(change(`member_id = '${world.piet.memberId}'`)).rejects.toThrow(
      /row-level security|of an own receipt/,
    )
    // As the command says it, it may.
    await change(`state = 'withdrawn', settled_at = now(), settled_by = '${world.anna.personId}'`)
    expect((await hands.seen(world.anna, id))!.state).toBe('withdrawn')
  })
})
