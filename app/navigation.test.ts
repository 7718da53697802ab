import { describe, expect, test } from 'vitest'
import { navigationFor, placesUnderMore } from './navigation.ts'
import type { PeopleNeeds } from './domains/people/index.ts'
import { ROLES, type Actor, type PersonActor, type Role } from './platform/actor.ts'
import { may } from './platform/permissions.ts'
import { routesFor } from './routes.ts'
import { textIn } from './text/index.ts'
import type { Id } from './values/id.ts'
import type { Visit } from './web/visit.ts'

function visitOf(roles: readonly Role[], path = '/hier', toDo?: number): Visit {
  const cooperativeId = 'c' as Id<'cooperative'>
  const actor: Actor = { kind: 'person', cooperativeId, personId: 'p' as Id<'person'>, roles }
  return {
    actor,
    may: (permission) => may(actor, permission),
    cooperative: {
      id: cooperativeId,
      slug: 'hier',
      name: 'Hier',
      colour: '#000000',
      hasLogo: false,
      demo: false,
    },
    url: new URL(`http://localhost${path}`),
    text: textIn('nl'),
    toDo: () => toDo,
  } as Partial<Visit> as Visit
}

const labels = (...roles: Role[]) => navigationFor(visitOf(roles)).map((item) => item.label)

const everyPlace = (role: Role) => [
  ...labels(role),
  ...placesUnderMore(visitOf([role])).map((item) => item.label),
]

