/** How much of a thing one member holds, and that the database keeps a booking to the rules of its thing. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, must, oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { sql } from 'kysely'
import type { PersonActor } from '../../platform/actor.ts'
import { bookThing } from './book-thing.ts'
import { callOffBooking } from './call-off-booking.ts'
import { on, thingIn } from './facilities.fixture.ts'
import { momentOf } from './half-hours.ts'
import { checkHeld } from './held.ts'

let world: World
let mia: MemberOfWorld
beforeAll(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
})
afterAll(() => world.close())

const span = (from: number, until: number) => ({
  from: momentOf({ day: day('2026-04-02'), time: from }, 'begin')!,
  until: momentOf({ day: day('2026-04-02'), time: until }, 'end')!,
})
const reasonOf = (held: ReturnType<typeof span>[], wanted: ReturnType<typeof span>, rules = {}) => {
  const said = checkHeld({ atOnce: 1, most: null, ...rules }, held, wanted)
  return said.ok ? undefined : [said.reason, said.facts]
}

test('one piece at a time, unless it says more; what ends as the next begins is not at the same time', () => {
  expect(reasonOf([span(20, 24)], span(24, 28))).toBeUndefined()
  expect(reasonOf([span(20, 24)], span(23, 28))).toEqual(['booking-at-once', { count: '1' }])
  expect(reasonOf([span(20, 24), span(26, 28)], span(22, 27), { atOnce: 2 })).toBeUndefined()
  expect(reasonOf([span(20, 24), span(23, 28)], span(22, 27), { atOnce: 2 })).toEqual([
    'booking-at-once',
    { count: '2' },
  ])
})

test('bookings and hours ahead, with the one that is wanted', () => {
  expect(reasonOf([span(20, 24)], span(30, 32), { most: { of: 'bookings', count: 2 } })).toBeUndefined()
  expect(
    reasonOf([span(20, 24), span(30, 32)], span(40, 42), { most: { of: 'bookings', count: 2 } }),
  ).toEqual(['booking-most-times', { count: '2' }])
  expect(reasonOf([span(20, 24)], span(30, 34), { most: { of: 'half-hours', count: 8 } })).toBeUndefined()
  expect(reasonOf([span(20, 25)], span(30, 34), { most: { of: 'half-hours', count: 8 } })).toEqual([
    'booking-most-hours',
    { hours: '4', held: '2.5' },
  ])
})

type Asked = ReturnType<typeof on>
const book = (by: PersonActor, thingId: Id<'thing'>, asked: Asked, more: object = {}) =>
  world.perform(bookThing, by, { thingId, ...asked, price: 0n, ...more }, newId())
const reason = async (done: Promise<{ ok: true } | { ok: false; reason: string }>) => {
  const outcome = await done
  return outcome.ok ? undefined : outcome.reason
}

test('one member does not take all four desks; four at once get one, and the administration books more', async () => {
  const desks = await thingIn(world, { name: 'Werkplek', pieces: 4 })
  const hour = on('2026-04-02', 20, 22)
  const tries = await Promise.all([1, 2, 3, 4].map(() => reason(book(mia, desks, hour))))
  expect(tries.toSorted()).toEqual(['booking-at-once', 'booking-at-once', 'booking-at-once', undefined])
  expect(await reason(book(world.greet, desks, hour, { memberId: mia.memberId }))).toBeUndefined()
  expect(await reason(book(world.anna, desks, hour))).toBeUndefined()
  expect(await reason(book(world.anna, desks, on('2026-04-02', 22, 24)))).toBeUndefined()
})

test('what was called off or is over leaves room for the next', async () => {
  const room = await thingIn(world, { name: 'Zaal', most: { of: 'bookings', count: 2 } })
  const first = await must(book(mia, room, on('2026-04-03', 20, 22)))
  await must(book(mia, room, on('2026-03-30', 20, 22)))
  expect(await reason(book(mia, room, on('2026-03-31', 20, 22)))).toBe('booking-most-times')
  expect(await reason(book(world.anna, room, on('2026-03-31', 20, 22)))).toBeUndefined()
  await must(world.perform(callOffBooking, mia, { bookingId: first, why: '' }, newId()))
  await must(book(mia, room, on('2026-04-01', 20, 22)))
  world.setNow('2026-03-30T20:00:00Z')
  expect(await reason(book(mia, room, on('2026-04-02', 20, 22)))).toBeUndefined()
})

/** As a member who writes past the program. */
function past(thing: Id<'thing'>, from: string, until: string, price = 0, bookedAt = '2026-03-30T20:00Z') {
  return as(world, mia, (tx) =>
    sql`insert into thing_booking (cooperative_id, id, thing_id, piece, kind, member_id, from_at, until_at, price,
        words, booked_at, booked_by)
      values (${world.cooperativeId}, ${newId()}, ${thing}, 1, 'use', ${mia.memberId}, ${from}::timestamptz,
        ${until}::timestamptz, ${price}, '', ${bookedAt}::timestamptz, ${mia.personId})`.execute(tx),
  )
}

test('price, days ahead, hours and how long: the database refuses what the command refuses', async () => {
  const room = await thingIn(world, { name: 'Atelier', price: 333n })
  await expect(past(room, '2026-04-07T08:00Z', '2026-04-07T09:00Z')).rejects.toThrow('something else')
  await expect(past(room, '2026-06-07T08:00Z', '2026-06-07T09:00Z', 333)).rejects.toThrow('as far ahead')
  await expect(past(room, '2026-04-07T04:00Z', '2026-04-07T09:00Z', 1665)).rejects.toThrow('other times')
  await expect(past(room, '2026-04-07T08:00Z', '2026-04-07T17:00Z', 2997)).rejects.toThrow('as long as that')
  await past(room, '2026-04-07T08:00Z', '2026-04-07T09:30Z', 500)
  const bus = await thingIn(world, { name: 'Bus', price: 2_000n, pricePer: 'day', closes: 48, longest: 96 })
  await past(bus, '2026-04-07T08:00Z', '2026-04-08T22:00Z', 4000)
  await expect(past(bus, '2026-04-10T08:00Z', '2026-04-11T08:00Z', 2000)).rejects.toThrow('something else')
})

test('nor more than one member has at once, or holds ahead', async () => {
  const desks = await thingIn(world, { name: 'Bank', pieces: 3, most: { of: 'half-hours', count: 4 } })
  await must(book(mia, desks, on('2026-04-07', 20, 22)))
  await expect(past(desks, '2026-04-07T08:30Z', '2026-04-07T09:30Z')).rejects.toThrow('at once')
  await expect(past(desks, '2026-04-08T08:00Z', '2026-04-08T09:30Z')).rejects.toThrow('ahead')
})

test('by the hour in the night with an hour more: what really goes by; the database agrees', async () => {
  const room = await thingIn(world, { name: 'Nacht', opens: 0, price: 333n, aheadDays: 366 })
  const asked = on('2026-10-25', 4, 5)
  expect(await book(mia, room, asked)).toMatchObject({ reason: 'booking-price', facts: { price: '500' } })
  expect(await reason(book(mia, room, asked, { price: 500n }))).toBeUndefined()
})
