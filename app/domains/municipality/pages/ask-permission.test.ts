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

test('a permission is asked for in words that stand ready: sent when somebody reads them, else to copy', async () => {
  const page = '/gildehuis/uitkering/vragen'
  const alone = (await web.get(world.anna, page)).html
  expect(alone).toContain('Geen brief? Zo vraag je je gemeente erom')
  expect(alone).toMatch(/data-copy="Beste consulent,/)
  expect(alone).not.toMatch(/<textarea[^>]*>Beste/)
  await world.shares(world.anna, ['permission'])
  const read = (await web.get(world.anna, page)).html
  expect(read).toMatch(/<textarea[^>]*>\n?Beste consulent,[^<]*Anna de Vries<\/textarea>/)
  expect(read).toContain('Er gaat pas iets weg als je op Stuur drukt')
  expect(read).not.toContain('data-copy="Beste')
})
