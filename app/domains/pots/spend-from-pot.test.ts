import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, smallWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import { parseEuro, toDecimal } from '../../values/money.ts'
import type { Result } from '../../values/result.ts'
import { balanceOf, entryById, type Posted } from '../books/index.ts'
import { share, spendFromPot, type PotSpendingEntry } from './index.ts'

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

function spend(of: Partial<PotSpendingEntry> & { amount: bigint }): Promise<Result<Posted>> {
  const entry: PotSpendingEntry = {
    memberId: world.anna.memberId,
    countsOn: day('2026-03-01'),
    what: 'investment',
    about: 'ladder bij Bouwmaat',
    against: [{ account: 'bank', amount: -of.amount }],
    ...of,
  }
  return world.database.write(
    world.greet,
    (tx) => spendFromPot(tx, world.greet, entry, world.clock()),
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
  test('takes it out of the pot, in words that the member understands', async () => {
    const posted = await spend({ amount: parseEuro('49,99')! })
    if (!posted.ok) throw new Error(posted.reason)
    const entry = await world.database.read(world.anna, (tx) =>
      entryById(tx, world.cooperativeId, posted.value.id),
    )
    expect(entry!.description).toBe('Uit het potje, spullen voor het bedrijf: ladder bij Bouwmaat')
    expect(await pot()).toBe('20.01')
  })

  test('leaves out VAT that the co-op gets back', async () => {
    const against = [
      { account: 'bank', amount: -1210n },
      { account: 'vat-input', amount: 210n },
    ] as const
    expect((await spend({ amount: 1000n, against })).ok).toBe(true)
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
