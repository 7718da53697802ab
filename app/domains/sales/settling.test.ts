import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { balanceOf } from '../books/index.ts'
import { creditInvoice } from './index.ts'
import { invoiceDetail } from './detail.db.ts'
import { line } from './invoice-examples.fixture.ts'
import { newsOf } from './pages/news.ts'
import {
  commandId,
  customerOfMember,
  issuedOf,
  pay,
  reasonOf,
  standing,
  submittedOf,
  value,
} from './sales-play.fixture.ts'

let world: World
let zon: Id<'customer'>
beforeAll(async () => {
  world = await smallWorld()
  zon = await customerOfMember(world, world.anna)
})
afterAll(() => world.close())

const pot = () =>
  world.database.read(world.greet, (tx) =>
    balanceOf(tx, world.cooperativeId, 'member-pots', world.anna.memberId),
  )
const credit = (
  invoiceId: Id<'invoice'>,
  chosen: 'all' | { line: number; quantity: bigint }[],
  by = world.greet,
) => world.perform(creditInvoice, by, { invoiceId, chosen, reason: 'Dubbel' }, commandId())

describe('money in', () => {
  test('in parts: each brings its part of the net to the pot, together exactly all of it', async () => {
    const before = await pot()
    const id = await issuedOf(world, world.anna, zon, { lines: [line('Werk', 1, 10_001n)] })
    for (const amount of [4033n, 4033n, 4035n]) value(await pay(world, id, amount))
    expect(await standing(world, id)).toMatchObject({ open: 0n, paid: 12_101n, sharedNet: 10_001n })
    // 30 % of 100.01 is 30.00 for the co-op over the year so far, the rest is Anna's.
    expect(before - (await pot())).toBe(7001n)
    const detail = await world.database.read(world.anna, (tx) => invoiceDetail(tx, world.cooperativeId, id))
    expect(detail!.events.slice(-3).map(({ kind, amount }) => [kind, amount])).toEqual([
      ['part-paid', 4033n],
      ['part-paid', 4033n],
      ['paid', 4035n],
    ])
    expect(detail!.settlements).toHaveLength(3)
    // All three at one moment of the clock: each is told with its own part.
    const news = await world.database.read(world.anna, (tx) =>
      newsOf(tx, world.cooperativeId, world.anna.memberId),
    )
    expect(news.map(({ amount, toPot }) => `${amount} ${toPot}`).toSorted()).toEqual([
      '4033 2333',
      '4033 2333',
      '4035 2335',
    ])
  })

  test('never more than is open, and only on what was issued', async () => {
    const id = await issuedOf(world, world.anna, zon)
    expect(reasonOf(await pay(world, id, 12_101n))).toBe('more-than-open')
    expect((await standing(world, id)).paid).toBe(0n)
    const draft = await submittedOf(world, world.anna, zon)
    expect(reasonOf(await pay(world, draft, 100n))).toBe('invoice-not-found')
    expect(reasonOf(await pay(world, id, 100n, day('2014-12-31')))).toBe('no-scheme-in-force')
  })

  test('and back again: what was shared is taken back to the cent', async () => {
    const before = await pot()
    const id = await issuedOf(world, world.anna, zon, { lines: [line('Werk', 3, 3333n)] })
    value(await pay(world, id, 5000n))
    value(await pay(world, id, -5000n, day('2026-04-05')))
    expect(await pot()).toBe(before)
    expect(await standing(world, id)).toMatchObject({ paid: 0n, sharedNet: 0n, open: 12_099n })
    expect(reasonOf(await pay(world, id, -1n))).toBe('more-than-paid')
  })
})

describe('crediting', () => {
  test('what was not paid changes no pot, and closes the invoice', async () => {
    const before = await pot()
    const id = await issuedOf(world, world.anna, zon)
    const note = await standing(world, value(await credit(id, 'all')))
    expect(note).toMatchObject({ kind: 'credit-note', total: -12_100n, open: 0n, credits: { id } })
    expect(await standing(world, id)).toMatchObject({
      open: 0n,
      creditedTotal: 12_100n,
      creditedNet: 10_000n,
    })
    expect(await pot()).toBe(before)
    expect(reasonOf(await credit(id, 'all'))).toBe('nothing-to-credit')
  })

  test('a part of what was paid takes its part back, and leaves the customer money to come', async () => {
    const before = await pot()
    const id = await issuedOf(world, world.anna, zon, { lines: [line('Werk', 4, 2500n)] })
    value(await pay(world, id, 12_100n))
    value(await credit(id, [{ line: 1, quantity: 1000n }]))
    expect(await standing(world, id)).toMatchObject({ open: -3025n, sharedNet: 7500n })
    expect(before - (await pot())).toBe(5250n)
    value(await pay(world, id, -3025n, day('2026-04-10')))
    expect(await standing(world, id)).toMatchObject({ open: 0n, sharedNet: 7500n })
    expect(reasonOf(await credit(id, [{ line: 1, quantity: 3001n }]))).toBe('more-than-left')
    value(await credit(id, 'all'))
    value(await pay(world, id, -9075n, day('2026-04-11')))
    expect(await standing(world, id)).toMatchObject({ open: 0n, paid: 0n, sharedNet: 0n })
    expect(await pot()).toBe(before)
  })

  test('stands in the same series, and a refusal costs no number', async () => {
    const id = await issuedOf(world, world.anna, zon)
    const { number } = await standing(world, id)
    expect(reasonOf(await credit(id, [{ line: 1, quantity: 9000n }]))).toBe('more-than-left')
    const note = await standing(world, value(await credit(id, 'all')))
    expect(Number(note.number.slice(5))).toBe(Number(number.slice(5)) + 1)
    expect(reasonOf(await credit(note.id, 'all'))).toBe('not-an-issued-invoice')
  })

  test('is not for one’s own, not for members, not for another co-op', async () => {
    const id = await issuedOf(world, world.piet, await customerOfMember(world, world.piet))
    expect(reasonOf(await credit(id, 'all', world.piet))).toBe('own-invoice')
    expect(reasonOf(await credit(id, 'all', world.anna))).toBe('not-permitted')
    expect(reasonOf(await credit(id, 'all', world.stranger))).toBe('not-an-issued-invoice')
  })

  test('while the bank settles the same invoice: nobody waits for ever', async () => {
    const ids = []
    for (let i = 0; i < 6; i++)
      ids.push(await issuedOf(world, world.anna, zon, { lines: [line('Werk', 2, 5000n)] }))
    await Promise.all(
      ids.flatMap((id) => [
        pay(world, id, 6050n),
        credit(id, [{ line: 1, quantity: 1000n }]),
        pay(world, id, 1n),
      ]),
    )
    for (const id of ids) {
      const { open, paid, creditedTotal, sharedNet } = await standing(world, id)
      expect(open).toBe(12_100n - creditedTotal - paid)
      expect(sharedNet <= 10_000n).toBe(true)
    }
  })
})
