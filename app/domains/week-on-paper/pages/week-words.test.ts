/** What the week letter says of things to do, each in its own words, to whom may read them. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { must } from '../../../../test/world.ts'
import { toDoOf } from '../../../home.tsx'
import { proposeAppointment } from '../../appointments/index.ts'
import { playIn } from '../../joining/joining-play.fixture.ts'
import { pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { weekRoutes } from '../routes.ts'
import { weekPlay } from './week-play.fixture.ts'

let world: PageWorld
const routes = weekRoutes({
  get database() {
    return world.database
  },
  toDoOf,
  agenda: [],
})
beforeAll(async () => {
  world = await pageWorld(routes)
})
afterAll(() => world.close())

const OFFICE = '/gildehuis/op-papier'
const OWN = '/gildehuis/mijn-week'
const ofAnna = () => `${OFFICE}/lid/${world.anna.memberId}`
const { wish, print, pagesAt } = weekPlay(() => world, routes)

test('a vote says about whom and how to vote on paper, in the language of the member', async () => {
  const { rules, permitted, vote } = playIn(world)
  await rules()
  await vote((await permitted()).id)
  await wish(world.anna, OWN, ['wanted'])
  const [page] = await pagesAt(world.greet, (await print(world.greet, ofAnna())).to)
  expect(page).toContain(
    'Mag Ikram Amrani erbij? Idee: Taarten bakken voor feesten. Stemmen kan ook op papier',
  )
  expect(page).toContain('(uiterlijk 5 april)')
  expect(page).not.toContain('Stemmen over een nieuw lid')
  await world.sql("update person set language = 'en' where id = $1", [world.anna.personId])
  const [inEnglish] = await pagesAt(world.greet, (await print(world.greet, ofAnna())).to)
  expect(inEnglish).toContain('The week of Anna de Vries')
  expect(inEnglish).toContain('May Ikram Amrani come in?')
  await world.sql("update person set language = 'nl' where id = $1", [world.anna.personId])
})

test('times to choose from stand on it where the member wants conversations there, else only the kind', async () => {
  const times = ['2026-04-03T08:00:00Z', '2026-04-04T12:30:00Z'].map((time) => new Date(time).getTime())
  const asked = {
    memberId: world.anna.memberId,
    topic: 'Geheim',
    place: '',
    minutes: 60,
    times,
    agreed: false,
  }
  await must(world.perform(proposeAppointment, world.carla, asked, newId()))
  const says =
    'Kies een tijd voor je gesprek met Carla Visser: vrijdag 3 april 2026 om 10.00 uur of zaterdag 4 april'
  await wish(world.anna, OWN, ['wanted'])
  const [without] = await pagesAt(world.greet, (await print(world.greet, ofAnna())).to)
  expect(without).not.toContain('Carla Visser')
  expect(without).toContain('Iets zeggen over een gesprek')
  await wish(world.anna, OWN, ['wanted', 'appointments'])
  const [page] = await pagesAt(world.greet, (await print(world.greet, ofAnna())).to)
  expect(page).toContain(says)
  expect(page).not.toContain('Geheim')
})
