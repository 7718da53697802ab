import { afterAll, beforeAll, expect, test } from 'vitest'
import { municipalWorld, type MunicipalWorld } from '../../../../test/municipal-world.ts'
import { webOf } from '../../../../test/world-web.ts'
import { municipalityRoutes } from '../routes.ts'

let world: MunicipalWorld
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await municipalWorld()
  web = await webOf(world, municipalityRoutes, [world.casper])
})
afterAll(() => world.close())

test('a permission that stopped is said with its day in the list and on the page of the client', async () => {
  await world.shares(world.piet, ['permission'])
  const piet = `/gildehuis/clienten/${world.piet.memberId}`
  const past = {
    ...{ validFromDay: '1', validFromMonth: '1', validFromYear: '2025' },
    ...{ validToDay: '31', validToMonth: '3', validToYear: '2025' },
    ...{ hoursPerWeek: '', hoursPerYear: '', conditions: '', plan: '', lateReason: 'De brief kwam laat' },
    ...{ reviewOnDay: '', reviewOnMonth: '', reviewOnYear: '' },
  }
  expect((await web.post(world.casper, `${piet}/toestemming`, { ...past, intent: 'sure' })).status).toBe(303)
  const said = 'gold tot en met 31 maart 2025'
  expect((await web.get(world.casper, '/gildehuis/clienten')).html).toContain(said)
  const { html } = await web.get(world.casper, piet)
  expect(html).toContain(`De toestemming is gestopt: ze ${said}`)
  expect(html).not.toContain('geen toestemming opgeschreven')
})
