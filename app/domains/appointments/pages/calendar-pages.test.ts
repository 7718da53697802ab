/** The agenda in a calendar elsewhere: a file for one thing, and a secret link for all of it. */
import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { must } from '../../../../test/world.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import { pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { answerAppointment } from '../answer-appointment.ts'
import { proposeAppointment } from '../propose-appointment.ts'
import { proposeTimes } from '../propose-times.ts'
import { appointmentsRoutes } from '../routes.ts'
import { announceWorkshop } from '../workshops/announce-workshop.ts'
import { joinWorkshop } from '../workshops/join-workshop.ts'

let world: PageWorld
beforeAll(async () => {
  world = await pageWorld(appointmentsRoutes())
})
afterAll(() => world.close())

const LINK = '/gildehuis/agenda/link'
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one)
    return [event.summary, one.getFirstPropertyValue('status'), event.sequence].join(' ')
  })
const feedOf = async (who: PersonActor = world.anna) => {
  const html = (await world.get(who, LINK)).html
  return /\/a\/[\w-]+\/agenda\.ics/.exec(html)?.[0]
}

test('a link gives all that stands in the agenda, and what is off; without what it is about', async () => {
  const propose = (topic: string, time: string) =>
    must(
      world.perform(
        proposeAppointment,
        world.carla,
        {
          memberId: world.anna.memberId,
          topic,
          place: 'Werkplein 1',
          minutes: 60,
          times: [new Date(time).getTime()],
          agreed: true,
        },
        newId(),
      ),
    )
  const kept = await propose('Heel geheim', '2026-04-01T08:00:00Z')
  const off = await propose('Ook geheim', '2026-04-02T08:00:00Z')
  const cancel = { appointmentId: off, revision: 0, says: 'cancel', word: '' } as const
  await must(world.perform(answerAppointment, world.anna, cancel, newId()))
  const told = {
    title: 'Een offerte maken',
    about: '',
    place: 'Zaal',
    startsAt: new Date('2026-04-03T17:00:00Z').getTime(),
    minutes: 90,
    places: 5,
  }
  const workshopId = await must(world.perform(announceWorkshop, world.carla, told, newId()))
  await must(world.perform(joinWorkshop, world.anna, { workshopId, memberId: world.anna.memberId }, newId()))
  expect(await feedOf()).toBeUndefined()
  expect((await world.post(world.anna, LINK, { commandId: newId(), intent: 'new' })).status).toBe(303)
  const path = (await feedOf())!
  const feed = await world.get(undefined, path)
  expect([feed.status, feed.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
  expect(events(feed.html)).toEqual([
    'Gesprek met Carla Visser CONFIRMED 0',
    'Gesprek met Carla Visser CANCELLED 1',
    'Een offerte maken CONFIRMED 0',
  ])
  expect(feed.html).not.toContain('geheim')
  const here = world.clock().at.toISOString()
  const later = async (now: string) => {
    world.setNow(now)
    return events((await world.get(undefined, path)).html)
  }
  expect((await later('2026-06-30T07:00:00Z')).length, 'of ninety days back').toBe(3)
  expect(await later('2026-07-03T20:00:00Z')).toEqual([])
  world.setNow(here)
  const file = await world.get(world.anna, `/gildehuis/agenda/gesprek/${kept}/agenda.ics`)
  expect(events(file.html)).toEqual(['Gesprek met Carla Visser CONFIRMED 0'])
  expect((await world.get(world.piet, `/gildehuis/agenda/gesprek/${kept}/agenda.ics`)).status).toBe(404)
  const meeting = await world.get(world.anna, `/gildehuis/agenda/bijeenkomst/${workshopId}/agenda.ics`)
  expect(events(meeting.html)).toEqual(['Een offerte maken CONFIRMED 0'])
})

test('the coach reads the same with the name of the member; who has no agenda here reads nothing', async () => {
  await world.post(world.carla, LINK, { commandId: newId(), intent: 'new' })
  const path = (await feedOf(world.carla))!
  expect(events((await world.get(undefined, path)).html)[0]).toBe('Gesprek met Anna de Vries CONFIRMED 0')
  await world.sql('update role_assignment set until = now() where person_id = $1', [world.carla.personId])
  expect(events((await world.get(undefined, path)).html)).toEqual([])
  await world.sql('update role_assignment set until = null where person_id = $1', [world.carla.personId])
})

test('a new link ends the one before, and it can be ended', async () => {
  const old = (await feedOf())!
  await world.post(world.anna, LINK, { commandId: newId(), intent: 'new' })
  const now = (await feedOf())!
  expect(now).not.toBe(old)
  expect((await world.get(undefined, old)).status).toBe(404)
  expect((await world.get(undefined, now)).status).toBe(200)
  await world.post(world.anna, LINK, { commandId: newId(), intent: 'stop' })
  expect((await world.get(undefined, now)).status).toBe(404)
  expect(await feedOf()).toBeUndefined()
  expect((await world.get(undefined, '/a/bestaat-niet-0123456789/agenda.ics')).status).toBe(404)
})

test('what is moved over the night in which the clock changes keeps its name, and is newer', async () => {
  const asked = {
    memberId: world.anna.memberId,
    topic: 'Plan',
    place: 'Café ’t Höfke, 2ᵉ verdieping, bij de grote tafel naast de ingang van de werkplaats',
    minutes: 45,
    times: [new Date('2026-10-24T08:00:00Z').getTime()],
    agreed: true,
  }
  const appointmentId = await must(world.perform(proposeAppointment, world.carla, asked, newId()))
  const path = `/gildehuis/agenda/gesprek/${appointmentId}/agenda.ics`
  const read = async () => {
    const calendar = new ICAL.Component(ICAL.parse((await world.get(world.anna, path)).html))
    for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
    return new ICAL.Event(calendar.getFirstSubcomponent('vevent')!)
  }
  const before = await read()
  const { times, ...same } = { ...asked, times: [new Date('2026-10-25T09:00:00Z').getTime()] }
  const moved = { appointmentId, revision: 0, word: '', place: same.place, minutes: 45, agreed: true, times }
  await must(world.perform(proposeTimes, world.carla, moved, newId()))
  const after = await read()
  expect([before.uid, before.sequence, before.startDate.hour]).toEqual([after.uid, 0, 10])
  expect([after.sequence, after.startDate.hour, after.endDate.minute]).toEqual([1, 10, 45])
  expect(after.startDate.toJSDate().toISOString()).toBe('2026-10-25T09:00:00.000Z')
  expect(after.location).toBe(asked.place)
})
