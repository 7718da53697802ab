/** A link opens what it was made for: at the addresses of another kind of link there is nothing. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PeopleNeeds } from '../app/domains/people/index.ts'
import { routesFor } from '../app/routes.ts'
import { fullWorld, type FullWorld } from './full-world.ts'
import { newId } from './new-id.ts'
import { webOf } from './world-web.ts'

/** Which kind of link opens an address, by how it begins. */
const OPENED_BY: Readonly<Record<string, string>> = {
  '/f/:token': 'invoice',
  '/o/:token': 'quote',
  '/m/:token': 'to-do-mail',
  '/a/:token/agenda.ics': 'calendar',
  '/a/:token': 'application',
}

const routes = routesFor({} as PeopleNeeds)
const pages = routes.filter(({ may, method }) => may === 'link' && method === 'get').map(({ path }) => path)
const kindOf = (path: string) => Object.entries(OPENED_BY).find(([begin]) => path.startsWith(begin))?.[1]

let world: FullWorld
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await fullWorld()
  web = await webOf(world, routes)
})
afterAll(() => world.close())

test('each page of a link says here by which kind it is opened', () => {
  expect(pages.filter((path) => kindOf(path) === undefined)).toEqual([])
})

test('a link of another kind finds nothing there', async () => {
  const rows = await world.sql('select distinct on (kind) kind, token from link order by kind, token')
  const links = rows.map((row) => ({ kind: String(row['kind']), token: String(row['token']) }))
  expect(links.map(({ kind }) => kind).toSorted()).toEqual(Object.values(OPENED_BY).toSorted())
  const opened: string[] = []
  for (const path of pages)
    for (const { kind, token } of links.filter((one) => one.kind !== kindOf(path))) {
      const address = path.replace(':token', token).replaceAll(/:\w+/g, newId())
      const { status } = await web.get(undefined, address)
      if (status !== 404) opened.push(`${String(status)} ${path} with ${kind}`)
    }
  expect(opened).toEqual([])
})
