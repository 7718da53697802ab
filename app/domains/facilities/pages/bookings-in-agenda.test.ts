/** What somebody booked stands in their agenda, and in the calendar on their own phone. */
import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../../test/world.ts'
import { webOf } from '../../../../test/world-web.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import { appointmentsRoutes } from '../../appointments/routes.ts'
import { bookThing } from '../book-thing.ts'
import { callOffBooking } from '../call-off-booking.ts'
import { on, thingIn } from '../facilities.fixture.ts'
import { bookingsInAgenda, facilityRoutes } from '../routes.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await smallWorld()
  web = await webOf(world, [...facilityRoutes(), ...appointmentsRoutes([bookingsInAgenda])])
})
afterAll(() => world.close())

const AGENDA = '/gildehuis/agenda'

/** The events of somebody's calendar, by its link. */
async function calendarOf(who: PersonActor) {
  await web.post(who, `${AGENDA}/link`, { intent: 'new' })
  const address = /\/a\/[\w-]+\/agenda\.ics/.exec((await web.get(who, `${AGENDA}/link`)).html)![0]
  const calendar = new ICAL.Component(ICAL.parse((await web.get(undefined, address)).html))
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one)
    const status = one.getFirstPropertyValue('status')
    return [event.startDate.toString(), event.duration.toString(), event.summary, event.location, status]
  })
}

test('a booking is in the agenda and the calendar of who has it, of nobody else; called off, it says so', async () => {
  const room = await thingIn(world, { name: 'Atelier', place: 'Werkplein 1' })
  const asked = { thingId: room, price: 0n, ...on('2026-04-02', 20, 25) }
  const booking = await must(world.perform(bookThing, world.anna, asked, newId()))
  expect((await web.get(world.anna, AGENDA)).html).toContain('Atelier')
  expect((await web.get(world.piet, AGENDA)).html).not.toContain('Atelier')
  const event = ['2026-04-02T10:00:00', 'PT150M', 'Atelier', 'Werkplein 1']
  expect(await calendarOf(world.anna)).toEqual([[...event, 'CONFIRMED']])
  expect(await calendarOf(world.piet)).toEqual([])

  await must(world.perform(callOffBooking, world.anna, { bookingId: booking, why: '' }, newId()))
  expect((await web.get(world.anna, AGENDA)).html).not.toContain('Atelier')
  expect(await calendarOf(world.anna)).toEqual([[...event, 'CANCELLED']])
})
