/** A form with a file in it is read in full, whichever route it is received by. */
import { expect, test } from 'vitest'
import type { PeopleNeeds } from '../domains/people/index.ts'
import { routesFor } from '../routes.ts'

const files = routesFor({} as PeopleNeeds)
  .filter(({ takesFile }) => takesFile)
  .map(({ method, path }) => `${method} ${path}`)

test.for([
  'post /:coop/mijn-etalage/:business/foto',
  'post /:coop/jaar/:year/vaststellen',
  'post /:coop/instellingen/logo',
  'post /:coop/bank/inlezen',
  'post /:coop/potjes/vragen/nieuw',
  'post /:coop/aanmeldingen/:application/stap/:step',
  'post /:coop/inlezen/nieuw/:kind',
])('%s', (route) => {
  expect(files).toContain(route)
})

test('only posts take files', () => {
  expect(files.filter((route) => !route.startsWith('post '))).toEqual([])
})
