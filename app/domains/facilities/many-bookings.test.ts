/** More bookings than a list on a screen shows: a closing still opens, and who leaves keeps none. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import type { Tx } from '../../platform/database.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { closeThing } from './close-thing.ts'
import { thingIn } from './facilities.fixture.ts'
import { letGoOfBookings } from './let-go-of-bookings.ts'
import { openThing } from './open-thing.ts'

let world: World
let room: Id<'thing'>
beforeAll(async () => {
  world = await smallWorld()
  room = await thingIn(world)
  await world.sql(
    `insert into thing_booking (cooperative_id, id, thing_id, piece, kind, member_id, from_at, until_at, price, words,
       booked_at, booked_by)
     select $1, gen_random_uuid(), $2, 1, 'use', $3, at, at + interval '30 minutes', 0, '', $5, $4
     from generate_series(0, 219) n,
       lateral (select timestamptz '2026-04-01T08:00Z' + interval '1 day' * (n / 20) + interval '30 minutes' * (n % 20))
         half (at)`,
    [world.cooperativeId, room, world.anna.memberId, world.anna.personId, world.clock().at],
  )
})
afterAll(() => world.close())

test('closed days behind 220 bookings are opened again', async () => {
  const days = { first: day('2026-05-04'), last: day('2026-05-05'), why: 'Vakantie' }
  await must(world.perform(closeThing, world.greet, { thingId: room, ...days }, newId()))
  const [closing] = await world.sql(`select id from thing_booking where kind = 'closed'`)
  const bookingId = closing!['id'] as Id<'thing-booking'>
  expect(await world.perform(openThing, world.greet, { bookingId }, newId())).toMatchObject({ ok: true })
})

test('who leaves with 220 bookings lets go of each', async () => {
  const leaves = { cooperativeId: world.cooperativeId, memberId: world.anna.memberId }
  const now = world.clock()
  const letGo = async (tx: Tx) => {
    expect(await letGoOfBookings.count(tx, leaves, now)).toEqual({ bookings: 220 })
    await letGoOfBookings.letGo(tx, { ...leaves, by: world.greet.personId, word: 'Anna is weg.' }, now)
    expect(await letGoOfBookings.count(tx, leaves, now)).toEqual({ bookings: 0 })
    const { rows } = await sql`select from thing_claim where thing_id = ${room}`.execute(tx)
    expect(rows.length).toBe(0)
  }
  await world.database.write(world.greet, letGo, () => true, now)
})
