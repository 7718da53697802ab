/** Who belongs nowhere yet finds the co-operatives that take applications or show their members, and no other. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallWorld, type World } from '../test/world.ts'
import { webOf } from '../test/world-web.ts'
import type { PeopleNeeds } from './domains/people/index.ts'
import { routesFor } from './routes.ts'
import { waysIn } from './ways-in.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await smallWorld()
  const needs = { database: world.database, waysIn: () => waysIn(world.database) } as Partial<PeopleNeeds>
  web = await webOf(world, routesFor(needs as PeopleNeeds))
})
afterAll(() => world.close())

const shown = async (path: string) =>
  (
    await web.fetch(new Request(`http://gilde.example${path}`, { headers: { 'accept-language': 'nl' } }))
  ).text()

test('nothing as long as no co-operative opened its form or its shop window', async () => {
  expect(await waysIn(world.database)).toEqual([])
  expect(await shown('/')).not.toContain('Nog geen lid?')
})

test('the form and the shop window, each when it is open; and from the shop window to the form', async () => {
  const { cooperativeId: at, bea } = world
  await world.sql(
    `insert into joining_rules (cooperative_id, is_open, vote, vote_days, trial_months, set_by, set_at)
     values ($1, true, 'majority', 14, 3, $2, now())`,
    [at, bea.personId],
  )
  const apply = '/gildehuis/aanmelden'
  expect(await waysIn(world.database)).toMatchObject([{ apply, shop: undefined }])
  await world.sql(`insert into shop_front values ($1, true, '', now(), $2)`, [at, bea.personId])
  expect(await waysIn(world.database)).toMatchObject([{ apply, shop: '/gildehuis/etalage' }])
  const start = await shown('/')
  expect(start).toContain('Nog geen lid?')
  for (const place of [apply, '/gildehuis/etalage']) expect(start).toContain(`href="${place}"`)
  expect(await shown('/gildehuis/etalage')).toContain(`href="${apply}"`)
  await world.sql('update joining_rules set is_open = false')
  expect(await shown('/gildehuis/etalage')).not.toContain(apply)
})
