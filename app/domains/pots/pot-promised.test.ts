/** What was said yes to and is not spent yet is not promised once more. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, must, smallWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { post } from '../books/index.ts'
import { askFromPot } from './ask-from-pot.ts'
import { closePotRequest } from './close-pot-request.ts'
import { movePot, shareOutEarnings } from './index.ts'
import { presets } from './presets.ts'
import { sayYesToPot } from './say-yes-to-pot.ts'

const TODAY = day('2026-03-01')
/** What Anna has: 70 % of a thousand. */
const POT = 700_00n

let world: World
beforeAll(async () => {
  const { draft } = presets[0]!
  const approvers = { anyOf: ['board' as const], count: 1 as const }
  world = await smallWorld({ ...draft, pot: { ...draft.pot, maySpendOn: ['investment'], approvers } })
  const earned = { turnover: 1000_00n, jobCosts: 0n, countsOn: day('2026-02-01'), cause: 'payment' } as const
  await as(world, world.greet, (tx) =>
    shareOutEarnings(tx, world.greet, { memberId: world.anna.memberId, ...earned }, world.clock(), newId()),
  )
})
afterAll(() => world.close())

const ask = (amount: Cents) =>
  world.perform(
    askFromPot,
    world.anna,
    { memberId: world.anna.memberId, purpose: 'investment' as const, amount, what: 'een ladder' },
    newId(),
  )
const yes = async (requestId: Id<'pot-request'>) => {
  const said = await world.perform(sayYesToPot, world.bea, { requestId }, newId())
  return said.ok ? 'done' : said.reason
}
const close = (requestId: Id<'pot-request'>) =>
  must(world.perform(closePotRequest, world.bea, { requestId, why: 'Te duur' }, newId()))

/** Buys something, on the request that fits. */
async function spend(amount: Cents): Promise<void> {
  const { greet, clock, anna } = world
  await as(world, greet, async (tx) => {
    const id = newId<'entry'>()
    const move = {
      kind: 'spent',
      memberId: anna.memberId,
      amount,
      purpose: 'investment',
      what: 'Ladder',
    } as const
    const taken = await movePot(tx, greet, move, { id, countsOn: TODAY }, clock())
    if (!taken.ok) throw new Error(taken.reason)
    const lines = [taken.value, { account: 'bank', amount: -amount } as const]
    await post(tx, greet, { book: 'bank', countsOn: TODAY, description: 'x', lines }, clock(), newId(), id)
  })
}

test('it counts off what is left: for who asks, and for the last yes, also of two at the same moment', async () => {
  const [one, two] = [await must(ask(POT - 100_00n)), await must(ask(POT - 100_00n))]
  const said = await Promise.all([yes(one), yes(two)])
  expect(said.toSorted()).toEqual(['done', 'pot-promised'])
  const [promised, refused] = said[0] === 'done' ? [one, two] : [two, one]
  expect(await ask(100_01n)).toMatchObject({ reason: 'pot-promised', facts: { left: '10000' } })
  await close(promised)
  expect(await yes(refused)).toBe('done')
  await close(refused)
})

test('it is promised no longer once it is spent', async () => {
  expect(await yes(await must(ask(10_00n)))).toBe('done')
  await spend(10_00n)
  const rest = await must(ask(POT - 10_00n))
  expect(await yes(rest)).toBe('done')
  expect(await ask(1n)).toMatchObject({ reason: 'pot-promised', facts: { left: '0' } })
})
