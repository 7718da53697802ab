/** Booking, calling off, closing: by whom, until when, and never two of the same. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, must, oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { bookThing } from './book-thing.ts'
import { bookingsAfter } from './booking.db.ts'
import { callOffBooking } from './call-off-booking.ts'
import { changeThing } from './change-thing.ts'
import { closeThing } from './close-thing.ts'
import { on, ROOM, thingIn } from './facilities.fixture.ts'
import { loadWeek } from './load-week.ts'
import { openThing } from './open-thing.ts'
import { stopThing } from './stop-thing.ts'
import { thingById } from './thing.db.ts'

let world: World
let mia: MemberOfWorld
beforeAll(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
})
afterAll(() => world.close())

type Asked = {
  from: { day: ReturnType<typeof day>; time: number }
  until: { day: ReturnType<typeof day>; time: number }
}
const book = (by: PersonActor, thingId: Id<'thing'>, asked: Asked, more: object = {}) =>
  world.perform(bookThing, by, { thingId, ...asked, price: 0n, ...more }, newId())
const callOff = (by: PersonActor, bookingId: Id<'thing-booking'>, why = '') =>
  world.perform(callOffBooking, by, { bookingId, why }, newId())
const reason = async (done: Promise<{ ok: true } | { ok: false; reason: string }>) => {
  const outcome = await done
  return outcome.ok ? undefined : outcome.reason
}

test('fifty people book the last piece at once: one gets it, and each of the others a sentence', async () => {
  const van = await thingIn(world, { name: 'Bus' })
  const people = [world.anna, mia]
  while (people.length < 50) {
    const number = people.length
    people.push(await oneMoreMember(world, `Lid${number} Proef`, `Zaak ${number}`))
  }
  const outcomes = await Promise.all(people.map((one) => book(one, van, on('2026-04-02', 20, 24))))
  const lost = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.reason]))
  expect([outcomes.filter(({ ok }) => ok).length, lost.length]).toEqual([1, 49])
  expect(new Set(lost)).toEqual(new Set(['booking-taken']))
  const loser = people[outcomes.findIndex(({ ok }) => !ok)]!
  expect(await reason(book(loser, van, on('2026-04-02', 23, 26)))).toBe('booking-taken')
  expect(await reason(book(loser, van, on('2026-04-02', 24, 26)))).toBeUndefined()
  expect(await reason(book(loser, van, on('2026-04-02', 18, 20)))).toBeUndefined()
})

test('of four desks, four of fifty get one, each another', async () => {
  const desks = await thingIn(world, { name: 'Werkplek', pieces: 4 })
  const members = await world.sql(
    `select m.id as "memberId", m.person_id as "personId" from member m where cooperative_id = $1`,
    [world.cooperativeId],
  )
  const outcomes = await Promise.all(
    members.map(({ personId }) =>
      book({ ...mia, personId: personId as Id<'person'> }, desks, on('2026-04-03', 20, 24)),
    ),
  )
  expect(outcomes.filter(({ ok }) => ok).length).toBe(4)
  const pieces = await world.sql('select piece from thing_booking where thing_id = $1 order by 1', [desks])
  expect(pieces.map(({ piece }) => piece)).toEqual([1, 2, 3, 4])
})

test('the database itself takes each half hour once, whoever writes past the command', async () => {
  const room = await thingIn(world, { name: 'Zaal' })
  await must(book(world.anna, room, on('2026-04-02', 20, 24)))
  const past = (from: string, until: string, piece = 1) =>
    world.sql(
      `insert into thing_booking (cooperative_id, id, thing_id, piece, kind, member_id, from_at, until_at, price, words,
         booked_at, booked_by) values ($1, $2, $3, ${piece}, 'use', $4, $5, $6, 0, '', now(), $7)`,
      [world.cooperativeId, newId(), room, mia.memberId, from, until, mia.personId],
    )
  await expect(past('2026-04-02T09:30Z', '2026-04-02T10:30Z')).rejects.toThrow('thing_claim_pkey')
  await expect(past('2026-04-02T09:30Z', '2026-04-02T10:30Z', 2)).rejects.toThrow('no such piece')
  await expect(past('2026-04-02T12:10Z', '2026-04-02T13:00Z')).rejects.toThrow('thing_booking_from_at_check')
  await past('2026-04-02T10:00Z', '2026-04-02T10:30Z')
})

test('a member calls off until the term, the administration later with a reason; then another has it', async () => {
  const room = await thingIn(world, { name: 'Atelier' })
  const first = await must(book(world.anna, room, on('2026-04-02', 20, 24)))
  expect(await reason(callOff(mia, first))).toBe('booking-not-found')
  expect(await reason(callOff(world.bea, first))).toBe('not-permitted')
  expect(await reason(callOff(world.anna, first))).toBeUndefined()
  expect(await reason(callOff(world.anna, first))).toBe('booking-ended')
  const again = await must(book(mia, room, on('2026-04-02', 20, 24)))

  const soon = await must(book(world.anna, room, on('2026-03-30', 20, 24)))
  world.setNow('2026-03-29T10:00:00Z')
  expect(await callOff(world.anna, soon)).toMatchObject({
    reason: 'booking-too-late',
    facts: { hours: '24', phone: expect.any(String), email: expect.stringContaining('@') },
  })
  expect(await reason(callOff(world.greet, soon))).toBe('booking-why')
  expect(await reason(callOff(world.greet, soon, 'De verwarming is kapot.'))).toBeUndefined()
  world.setNow('2026-04-02T08:00:00Z')
  expect(await reason(callOff(world.greet, again, 'te laat'))).toBe('booking-begun')
  world.setNow('2026-03-29T10:00:00Z')
})

test('the administration books for a member; a member for nobody else; who left for nobody', async () => {
  const room = await thingIn(world, { name: 'Keuken' })
  const { anna, greet } = world
  expect(await reason(book(mia, room, on('2026-04-02', 20, 24), { memberId: anna.memberId }))).toBe(
    'booking-not-a-member',
  )
  expect(await reason(book(greet, room, on('2026-04-02', 20, 24)))).toBe('booking-not-a-member')
  const mine = await must(book(greet, room, on('2026-04-02', 20, 24), { memberId: anna.memberId }))
  expect(await reason(callOff(anna, mine))).toBeUndefined()
  expect(await reason(book(world.bea, room, on('2026-04-02', 20, 24)))).toBe('not-permitted')
  expect(await reason(book(world.stranger, room, on('2026-04-02', 20, 24)))).toBe('thing-not-found')
})

test('each sees the own bookings, everybody when it is taken, the administration who has it', async () => {
  const room = await thingIn(world, { name: 'Tuin', pieces: 2 })
  await must(book(world.anna, room, on('2026-04-02', 20, 24)))
  await must(book(mia, room, on('2026-04-02', 22, 26)))
  const seen = (by: PersonActor) =>
    as<{ member: string }[]>(world, by, (tx) =>
      bookingsAfter(tx, world.cooperativeId, world.clock().at, { thingId: room }),
    )
  expect((await seen(mia)).map(({ member }) => member)).toEqual(['Mia Kok'])
  expect((await seen(world.greet)).map(({ member }) => member)).toEqual(['Anna de Vries', 'Mia Kok'])
  expect(await seen(world.bea)).toEqual([])
  for (const who of [mia, world.bea]) {
    const week = await as<Awaited<ReturnType<typeof loadWeek>>>(world, who, async (tx) =>
      loadWeek(tx, world.cooperativeId, (await thingById(tx, world.cooperativeId, room))!, day('2026-04-02')),
    )
    expect(week.map((one) => one.day)).toContain('2026-04-08')
    const { full } = week.find((one) => one.day === '2026-04-02')!
    expect(full.map(({ from, left }) => [from.toISOString().slice(11, 16), left])).toEqual([
      ['08:00', 1],
      ['09:00', 0],
      ['10:00', 1],
    ])
  }
})

test('closed days: nobody books them, and nothing is closed over a booking', async () => {
  const desks = await thingIn(world, { name: 'Tafel', pieces: 3 })
  const close = (first: string, last: string) =>
    world.perform(
      closeThing,
      world.greet,
      { thingId: desks, first: day(first), last: day(last), why: 'Pasen' },
      newId(),
    )
  await must(book(world.anna, desks, on('2026-04-07', 20, 24)))
  expect(await reason(close('2026-04-05', '2026-04-07'))).toBe('closing-booked')
  expect(await reason(close('2026-04-06', '2026-04-05'))).toBe('closing-order')
  expect(await reason(close('2026-03-28', '2026-04-05'))).toBe('closing-past')
  expect(await reason(close('2026-04-05', '2026-05-06'))).toBe('closing-too-long')
  expect(await reason(close('2026-04-05', '2026-04-06'))).toBeUndefined()
  expect(await reason(book(mia, desks, on('2026-04-06', 20, 24)))).toBe('booking-taken')
  const [closing] = await world.sql(
    `select id from thing_booking where thing_id = $1 and kind = 'closed' limit 1`,
    [desks],
  )
  const open = () =>
    world.perform(openThing, world.greet, { bookingId: closing!['id'] as Id<'thing-booking'> }, newId())
  expect(await reason(open())).toBeUndefined()
  expect(await reason(open())).toBe('closing-not-found')
  expect(await reason(book(mia, desks, on('2026-04-06', 20, 24)))).toBeUndefined()
})

test('rules change for what is booked from then on; pieces that are booked stay; stopped is not booked', async () => {
  const desks = await thingIn(world, { name: 'Bank', pieces: 2, price: 150n })
  const costs = (price: bigint) => book(world.anna, desks, on('2026-04-02', 20, 24), { price })
  expect(await costs(0n)).toMatchObject({ reason: 'booking-price', facts: { price: '300' } })
  await must(costs(300n))
  await must(
    book(world.greet, desks, on('2026-04-02', 20, 24), { price: 300n, memberId: world.anna.memberId }),
  )
  const change = (more: object) =>
    world.perform(
      changeThing,
      world.greet,
      { ...ROOM, name: 'Bank', pieces: 2, thingId: desks, revision: 1, ...more },
      newId(),
    )
  expect(await change({ pieces: 1 })).toMatchObject({ reason: 'thing-pieces-booked', facts: { count: '2' } })
  expect(await reason(change({ name: 'Tafel' }))).toBe('thing-name-taken')
  expect(await reason(change({ closes: 16 }))).toBe('thing-hours')
  expect(await reason(change({ price: 900n }))).toBeUndefined()
  expect(await reason(change({ price: 800n }))).toBe('thing-changed')
  const [kept] = await world.sql('select price from thing_booking where thing_id = $1', [desks])
  expect(String(kept!['price'])).toBe('300')
  const stop = () => world.perform(stopThing, world.greet, { thingId: desks }, newId())
  expect(await reason(stop())).toBeUndefined()
  expect(await reason(stop())).toBe('thing-stopped')
  expect(await reason(book(world.anna, desks, on('2026-04-09', 20, 24)))).toBe('thing-stopped')
})

test('the database too keeps a piece that is booked while its time is to come, by the same clock', async () => {
  const tables = await thingIn(world, { name: 'Naaimachine', pieces: 2 })
  for (const who of [world.anna, mia]) await must(book(who, tables, on('2026-04-02', 20, 24)))
  const fewer = () =>
    as(world, world.greet, (tx) => sql`update thing set pieces = 1 where id = ${tables}`.execute(tx))
  await expect(fewer()).rejects.toThrow('a piece that is booked stays')
  world.setNow('2026-04-02T12:00:00Z')
  await fewer()
  world.setNow('2026-03-29T10:00:00Z')
})
