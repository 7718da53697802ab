import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, smallWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { post, reverse } from '../books/index.ts'
import { customerOfMember, issuedOf } from '../sales/sales-play.fixture.ts'
import { checkAccounts, isGood } from './check-accounts.ts'
import { vatPlay } from './tax-play.fixture.ts'
import { periodAround } from './vat-period.ts'
import { vatStanding } from './load-vat-standing.ts'

let world: World
let play: ReturnType<typeof vatPlay>
const Q1 = periodAround('quarter', day('2026-01-01'))
beforeAll(async () => {
  world = await smallWorld()
  play = vatPlay(world)
  await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
})
afterAll(() => world.close())

describe('whether the return is right', () => {
  test('it is not while VAT was brought in by hand, and is again when that is taken back', async () => {
    const check = () =>
      play.read(async (tx) =>
        checkAccounts(
          tx,
          world.cooperativeId,
          Q1,
          await vatStanding(tx, world.cooperativeId, world.clock().today),
        ),
      )
    expect(isGood(await check())).toBe(true)
    const lines = [
      { account: 'vat-high' as const, amount: 121_00n },
      { account: '8700' as const, amount: -121_00n },
    ]
    const gift = { book: 'memorial' as const, countsOn: day('2026-03-10'), description: 'Gift', lines }
    const { id } = await as<{ id: Id<'entry'> }>(world, world.greet, (tx) =>
      post(tx, world.greet, gift, world.clock(), newId()),
    )
    const wrong = await check()
    expect(isGood(wrong)).toBe(false)
    expect(wrong.byHand.map(({ amount, description }) => [amount, description])).toEqual([[121_00n, 'Gift']])
    expect(wrong.offRate.map(({ box }) => box)).toEqual(['1a'])
    await as(world, world.greet, (tx) =>
      reverse(tx, world.greet, id, day('2026-03-10'), 'Gift terug', world.clock(), newId()),
    )
    expect(isGood(await check())).toBe(true)
  })
})
