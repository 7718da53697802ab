/** The role of a coach is ended on the page of who does what, which asks what becomes of the talks that are to come. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { must, oneMore, type MemberOfWorld } from '../../../../test/world.ts'
import { homePage } from '../../../home.tsx'
import type { PersonActor } from '../../../platform/actor.ts'
import { at } from '../../../web/route.ts'
import { membersRoutes } from '../../members/routes.ts'
import { pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { proposeAppointment } from '../propose-appointment.ts'
import { appointmentsRoutes } from '../routes.ts'
import { coachStops } from './coach-stops.tsx'
import { appointmentHomeBlocks } from './home-blocks.tsx'

const NOBODY_TOLD = { postbox: { post: () => {}, settled: async () => {} } }
const routes = [
  at('get', '/:coop', 'home.read', homePage([...appointmentHomeBlocks])),
  ...membersRoutes(NOBODY_TOLD, [], undefined, coachStops),
  ...appointmentsRoutes(),
]

let world: PageWorld
let ben: PersonActor
beforeEach(async () => {
  world = await pageWorld(routes, undefined, async (of) => {
    ben = await oneMore(of, 'Ben Bos', 'coach')
    return [ben]
  })
}, 60_000)
afterEach(() => world.close())

const set = (member: MemberOfWorld, time: string) => {
  const about = { memberId: member.memberId, topic: 'Heel geheim', place: 'Werkplein 1', minutes: 60 }
  const times = [new Date(time).getTime()]
  return must(world.perform(proposeAppointment, world.carla, { ...about, times, agreed: true }, newId()))
}
const stop = (more: Record<string, string> = {}, who: PersonActor = world.greet) =>
  world.post(who, '/gildehuis/mensen/stop', {
    commandId: newId(),
    personId: world.carla.personId,
    role: 'coach',
    ...more,
  })
const QUESTION = 'Wat gebeurt er met de gesprekken?'

test('where nothing stands nothing more is asked', async () => {
  const asked = await stop()
  expect(asked.html).toContain('Stopt Carla Visser als coach?')
  expect(asked.html).not.toContain(QUESTION)
  expect((await stop({ sure: 'ja' })).to).toBe('/gildehuis/mensen?gestopt=ja')
})

test('with no coach left a member reads whom to ask, and no form that cannot be sent', async () => {
  const asking = () => world.get(world.anna, '/gildehuis/agenda/gesprek/vragen')
  expect((await asking()).html).toContain('name="coachId"')
  await world.sql(`update role_assignment set until = at_now() where role = 'coach'`)
  const { status, html } = await asking()
  expect([status, html.includes('Er is nu geen coach.'), html.includes('name="coachId"')]).toEqual([
    200,
    true,
    false,
  ])
})

test('with no coach nothing offers a conversation: not the agenda, not the one that was called off', async () => {
  const id = await set(world.anna, '2026-04-01T08:00:00Z')
  const pages = async () =>
    Promise.all(
      ['/gildehuis/agenda', `/gildehuis/agenda/gesprek/${id}`].map(
        async (path) => (await world.get(world.anna, path)).html,
      ),
    )
  await stop({ sure: 'ja', talks: 'off' })
  for (const html of await pages()) {
    expect(html).toContain('/agenda/gesprek/vragen')
    expect(html).not.toContain('Er is nu geen coach.')
  }
  await world.sql(`update role_assignment set until = at_now() where role = 'coach' and until is null`)
  for (const html of await pages()) {
    expect(html).not.toContain('/agenda/gesprek/vragen')
    expect(html).toContain('Er is nu geen coach.')
  }
})

test('what is called off stands under what does not happen until its day is over, not under what was', async () => {
  await set(world.anna, '2026-04-01T08:00:00Z')
  await stop({ sure: 'ja', talks: 'off' })
  const agenda = async () => (await world.get(world.anna, '/gildehuis/agenda')).html
  expect(await agenda()).toContain('Gaat niet door')
  expect(await agenda()).not.toContain('Geweest')
  world.setNow('2026-04-02T08:00:00Z')
  expect(await agenda()).not.toContain('Gesprek met Carla Visser')
})

test('what stands is asked about, as a number; without an answer it is asked again', async () => {
  await set(world.anna, '2026-04-01T08:00:00Z')
  const asked = await stop()
  expect(asked.html).toContain('1 gesprek staat vast.')
  expect(asked.html).toContain(QUESTION)
  expect(asked.html).not.toContain('geheim')
  const wrong = await stop({ sure: 'ja' })
  expect([wrong.status, wrong.html.includes('Kies wat er met de gesprekken gebeurt.')]).toEqual([422, true])
  for (const talks of ['niemand', newId(), world.anna.personId])
    expect((await stop({ sure: 'ja', talks })).html).toContain('Kies een coach die er nu is')
  expect((await stop({ sure: 'ja', talks: ben.personId })).to).toBe('/gildehuis/mensen?gestopt=ja')
  expect((await stop({ sure: 'ja', talks: ben.personId })).status, 'twice').toBe(409)
})

test('the member reads with whom it is now, on the first page and in a calendar elsewhere', async () => {
  const id = await set(world.anna, '2026-04-01T08:00:00Z')
  const feedOf = async (who: PersonActor) => {
    await world.post(who, '/gildehuis/agenda/link', { commandId: newId(), intent: 'new' })
    return /\/a\/[\w-]+\/agenda\.ics/.exec((await world.get(who, '/gildehuis/agenda/link')).html)![0]
  }
  const [annas, carlas, bens] = [await feedOf(world.anna), await feedOf(world.carla), await feedOf(ben)]
  await stop({ sure: 'ja', talks: ben.personId })
  const feed = async (path: string) => (await world.get(undefined, path)).html
  expect(await feed(annas)).toContain('SUMMARY:Gesprek met Ben Bos')
  expect(await feed(annas)).toContain('SEQUENCE:1')
  expect(await feed(bens)).toContain('SUMMARY:Gesprek met Anna de Vries')
  expect(await feed(carlas)).not.toContain('VEVENT')
  expect((await world.get(world.anna, '/gildehuis')).html).toContain('(was met Carla Visser)')
  const page = (await world.get(world.anna, `/gildehuis/agenda/gesprek/${id}`)).html
  expect(page).toContain('Je gesprek met Carla Visser is nu met Ben Bos. De tijd blijft:')
  expect(page).toContain('Bericht van de coöperatie')
})

test('what is called off the member reads on the first page; the administration calls who has no address', async () => {
  await world.sql('update person set email = null where id = $1', [world.piet.personId])
  await set(world.anna, '2026-04-01T08:00:00Z')
  await set(world.piet, '2026-04-02T08:00:00Z')
  await stop({ sure: 'ja', talks: 'off' })
  expect((await world.get(world.anna, '/gildehuis')).html).toContain('Gaat niet door: Carla Visser')
  const PAGE = '/gildehuis/agenda/niet-door'
  expect((await world.get(world.greet, '/gildehuis')).html).toContain(PAGE)
  const page = (await world.get(world.greet, PAGE)).html
  expect(page).toContain('Je gesprek met Carla Visser gaat niet door.')
  expect(page).not.toContain('Anna')
  expect((await world.get(ben, PAGE)).status).toBe(403)
  const appointmentId = /name="appointmentId" value="([\w-]+)"/.exec(page)![1]!
  const told = await world.post(world.greet, PAGE, { commandId: newId(), appointmentId })
  expect(told.to).toBe(`${PAGE}?verteld=ja`)
  expect((await world.get(world.greet, PAGE)).html).toContain('Iedereen weet het.')
})