describe('the main menu', () => {
  test.each<[Role, string[]]>([
    ['member', ['Begin', 'Facturen', 'Potje', 'Uitkering', 'Uren', 'Overzichten', 'Bonnetjes', 'Meer']],
    ['administrator', ['Begin', 'Goedkeuren', 'Bank', 'Facturen', 'Kosten', 'Inkoop', 'Leden', 'Meer']],
    ['board', ['Begin', 'Resultaat', 'Regelingen', 'Leden', 'Boeken', 'Btw', 'Afspraken', 'Meer']],
    ['auditor', ['Begin', 'Kascommissie', 'Bank', 'Facturen', 'Kosten', 'Leden', 'Afspraken', 'Meer']],
    ['coach', ['Begin', 'Begeleiding', 'Agenda', 'Regelingen', 'Leden', 'Aanmeldingen', 'Afspraken', 'Meer']],
    ['case-manager', ['Begin', 'Cliënten', 'Cijfers', 'Afspraken']],
  ])('of %s', (role, expected) => {
    expect(labels(role)).toEqual(expected)
  })
  test('is the union for who has several roles; what is needed least goes under "more"', () => {
    expect(labels('member', 'coach')).toEqual([
      'Begin',
      'Begeleiding',
      'Facturen',
      'Potje',
      'Uitkering',
      'Uren',
      'Leden',
      'Meer',
    ])
    const both = ['member', 'administrator'] as const
    expect(labels(...both)).toEqual([
      'Begin',
      'Goedkeuren',
      'Bank',
      'Facturen',
      'Potje',
      'Kosten',
      'Leden',
      'Meer',
    ])
    const everywhere = placesUnderMore(visitOf(both)).filter((item) => item.only !== 'phone')
    expect(everywhere.map((item) => item.label)).toEqual([
      'Offertes',
      'Klanten',
      'Voor elkaar',
      'Uitkering',
      'Uren',
      'Overzichten',
      'Bonnetjes',
      'Bakje',
      'Inkoop',
      'Betalen',
      'Agenda',
      'Regelingen',
      'Aanmeldingen',
      'Boeken',
      'Jaarrekeningen',
      'Herinneringen',
      'Potjes',
      'Vaste facturen',
      'Reizen',
      'Overzichten versturen',
      'Spullen en ruimte',
      'Overeenkomsten',
      'Mijn plan',
      'Etalage',
      'Namens mij',
      'Btw',
      'Gemeenten',
      'Instellingen',
      'Mijn week op papier',
      'Week op papier',
      'Rooster',
      'Hulp',
      'Stoppen als lid',
    ])
  })
  test('never has more than eight places, and loses none', () => {
    for (let bits = 1; bits < 64; bits++) {
      const roles = ROLES.filter((_role, index) => (bits >> index) & 1)
      const shown = labels(...roles)
      const rest = placesUnderMore(visitOf(roles)).map((item) => item.label)
      const wanted = new Set(roles.flatMap(everyPlace).filter((label) => label !== 'Meer'))
      expect(shown.length).toBeLessThanOrEqual(8)
      expect(new Set([...shown, ...rest].filter((label) => label !== 'Meer'))).toEqual(wanted)
    }
  })
  test('has five places and "more" on a phone, the one you are in among them, and loses none there', () => {
    const onPhone = (items: readonly { only?: 'wide' | 'phone'; label: string }[]) =>
      items.filter((item) => item.only !== 'wide').map((item) => item.label)
    const five = ['Begin', 'Facturen', 'Potje', 'Uitkering', 'Uren']
    expect(onPhone(navigationFor(visitOf(['member'])))).toEqual([...five, 'Meer'])
    expect(onPhone(navigationFor(visitOf(['member'], '/hier/bonnetjes')))).toEqual([
      ...five,
      'Bonnetjes',
      'Meer',
    ])
    for (const role of ROLES) {
      const visit = visitOf([role])
      const shown = onPhone(navigationFor(visit))
      const inMenu = shown.filter((label) => label !== 'Meer')
      const found = [...inMenu, ...placesUnderMore(visit).map((item) => item.label)]
      expect(new Set(found)).toEqual(new Set(everyPlace(role).filter((label) => label !== 'Meer')))
      expect(found.length).toBe(new Set(found).size)
      expect(inMenu.length).toBeLessThanOrEqual(5)
      expect(shown.includes('Meer')).toBe(found.length > inMenu.length)
    }
  })
  test('says at the first page how much there is to do, and nothing when that is nothing or not known', () => {
    const badges = (toDo?: number) =>
      navigationFor(visitOf(['member'], '/hier/facturen', toDo)).flatMap(({ label, count, countInWords }) =>
        count === undefined ? [] : [[label, count, countInWords]],
      )
    expect(badges(3)).toEqual([['Begin', 3, '3 dingen te doen']])
    expect(badges(1)).toEqual([['Begin', 1, '1 ding te doen']])
    expect([badges(0), badges()]).toEqual([[], []])
  })
  test('marks the place one is in', () => {
    const current = (path: string, ...roles: Role[]) =>
      navigationFor(visitOf(roles, path))
        .filter((item) => item.current)
        .map((item) => item.label)
    expect(current('/hier', 'administrator')).toEqual(['Begin'])
    expect(current('/hier/facturen/nieuw', 'member')).toEqual(['Facturen'])
    expect(current('/hier/leden/x/potje', 'administrator')).toEqual(['Leden'])
    expect(current('/hier/mensen/geef-een-taak', 'board')).toEqual(['Leden'])
    expect(current('/hier/potjes', 'member')).toEqual([])
    expect(current('/hier/instellingen/btw', 'member', 'administrator')).toEqual(['Meer'])
    expect(current('/hier/meer', 'member', 'administrator')).toEqual(['Meer'])
  })
  test('while somebody works on behalf of a member offers no place that stays shut then', () => {
    const visit = visitOf(['member'])
    const behalf = { id: 'b' as Id<'on-behalf'>, doer: 'd' as Id<'person'> }
    const beside: Visit = { ...visit, actor: { ...(visit.actor as PersonActor), behalf } }
    const hrefs = (of: Visit) => [...navigationFor(of), ...placesUnderMore(of)].map(({ href }) => href)
    const shut = hrefs(visit).filter((href) => {
      const path = href.replace(/^\/hier/, '/:coop')
      return routesFor({} as PeopleNeeds).some(
        (one) => one.path === path && one.method === 'get' && one.inOwnHands,
      )
    })
    expect([...new Set(shut)]).toEqual([
      '/hier/uitkering',
      '/hier/uren',
      '/hier/overzichten',
      '/hier/mijn-plan',
    ])
    for (const href of shut) expect(hrefs(beside)).not.toContain(href)
    expect(hrefs(beside)).toContain('/hier/facturen')
  })
  test('is empty for who is not signed in here', () => {
    expect(navigationFor({ ...visitOf([]), actor: { kind: 'sign-in' } })).toEqual([])
  })
})
