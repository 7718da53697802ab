import { describe, expect, test } from 'vitest'
import type { PeopleNeeds } from '../app/domains/people/index.ts'
import { PERMISSIONS } from '../app/platform/permissions.ts'
import { routesFor } from '../app/routes.ts'
import { expectNone } from './architecture/expect-none.ts'
import {
  calledName,
  callsOf,
  literal,
  nodesOf,
  productFiles,
  propertyOf,
  type Node,
} from './architecture/source.ts'

/**
 * The table of contents as the program has it. What signing in needs is asked for only when a page is
 * opened.
 */
const routes = routesFor({} as PeopleNeeds)

// More about addresses: app/routes.test.ts.
describe('routes', () => {
  test('are open to anybody outside the co-operatives only, but for its looks, how to join and its shop window', () => {
    const open = routes.filter(({ path, may }) => may === 'anyone' && path.startsWith('/:coop'))
    expect(open.map(({ path }) => path).sort()).toEqual([
      '/:coop/aanmelden',
      '/:coop/aanmelden',
      '/:coop/etalage',
      '/:coop/etalage-feed.json',
      '/:coop/etalage.json',
      '/:coop/etalage/:page',
      '/:coop/etalage/:page',
      '/:coop/etalage/:page/bestel',
      '/:coop/etalage/:page/bestel',
      '/:coop/etalage/foto/:photo/:size',
      '/:coop/logo',
      '/:coop/thema.css',
    ])
  })

  test('a link opens pages with a token in the address, and no other page has one', () => {
    expect(
      routes
        .filter(({ path, may }) => (may === 'link') !== /^\/[a-z]\/:token/.test(path))
        .map(({ path }) => path),
    ).toEqual([])
  })

  /** About a member or a person by their address, and what else shows the file of one person. */
  const PERSONAL = new RegExp(
    [
      '/:member(/|$)|/:person(/|$)',
      '^/:coop/verdeling/:sharing$',
      '^/:coop/overzichten-versturen/:statement/',
      '^/:coop/potjes/vragen/:request(/|$)',
      '^/:coop/aanmeldingen/:application(/|$)',
      '^/:coop/stemmen/:application/papier(/|$)',
      '^/:coop/agenda/gesprek/:appointment(/|$)',
      '^/:coop/overeenkomsten/:contract(/|$)',
      '^/:coop/overeenkomsten/brieven/:notice(/|$)',
      '^/:coop/op-papier/(bladen/:batch|scans/:scan)(/|$)',
    ].join('|'),
  )
  /** Personal by their address, and no page of that one person. */
  const SHOWS_NOTHING = new Set([
    'post /:coop/leden/:member/inloggen/klopt',
    'post /:coop/mensen/:person/kaart.pdf',
    'post /:coop/mensen/:person/kaart/trek-in',
    // When it refuses, it shows the list of what is asked, not what this member wrote.
    'post /:coop/potjes/vragen/:request',
  ])

  test('pages with the file of one person say so, and are not sent before it is kept who looked', () => {
    const of = ({ method, path }: (typeof routes)[number]) => `${method} ${path}`
    const about = routes.filter((route) => PERSONAL.test(route.path) && !SHOWS_NOTHING.has(of(route)))
    expect(about.length).toBeGreaterThan(10)
    expect(about.filter((route) => !route.personal).map(of)).toEqual([])
    expect(routes.filter((route) => route.personal && !about.includes(route)).map(of)).toEqual([])
  })
})

/**
 * Who ask a role for their words alone: the first page says what somebody sees as what they are; a refusal does not
 * send the administration to the administration.
 */
const TELL_THE_ROLE = ['app/home.tsx', 'app/web/plain-pages.tsx']

describe('permissions', () => {
  test('are what is asked, not the role: a command never asks who is administrator', () => {
    const asks = productFiles().filter(({ text }) => /actor\.roles\.includes\(/.test(text))
    expect(asks.map(({ path }) => path)).toEqual(TELL_THE_ROLE)
  })

  // What a role brings is said once, in app/platform/permissions.ts.
  test('are what pages ask, and not roles', () => {
    const pages = productFiles().filter(({ path }) => /^app\/([^/]+|web\/.*|.*\/pages\/.*)$/.test(path))
    const askRoles = pages.filter(({ program }) =>
      nodesOf(program, 'CallExpression').some((call) => /actor\.roles\.\w+$/.test(calledName(call))),
    )
    expect(askRoles.map(({ path }) => path)).toEqual(TELL_THE_ROLE)
  })

  test('are each asked for somewhere', () => {
    const inPages = callsOf('visit.may').map(({ call }) => literal((call['arguments'] as Node[])[0]))
    const inLists = productFiles().flatMap(({ program }) =>
      nodesOf(program, 'ObjectExpression').map((object) => literal(propertyOf(object, 'may'))),
    )
    const ofActors = callsOf('may').map(({ call }) => literal((call['arguments'] as Node[])[1]))
    const used = new Set([...inPages, ...inLists, ...ofActors, ...routes.map(({ may }) => may)])
    expectNone(
      'permissions',
      Object.keys(PERMISSIONS).filter((permission) => !used.has(permission)),
    )
  })
})
