/** What a member had and of which the time is over, is linked until somebody says how it came back. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { readerOf } from '../../../../test/reader-of.ts'
import { must, smallWorld, type World } from '../../../../test/world.ts'
import { webOf } from '../../../../test/world-web.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import type { Id } from '../../../values/id.ts'
import { appointmentsRoutes } from '../../appointments/routes.ts'
import { bookThing } from '../book-thing.ts'
import { on, thingIn } from '../facilities.fixture.ts'
import { bookingsInAgenda, facilityRoutes } from '../routes.ts'
import { sayHowItIs } from '../say-how-it-is.ts'
import { facilityHomeBlocks } from './home-blocks.tsx'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
let van: Id<'thing'>
beforeAll(async () => {
  world = await smallWorld()
  web = await webOf(world, [...facilityRoutes(), ...appointmentsRoutes([bookingsInAgenda])])
  van = await thingIn(world, { name: 'Bus' })
})
afterAll(() => world.close())

const book = (date: string) =>
  must(world.perform(bookThing, world.anna, { thingId: van, price: 0n, ...on(date, 20, 24) }, newId()))
const pageOf = (booking: string) => `/gildehuis/spullen/reservering/${booking}`
const say = (who: PersonActor, bookingId: Id<'thing-booking'>) =>
  must(world.perform(sayHowItIs, who, { bookingId, moment: 'returned', damage: '', photos: [] }, newId()))
const tasksOf = async (who: PersonActor) => {
  const lists = facilityHomeBlocks.map((block) =>
    'tasks' in block && readerOf(world, who).may(block.may)
      ? block.tasks(readerOf(world, who))
      : Promise.resolve([]),
  )
  return (await Promise.all(lists)).flat().map(({ kind, href, detail }) => [kind, href, detail])
}

test('of a thing that costs nothing too, for who had it and for the administration, until it is said', async () => {
  const first = await book('2026-04-02')
  world.setNow('2026-05-20T10:00:00Z')
  const places = [
    [world.anna, '/gildehuis/spullen'],
    [world.anna, '/gildehuis/agenda'],
    [world.greet, '/gildehuis/spullen'],
    [world.greet, `/gildehuis/spullen/${van}`],
  ] as const
  for (const [who, at] of places) expect((await web.get(who, at)).html).toContain(pageOf(first))
  const when = 'donderdag 2 april, 10.00 tot 12.00 uur'
  expect(await tasksOf(world.anna)).toEqual([['facilities-back', pageOf(first), `Bus · ${when}`]])
  expect(await tasksOf(world.greet)).toEqual([
    ['facilities-back', pageOf(first), `Bus · Anna de Vries · ${when}`],
  ])
  expect((await web.get(world.bea, '/gildehuis/spullen')).html).not.toContain(pageOf(first))

  const second = await book('2026-05-22')
  world.setNow('2026-05-23T10:00:00Z')
  const both = [['facilities-back', '/gildehuis/spullen', 'Van 2 reserveringen is de tijd voorbij.']]
  expect([await tasksOf(world.anna), await tasksOf(world.greet)]).toEqual([both, both])

  await say(world.anna, first)
  await say(world.greet, second)
  for (const [who, at] of places) {
    const { html } = await web.get(who, at)
    expect([html.includes(pageOf(first)), html.includes(pageOf(second))]).toEqual([false, false])
  }
  expect([await tasksOf(world.anna), await tasksOf(world.greet)]).toEqual([[], []])
  // The other side says it too, also later.
  await say(world.greet, first)
})

test('of a deposit that was not written down, what is over asks to bring nothing', async () => {
  const deposit = 5_000n
  const thingId = await thingIn(world, { name: 'Aanhanger', deposit })
  const asks = { thingId, price: 0n, deposit, ...on('2026-05-25', 20, 24) }
  const booking = await must(world.perform(bookThing, world.anna, asks, newId()))
  expect((await web.get(world.anna, pageOf(booking))).html).toContain('Neem € 50,00 contant mee')
  world.setNow('2026-05-26T10:00:00Z')
  const { html } = await web.get(world.anna, pageOf(booking))
  expect(html).toContain('Er is niet opgeschreven dat er borg is gegeven.')
  expect(html).not.toContain('contant mee')
})
