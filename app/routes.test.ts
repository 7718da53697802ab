import { describe, expect, test } from 'vitest'
import { RESERVED_SLUGS } from './domains/cooperative/index.ts'
import type { PeopleParts } from './domains/people/index.ts'
import { PERMISSIONS } from './platform/permissions.ts'
import { routesFor } from './routes.ts'

// Nothing is asked of the parts until a page is opened.
const routes = routesFor({} as PeopleParts)

describe('the table of contents', () => {
  test('each address names a permission that is in the table', () => {
    const known = new Set([...Object.keys(PERMISSIONS), 'anyone', 'link', 'signed-in', 'operator'])
    expect(routes.filter((route) => !known.has(route.may)).map((route) => route.path)).toEqual([])
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
  test('what changes something is not open to anybody, but for signing in', () => {
    const open = routes
      .filter((route) => route.method === 'post' && route.may === 'anyone')
      .map((route) => route.path)
    expect(open.filter((path) => !/^\/(inloggen|uitloggen)/.test(path))).toEqual([])
  })
})
