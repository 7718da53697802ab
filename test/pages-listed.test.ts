import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PeopleNeeds } from '../app/domains/people/index.ts'
import { routesFor } from '../app/routes.ts'
import { freshDatabase, type FreshDatabase } from './harness/database.ts'
import { startDemoOffice, type DemoOffice } from './harness/demo-office.ts'
import { pagesToSee } from './pages.ts'
import { NOT_LOOKED_AT } from './pages-not-looked-at.ts'

let fresh: FreshDatabase
let office: DemoOffice
beforeAll(async () => {
  fresh = await freshDatabase('demo')
  office = await startDemoOffice({ ownerUrl: fresh.ownerUrl })
})
afterAll(async () => {
  await office?.close()
  await fresh?.drop()
})

const shown = routesFor({} as PeopleNeeds)
  .filter(({ method }) => method === 'get')
  .map(({ path }) => path)

test('every address that shows a page stands among the pages that are looked at, or says why not', async () => {
  const pages = await pagesToSee(office)
  const seen = new Set(pages.map(({ path }) => routeOf(path)))
  const missing = shown.filter((path) => !seen.has(path) && !(path in NOT_LOOKED_AT))
  expect(missing, 'add it to test/pages-….ts of its domain').toEqual([])
  const needless = Object.keys(NOT_LOOKED_AT).filter((path) => seen.has(path) || !shown.includes(path))
  expect(needless, 'looked at, or gone: off the list of test/pages-not-looked-at.ts').toEqual([])
})

/** The first address of the table that fits, as the server chooses. */
function routeOf(path: string): string | undefined {
  const words = path.split('?')[0]!.split('/')
  return shown.find((route) => {
    const parts = route.split('/')
    return (
      parts.length === words.length && parts.every((part, i) => part.startsWith(':') || part === words[i])
    )
  })
}
