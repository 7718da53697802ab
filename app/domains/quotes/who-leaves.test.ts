import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { saidToStop } from '../../../test/said-to-stop.ts'
import { smallWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import { endMembership } from '../members/index.ts'
import { bakeryOf, reasonOf, sentQuote } from './quotes-play.fixture.ts'
import { withdrawQuote } from './withdraw-quote.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld()
})
afterEach(() => world.close())

test('nobody leaves with a quote that a customer may still say yes to', async () => {
  const { quoteId } = await sentQuote(world, world.anna, await bakeryOf(world, world.anna))
  const leave = async (now: string) => {
    world.setNow(now)
    await saidToStop(world, world.anna.memberId, '2026-04-01', world.carla.personId)
    const input = { memberId: world.anna.memberId, lastDay: day('2026-04-01') }
    return reasonOf(await world.perform(endMembership, world.greet, input, newId()))
  }
  expect(await leave('2026-04-02T10:00:00Z')).toBe('quotes-standing')
  expect(reasonOf(await world.perform(withdrawQuote, world.greet, { quoteId }, newId()))).toBeUndefined()
  expect(await leave('2026-04-02T11:00:00Z')).toBeUndefined()
})

test('a quote that is past its day holds nobody', async () => {
  await sentQuote(world, world.anna, await bakeryOf(world, world.anna))
  world.setNow('2026-06-02T10:00:00Z')
  const input = { memberId: world.anna.memberId, lastDay: day('2026-06-01') }
  await saidToStop(world, world.anna.memberId, '2026-06-01', world.carla.personId)
  expect(reasonOf(await world.perform(endMembership, world.greet, input, newId()))).toBeUndefined()
})
