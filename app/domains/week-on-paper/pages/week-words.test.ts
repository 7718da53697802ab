/** What the week letter says of things to do, each in its own words, to whom may read them. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { must } from '../../../../test/world.ts'
import { homeRoutes, toDoOnPaperOf } from '../../../home.tsx'
import { proposeAppointment } from '../../appointments/index.ts'
import { playIn } from '../../joining/joining-play.fixture.ts'
import { changePerson, confirmAccess } from '../../people/index.ts'
import { pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { weekRoutes } from '../routes.ts'
import { weekPlay } from './week-play.fixture.ts'

let world: PageWorld
const routes = weekRoutes({
  get database() {
    return world.database
  },
  toDoOf: toDoOnPaperOf,
  agenda: [],
})
beforeAll(async () => {
  world = await pageWorld([...routes, ...homeRoutes])
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

test('what the municipality waits for stands first, with its month and since when, and how it is done', async () => {
  const municipalityId = newId<'municipality'>()
  await world.sql(
    `insert into municipality values ($1, $2, 'Voorbeeldstad', 'portal', null, '', 10, '2025-01-01', $3)`,
    [world.cooperativeId, municipalityId, world.greet.personId],
  )
  const statement = (month: string, due: string) =>
    world.sql(`insert into statement values ($1, $2, $3, $4, $5, 1, 'portal', $6, now(), null, null, '')`, [
      world.cooperativeId,
      newId(),
      world.anna.memberId,
      municipalityId,
      month,
      due,
    ])
  await statement('2026-01-01', '2026-02-10')
  await statement('2026-02-01', '2026-03-10')
  await wish(world.anna, OWN, ['wanted'])
  const [page = ''] = await pagesAt(world.greet, (await print(world.greet, ofAnna())).to)
  const says =
    'Kijk je 2 overzichten na. De gemeente wacht erop, het eerst op dat van januari 2026 ' +
    '(te laat: dit moest uiterlijk 10 februari)'
  expect(page).toContain(says)
  expect(page).toContain('Kom langs. Dan lees je het hier en zeg je of het klopt.')
  expect(page.indexOf('Kijk je 2 overzichten')).toBeLessThan(page.indexOf('Mag Ikram Amrani erbij'))
  const home = (await world.get(world.anna, '/gildehuis')).html
  expect(home).toContain('2 zijn te laat. Dat van januari 2026 had op 10 februari 2026 bij de gemeente')
})

test('what the municipality waits for stands there also while access is shut, and whom to call', async () => {
  const { anna, greet, bea } = world
  await must(
    world.perform(
      changePerson,
      greet,
      { personId: anna.personId, name: 'Anna de Vries', email: 'anders@voorbeeld.example', language: 'nl' },
      newId(),
    ),
  )
  const shut = 'Een deel is nog dicht. Er kan meer op je wachten dan hier staat.'
  for (const [who, path] of [
    [greet, ofAnna()],
    [anna, OWN],
  ] as const) {
    const [page] = await pagesAt(who, (await print(who, path)).to)
    expect(page).toContain(
      'Kijk je 2 overzichten na. De gemeente wacht erop, het eerst op dat van januari 2026',
    )
    expect(page).toContain(shut)
    expect(page).toContain('Die vraagt of jij het bent, en zegt ja.')
  }
  // The first page keeps what is behind it shut, and counts it.
  expect((await world.get(anna, '/gildehuis')).html).toContain('Hierachter wachten 2 overzichten.')
  await must(world.perform(confirmAccess, bea, { personId: anna.personId }, newId()))
  const [page] = await pagesAt(greet, (await print(greet, ofAnna())).to)
  expect(page).not.toContain(shut)
})
