import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, smallWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import { parseEuro, toDecimal } from '../../values/money.ts'
import { ok, type Result } from '../../values/result.ts'
import { balanceOf, post, type Posted } from '../books/index.ts'
import { share, takeFromPot, type PotSpending } from './index.ts'

let world: World
beforeAll(async () => {
  world = await smallWorld()
  const toShare = {
    memberId: world.anna.memberId,
    turnover: 100_00n,
    jobCosts: 0n,
    countsOn: day('2026-02-01'),
    cause: 'payment',
    about: 'factuur 2026-0001 (Bakkerij De Zon)',
  } as const
  await as(world, world.greet, (tx) => share(tx, world.greet, toShare, world.clock()))
})
afterAll(() => world.close())

/** Takes it out and pays it from the bank. */
function spend(of: Partial<PotSpending> & { amount: bigint }): Promise<Result<Posted, string>> {
  const countsOn = day('2026-03-01')
  const spending = { memberId: world.anna.memberId, countsOn, what: 'investment', ...of } as const
  return world.database.write(
    world.greet,
    async (tx): Promise<Result<Posted, string>> => {
      const taken = await takeFromPot(tx, world.greet, spending)
      if (!taken.ok) return taken
      const lines = [taken.value, { account: 'bank', amount: -of.amount } as const]
      const entry = { book: 'bank', countsOn, description: 'Bouwmaat', lines } as const
      return ok(await post(tx, world.greet, entry, world.clock()))
    },
    (result) => result.ok,
  )
}

const pot = async () =>
  toDecimal(
    -(await world.database.read(world.greet, (tx) =>
      balanceOf(tx, world.cooperativeId, 'member-pots', world.anna.memberId),
    )),
  )

describe('spending from a pot', () => {
  test('takes it out of the pot', async () => {
    expect((await spend({ amount: parseEuro('59,99')! })).ok).toBe(true)
    expect(await pot()).toBe('10.01')
  })

  test('never goes below zero, not by a cent', async () => {
    expect(await spend({ amount: 1002n })).toEqual({
      ok: false,
      reason: 'pot-too-small',
      facts: { balance: '1001' },
    })
    expect((await spend({ amount: 1001n })).ok).toBe(true)
    expect(await pot()).toBe('0.00')
  })

  test('only for what the scheme says, and only as cash where it says so', async () => {
    expect(await spend({ amount: 1n, what: 'training' })).toMatchObject({ reason: 'purpose-not-allowed' })
    expect(await spend({ amount: 1n, what: 'payout' })).toMatchObject({ reason: 'purpose-not-allowed' })
  })

  test("not from one's own", async () => {
    const spending = {
      memberId: world.piet.memberId,
      amount: 1n,
      countsOn: day('2026-03-01'),
      what: 'investment',
    } as const
    expect(await as(world, world.piet, (tx) => takeFromPot(tx, world.piet, spending))).toMatchObject({
      reason: 'own-pot',
    })
  })

  test('two at once cannot spend the same money', async () => {
    const toShare = {
      memberId: world.anna.memberId,
      turnover: 100_00n,
      jobCosts: 0n,
      countsOn: day('2026-03-02'),
      cause: 'payment',
    } as const
    await as(world, world.greet, (tx) => share(tx, world.greet, toShare, world.clock()))
    const both = await Promise.all([spend({ amount: 5000n }), spend({ amount: 5000n })])
    expect(both.map((one) => one.ok).sort()).toEqual([false, true])
    expect(await pot()).toBe('20.00')
  })
})
