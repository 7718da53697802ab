import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../test/harness/cooperative.ts'
import { addMember } from './domains/members/index.ts'
import { memberOfPerson, membersOf } from './domains/members/index.ts'
import { homePage, homeRoutes } from './home.tsx'
import { navigationFor } from './navigation.ts'
import type { PersonActor } from './platform/actor.ts'
import type { Permission } from './platform/permissions.ts'
import { day } from './values/day.ts'
import type { TaskBlock } from './web/home-block.ts'
import { at } from './web/route.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.close())

const home = (who: PersonActor) => house.browser(homeRoutes, who, navigationFor)

describe('the first page', () => {
  test('greets a member by the name in the register', async () => {
    const given = {
      name: 'Anna de Vries',
      firstName: 'Anneke',
      email: '',
      language: 'nl' as const,
      joinedOn: day('2025-01-01'),
      tradeName: '',
      trade: '',
    }
    await house.perform(addMember, house.here.actor('administrator'), given, house.id())
    const anna = await house.database.read(house.here.operator, async (tx) => {
      const [member] = await membersOf(tx, house.here.id)
      return (await memberOfPerson(tx, house.here.id, member!.personId))!
    })
    const actor: PersonActor = {
      kind: 'person',
      cooperativeId: house.here.id,
      personId: anna.personId,
      roles: ['member'],
    }
    const page = await (await home(actor).get('/hier')).text()
    expect(page).toContain('Dag Anneke')
  })
  test('has never more than three things to do in sight, whichever domains they come from', async () => {
    const tasks = (...titles: string[]): TaskBlock => ({
      may: 'home.read',
      order: titles.length,
      tasks: async () => titles.map((title) => ({ kind: 'own' as const, href: `/${title}`, title })),
    })
    const routes = [
      at('get', '/:coop', 'home.read', homePage([tasks('c', 'd', 'e'), tasks('a', 'b'), tasks()])),
    ]
    const page = await (
      await house.browser(routes, house.here.actor('member'), navigationFor).get('/hier')
    ).text()
    const [inSight, later] = page.split('<details')
    const seen = (html = '') => [...html.matchAll(/href="\/([a-e])"/g)].map(([, title]) => title)
    expect([seen(inSight), seen(later)]).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ])
    expect(inSight).toContain('Te doen (5)')
  })
  test('greets others by their first name, and shows where they can go', async () => {
    const page = await (await home(house.here.actor('coach')).get('/hier')).text()
    expect(page).toContain('Dag Tess')
    expect(page).toContain('Waar wil je heen?')
    expect(page).toContain('href="/hier/leden"')
  })
  test('says to the auditor that looking is all, and shows the administrator the keys', async () => {
    const empty = [at('get', '/:coop', 'home.read', homePage([]))]
    const first = async (role: 'administrator' | 'board') =>
      (await house.browser(empty, house.here.actor(role), navigationFor).get('/hier')).text()
    const seen = await (await home(house.here.actor('auditor')).get('/hier')).text()
    expect(seen).toContain('Je kunt alles bekijken en niets veranderen.')
    for (const place of ['kosten', 'leden']) expect(seen).toContain(`href="/hier/${place}"`)
    expect(await first('administrator')).toContain('data-key-help')
    expect(await first('board')).not.toContain('data-key-help')
  })
  test('says to a coach and a case manager what they see here, and what not', async () => {
    const first = async (role: 'coach' | 'case-manager') =>
      (await home(house.here.actor(role)).get('/hier')).text()
    expect(await first('coach')).toContain('Potjes en facturen van leden zie je niet.')
    expect(await first('case-manager')).toContain('Je ziet hier alleen wat een lid met je deelt.')
    expect(await first('case-manager')).toContain('bij welke gemeente je werkt. Vraag het de administratie.')
  })
  test('shows the blocks of one’s roles in order, and leaves out what is empty', async () => {
    const block = (order: number, said: string | null, may: Permission) => ({
      order,
      may,
      load: async () => said,
    })
    const blocks = [
      block(9, 'derde', 'scheme.edit'),
      block(2, 'eerste', 'scheme.edit'),
      block(3, null, 'scheme.edit'),
      block(5, 'tweede', 'pot.read'),
      block(1, 'niet', 'own-work.read'),
    ]
    const browser = house.browser(
      [at('get', '/:coop', 'home.read', homePage(blocks))],
      house.here.actor('board'),
    )
    const page = await (await browser.get('/hier')).text()
    expect(page).toMatch(/eerste.*tweede.*derde/s)
    expect(page).not.toContain('niet')
  })
  test('what the menu has no room for stands on a page of its own', async () => {
    const both: PersonActor = { ...house.here.actor('administrator'), roles: ['member', 'administrator'] }
    const page = await (await home(both).get('/hier/meer')).text()
    for (const place of ['Klanten', 'Boeken', 'Instellingen']) expect(page).toContain(place)
  })
  test('each place says what it is for to who looks, and an empty page says that all is in the menu', async () => {
    const more = async (...roles: PersonActor['roles']) =>
      (await home({ ...house.here.actor('member'), roles }).get('/hier/meer')).text()
    const [member, coach, office] = [await more('member'), await more('coach'), await more('administrator')]
    expect(member).toContain('lees en teken het hier')
    for (const page of [coach, office]) {
      expect(page).toContain('De teksten, en wie wat tekende.')
      expect(page).not.toContain('lees en teken het hier')
      expect(page).not.toContain('reserveer het hier')
    }
    expect(office).toContain('De bijeenkomsten voor leden.')
    expect(await more('case-manager')).toContain('staat al in het menu')
  })
  test('what belongs to another task says whose; the administration is not sent to the administration', async () => {
    const board = [at('get', '/:coop/prikbord', 'help.take-part', async () => new Response(''))]
    const shown = async (role: PersonActor['roles'][number]) => {
      const answer = await house.browser(board, house.here.actor(role)).get('/hier/prikbord')
      expect(answer.status).toBe(403)
      return answer.text()
    }
    const office = await shown('administrator')
    expect(office).toContain('deze taak heeft: lid')
    expect(office).not.toContain('Vraag het de administratie')
    expect(await shown('coach')).toContain('Vraag het de administratie')
  })
  test('the way to what the municipality agreed stands in the menu of who works with it', async () => {
    for (const role of ['coach', 'board', 'auditor', 'case-manager'] as const) {
      const page = await (await home(house.here.actor(role)).get('/hier')).text()
      expect(page).toMatch(/<nav[^]*href="\/hier\/afspraken"[^]*<\/nav>/)
    }
  })
  test('is not for who is of another co-operative', async () => {
    expect((await home(house.elsewhere.actor('board')).get('/hier')).status).toBe(403)
  })
})
