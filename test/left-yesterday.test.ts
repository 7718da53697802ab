/** Who left yesterday is in no list to choose from, and is found by nobody who looks for help. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { announceWorkshop } from '../app/domains/appointments/index.ts'
import { appointmentsRoutes } from '../app/domains/appointments/routes.ts'
import { thingIn } from '../app/domains/facilities/facilities.fixture.ts'
import { facilityRoutes } from '../app/domains/facilities/routes.ts'
import { insideRoutes } from '../app/domains/inside/routes.ts'
import { keepDuty, postsByWords, putOnBoard, setHours, whoDoesIt } from '../app/domains/mutual-help/index.ts'
import { helpRoutes } from '../app/domains/mutual-help/routes.ts'
import type { PersonActor } from '../app/platform/actor.ts'
import { newId } from './new-id.ts'
import { as, must, oneMoreMember, smallWorld, type MemberOfWorld, type World } from './world.ts'
import { webOf } from './world-web.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
let mia: MemberOfWorld
let tom: MemberOfWorld
let ask: string
const offer = {
  kind: 'offer',
  what: 'mozaïek leggen',
  skill: 'mozaïek',
  forWhom: '',
  neededOn: null,
} as const
beforeAll(async () => {
  world = await smallWorld()
  world.setNow('2026-03-02T10:00:00Z')
  // Mia left yesterday, Tom leaves within a week: both with all that they put there still in its place.
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia mozaïekt')
  tom = await oneMoreMember(world, 'Tom Bos', 'Tom mozaïekt')
  await must(world.perform(setHours, world.bea, { counted: true, below: 600 }, newId()))
  for (const one of [mia, tom]) {
    await must(world.perform(putOnBoard, one, offer, newId()))
    await world.sql(`update business set trade = 'mozaïek' where id = $1`, [one.businessId])
  }
  ask = await must(world.perform(putOnBoard, world.anna, { ...offer, kind: 'ask' }, newId()))
  await world.sql(`update member set left_on = '2026-03-01' where id = $1`, [mia.memberId])
  await world.sql(`update member set left_on = '2026-03-06' where id = $1`, [tom.memberId])
  const routes = [...helpRoutes(), ...facilityRoutes(), ...insideRoutes(), ...appointmentsRoutes()]
  web = await webOf(world, routes, [mia, tom])
})
afterAll(() => world.close())

/** Who of the two stands on a page. */
const on = async (who: PersonActor, path: string) => {
  const { status, html } = await web.get(who, `/gildehuis${path}`)
  expect(status, path).toBe(200)
  return { mia: html.includes('Mia'), tom: html.includes('Tom Bos') }
}
const ONLY_TOM = { mia: false, tom: true }
const NOBODY = { mia: false, tom: false }

test('looking for who can do it: the board, its search, who does it as work, and the matches of an ask', async () => {
  const { today } = world.clock()
  const names = await as<string[][]>(world, world.anna, async (tx) => [
    (await postsByWords(tx, 'mozaïek', today, { kind: 'offer' })).map(({ post }) => post.member),
    (await whoDoesIt(tx, 'mozaïek', today)).map(({ member }) => member),
  ])
  expect(names).toEqual([['Tom Bos'], ['Tom Bos']])
  for (const who of [world.anna, world.carla]) {
    expect(await on(who, '/hulp')).toEqual(ONLY_TOM)
    expect(await on(who, '/hulp?zoek=moza%C3%AFek')).toEqual(ONLY_TOM)
  }
  expect(await on(world.anna, `/hulp/${ask}`)).toEqual(ONLY_TOM)
})

test('choosing a fellow: hours are given to, and work is asked of, who is a member today', async () => {
  expect(await on(world.anna, '/hulp/uren/geef')).toEqual(ONLY_TOM)
  expect(await on(world.anna, '/werk-voor-elkaar/nieuw')).toEqual(ONLY_TOM)
})

test('choosing for a day: a turn, a booking and a meeting, for who is a member then', async () => {
  const { carla, greet } = world
  const weekdays = [1, 2, 3, 4, 5, 6, 7]
  const duty = { name: 'Gastheer', asks: '', skill: 'mozaïek', weekdays, begins: 600, minutes: 60 }
  const dutyId = await must(world.perform(keepDuty, carla, { ...duty, dutyId: null, ended: false }, newId()))
  expect(await on(carla, `/hulp/rooster/${dutyId}/2026-03-06`)).toEqual(ONLY_TOM)
  expect(await on(carla, `/hulp/rooster/${dutyId}/2026-03-07`)).toEqual(NOBODY)
  const room = await thingIn(world)
  expect(await on(greet, `/spullen/${room}/op/2026-03-06`)).toEqual(ONLY_TOM)
  expect(await on(greet, `/spullen/${room}/op/2026-03-07`)).toEqual(NOBODY)
  expect(await on(carla, '/agenda/gesprek/nieuw')).toEqual(ONLY_TOM)
  for (const [date, there] of [
    ['2026-03-06', ONLY_TOM],
    ['2026-03-07', NOBODY],
  ] as const) {
    const meeting = { title: 'Prijzen', about: '', place: 'Werkplein', minutes: 60, places: 10 }
    const startsAt = Date.parse(`${date}T10:00:00Z`)
    const id = await must(world.perform(announceWorkshop, carla, { ...meeting, startsAt }, newId()))
    expect([date, await on(carla, `/agenda/bijeenkomst/${id}`)]).toEqual([date, there])
  }
})
