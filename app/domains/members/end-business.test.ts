/** A business does not end before what was done in it, nor while a customer waits; and it can go on again. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { orderOf } from '../../../test/order-of.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import { endBusiness } from './end-business.ts'
import { leaveBusiness } from './leave-business.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld()
})
afterEach(() => world.close())

const ends = (lastDay: string) =>
  world.perform(
    endBusiness,
    world.greet,
    { businessId: world.anna.businessId, lastDay: day(lastDay) },
    newId(),
  )
const stops = (lastDay: string) => {
  const { memberId, businessId } = world.anna
  return world.perform(leaveBusiness, world.greet, { memberId, businessId, lastDay: day(lastDay) }, newId())
}

test('not before what was worked in it', async () => {
  await world.sql(`insert into worked_day values ($1, $2, '2026-03-25', 60, '', now())`, [
    world.cooperativeId,
    world.anna.memberId,
  ])
  const refused = { reason: 'work-after', facts: { day: '2026-03-25' } }
  expect(await ends('2026-03-24')).toMatchObject(refused)
  expect(await stops('2026-03-24')).toMatchObject(refused)
  await must(ends('2026-03-25'))
})

test('not while a customer waits for what they ordered', async () => {
  await orderOf(world)
  const refused = { reason: 'orders-waiting', facts: { count: '1' } }
  expect(await ends('2026-03-24')).toMatchObject(refused)
  expect(await stops('2026-03-24')).toMatchObject(refused)
})
