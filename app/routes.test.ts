import { describe, expect, test } from 'vitest'
import { RESERVED_SLUGS } from './domains/cooperative/founding.ts'
import type { PeopleNeeds } from './domains/people/index.ts'
import { navigationFor, placesUnderMore } from './navigation.ts'
import { ROLES, type Actor } from './platform/actor.ts'
import { may, PERMISSIONS } from './platform/permissions.ts'
import { routesFor } from './routes.ts'
import { textIn } from './text/index.ts'
import { newId } from '../test/new-id.ts'
import type { Visit } from './web/visit.ts'

// Nothing is asked of the parts until a page is opened.
const routes = routesFor({} as PeopleNeeds)

describe('the table of contents', () => {
  test('each address names a permission that is in the table', () => {
    const known = new Set([...Object.keys(PERMISSIONS), 'anyone', 'link', 'signed-in', 'operator'])
    expect(routes.filter((route) => !known.has(route.may)).map((route) => route.path)).toEqual([])
  })
  test.each(ROLES)('what the menu shows a %s, they may open', (role) => {
    const cooperativeId = newId<'cooperative'>()
    const actor: Actor = { kind: 'person', cooperativeId, personId: newId<'person'>(), roles: [role] }
    const visit = {
      actor,
      cooperative: { slug: 'hier' },
      url: new URL('http://localhost/hier'),
      text: textIn('nl'),
      may: (permission) => may(actor, permission),
      toDo: () => undefined,
    } as Partial<Visit> as Visit
    const places = [...navigationFor(visit), ...placesUnderMore(visit)]
    const closed = places.filter(({ href }) => {
      const path = href.replace('/hier', '/:coop')
      const route = routes.find((one) => one.method === 'get' && one.path === path)
      return route === undefined || !may(actor, route.may)
    })
    expect(closed).toEqual([])
  })
  test('no address stands in it twice', () => {
    const addresses = routes.map((route) => `${route.method} ${route.path}`)
    expect(addresses.filter((one, index) => addresses.indexOf(one) !== index)).toEqual([])
  })
  test('no co-operative can take the address of a page of the installation', () => {
    const first = routes
      .map((route) => route.path.split('/')[1]!)
      .filter((word) => word !== '' && word !== ':coop')
    expect([...new Set(first)].filter((word) => !RESERVED_SLUGS.has(word))).toEqual([])
  })
  test('what changes something is not open to anybody, but for signing in and the shop window', () => {
    const open = routes
      .filter((route) => route.method === 'post' && route.may === 'anyone')
      .map((route) => route.path)
    // A stranger asks or orders something; a web shop comes with a key of its own.
    expect(open.filter((path) => !/^\/(inloggen|uitloggen)/.test(path))).toEqual([
      '/api/v1/orders',
      '/api/v1/woocommerce/:key',
      '/:coop/aanmelden',
      '/:coop/etalage/:page/bestel',
      '/:coop/etalage/:page',
    ])
  })
})
