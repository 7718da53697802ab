import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../test/harness/cooperative.ts'
import { homePage, homeRoutes } from './home.tsx'
import type { PersonActor } from './platform/actor.ts'
import type { Permission } from './platform/permissions.ts'
import { toDoPage } from './to-do.tsx'
import { addDays, day } from './values/day.ts'
import type { TaskBlock, ToDo } from './web/home-block.ts'
import { at } from './web/route.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.close())

const giving = (may: Permission, order: number, ...tasks: readonly ToDo[]): TaskBlock => ({
  may,
  order,
  tasks: async () => tasks,
})
const task = (title: string, by?: string): ToDo => ({
  kind: 'own',
  href: `/${title}`,
  title,
  ...(by ? { by: day(by) } : {}),
})

const blocks = [
  giving('own-work.read', 300, task('overzicht', '2026-12-10'), task('bon')),
  giving('bank.match', 200, task('bank')),
  giving('vat.file', 250, task('btw', '2026-10-31')),
  giving('scheme.edit', 100, task('regeling')),
]
const routes = [
  at('get', '/:coop', 'home.read', homePage(blocks)),
  at('get', '/:coop/te-doen', 'home.read', toDoPage(blocks)),
]
const titles = (html: string) => [...html.matchAll(/task__title">([a-z]+)</g)].map(([, title]) => title)

describe('what must I do', () => {
  const both: () => PersonActor = () => ({
    ...house.here.actor('administrator'),
    roles: ['member', 'administrator'],
  })

  test('is one list of all roles: what has a day first, the earliest on top, then the rest in order', async () => {
    const html = await (await house.browser(routes, both()).get('/hier/te-doen')).text()
    expect(titles(html)).toEqual(['btw', 'overzicht', 'bank', 'bon'])
    expect(html).toContain('<title>(4) Te doen')
  })

  test('puts who waits after what is due within a week, and before what is due later or by nobody', async () => {
    const late = addDays(house.clock().today, 8)
    const soon = addDays(house.clock().today, 7)
    const waiting: readonly ToDo[] = [
      task('concept'),
      task('later', late),
      { ...task('geld'), waits: 'money' },
      { ...task('lid'), waits: 'fellow' },
      { ...task('klant'), waits: 'customer' },
      { ...task('beurt'), on: addDays(soon, -1) },
      task('gauw', soon),
    ]
    const page = at('get', '/:coop/te-doen', 'home.read', toDoPage([giving('own-work.read', 1, ...waiting)]))
    const html = await (await house.browser([page], both()).get('/hier/te-doen')).text()
    expect(titles(html)).toEqual(['beurt', 'gauw', 'klant', 'lid', 'geld', 'later', 'concept'])
  })

  test('has nothing that is somebody else’s turn, and says so when it is empty', async () => {
    const html = await (await house.browser(routes, house.here.actor('coach')).get('/hier/te-doen')).text()
    expect(titles(html)).toEqual([])
    expect(html).toContain('Je hoeft nu niets te doen.')
    expect(html).toContain('<title>Te doen')
  })

  test('of a very long list the first page says how many more, and the page of all has fifty at a time', async () => {
    const many = Array.from({ length: 130 }, (_, i) => task('abcdefghij'.charAt(i % 10).repeat(1 + i / 10)))
    const long = [giving('own-work.read', 300, ...many)]
    const pages = [
      at('get', '/:coop', 'home.read', homePage(long)),
      at('get', '/:coop/te-doen', 'home.read', toDoPage(long)),
    ]
    const browser = house.browser(pages, house.here.actor('member'))
    const home = await (await browser.get('/hier')).text()
    expect(titles(home)).toEqual(many.slice(0, 23).map(({ title }) => title))
    expect(home).toContain('Nog 127 dingen')
    expect(home).toContain(
      '<a class="nl-link" href="/hier/te-doen">En nog 107 dingen: bekijk de hele lijst</a>',
    )
    const last = await (await browser.get('/hier/te-doen?pagina=3')).text()
    expect(titles(last)).toEqual(many.slice(100).map(({ title }) => title))
    expect(last).toContain('<title>(130) Te doen')
    expect(last).toContain('Je ziet 101 tot en met 130 van 130.')
    expect(last).toContain('href="/hier/te-doen?pagina=2"')
  })

  test('is the same list on the first page, and its title counts it', async () => {
    const html = await (await house.browser(routes, both()).get('/hier')).text()
    expect(titles(html)).toEqual(['btw', 'overzicht', 'bank', 'bon'])
    expect(html).toContain('Te doen (4)')
    expect(html).toContain('<title>(4) Begin')
  })

  test('is read by everybody with a role, of the real domains as well', async () => {
    for (const role of ['member', 'coach', 'case-manager'] as const) {
      const page = await house.browser(homeRoutes, house.here.actor(role)).get('/hier/te-doen')
      expect([role, page.status]).toEqual([role, 200])
    }
    expect(
      (await house.browser(homeRoutes, house.elsewhere.actor('board')).get('/hier/te-doen')).status,
    ).toBe(403)
  })
})
