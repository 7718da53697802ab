/** A membership that ends before what stands after its last day is explained; no customer is left waiting. */
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { orderOf } from '../../../test/order-of.ts'
import { must, oneMore, smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day, type Day } from '../../values/day.ts'
import { endMembershipWhole } from './end-membership-whole.ts'
import { leavingOf } from './leaving.db.ts'
import { sayLeaving } from './say-leaving.ts'

let world: World
let second: PersonActor
beforeEach(async () => {
  world = await smallWorld()
  second = await oneMore(world, 'Wil Tweede', 'administrator')
})
afterEach(() => world.close())

const said = (lastDay: Day) =>
  must(
    world.perform(
      sayLeaving,
      world.greet,
      { memberId: world.anna.memberId, lastDay, whereTo: 'unsaid', how: 'phone' },
      newId(),
    ),
  )
const end = (lastDay: Day, why = '') =>
  world.perform(endMembershipWhole, second, { memberId: world.anna.memberId, lastDay, why }, newId())
const worked = (on: string, minutes = 60) =>
  world.sql(`insert into worked_day values ($1, $2, $3, $4, '', now())`, [
    world.cooperativeId,
    world.anna.memberId,
    on,
    minutes,
  ])

test('before hours that were worked: only with a reason, which is kept', async () => {
  await worked('2026-03-26', 0)
  await worked('2026-03-25')
  await said(day('2026-03-24'))
  expect(await end(day('2026-03-24'))).toMatchObject({ reason: 'end-asks-why' })
  await must(end(day('2026-03-24'), 'Anna schreef te veel uren op.'))
  const leaving = await world.database.read(world.greet, (tx) =>
    leavingOf(tx, world.cooperativeId, world.anna.memberId),
  )
  expect(leaving!.endWhy).toBe('Anna schreef te veel uren op.')
})

test('more than two months back: only with a reason', async () => {
  await said(day('2026-01-27'))
  expect(await end(day('2026-01-27'))).toMatchObject({ reason: 'end-asks-why' })
  await must(end(day('2026-01-27'), 'We hoorden het van haar zus.'))
})

test('nothing stands after it: nothing is asked', async () => {
  await worked('2026-03-24')
  await said(day('2026-03-24'))
  await must(end(day('2026-03-24')))
})

test('not while a customer waits for what they ordered', async () => {
  await orderOf(world)
  await said(day('2026-03-24'))
  const refused = { reason: 'orders-waiting', facts: { count: '1' } }
  expect(await end(day('2026-03-24'), 'toch')).toMatchObject(refused)
  await world.database.write(
    second,
    (tx) => sql`update shop_request set answered_at = at_now() where answered_at is null`.execute(tx),
    () => true,
  )
  await must(end(day('2026-03-24')))
})
