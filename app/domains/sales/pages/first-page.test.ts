import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import type { Id } from '../../../values/id.ts'
import { customerOf, issuedOf, pageWorld, paidOf, submittedOf, type PageWorld } from './page-world.fixture.ts'

let world: PageWorld
let zon: Id<'customer'>
beforeAll(async () => {
  world = await pageWorld()
  zon = await customerOf(world)
})
afterAll(() => world.close())

const plain = (html: string) => html.replace(/\u00a0/g, ' ')

test('the first page: what came back and why, what waits for the administration, who paid', async () => {
  const { at } = await import('../../../web/route.ts')
  const { homePage } = await import('../../../home.tsx')
  const { paymentNewsBlock, salesHomeBlocks } = await import('./home-blocks.tsx')
  const { webOf } = await import('./page-world.fixture.ts')
  const home = await webOf(world, [
    at('get', '/:coop', 'home.read', homePage([...salesHomeBlocks, paymentNewsBlock])),
  ])
  const open = async (who: { personId: string }) => {
    const headers = { cookie: `__Host-gilde_session=${who.personId}` }
    const response = await home.fetch(new Request('https://gilde.example/gildehuis', { headers }))
    return plain(await response.text())
  }
  await paidOf(world, await issuedOf(world, zon), 12_100n)
  const back = await submittedOf(world, zon)
  await world.post(world.greet, `/gildehuis/goedkeuren/${back}`, {
    commandId: newId(),
    intent: 'give-back',
    revision: '1',
    reason: 'Welke dag?',
  })
  await submittedOf(world, zon)
  const anna = await open(world.anna)
  expect(anna).toContain('Terug: factuur voor Bakkerij De Zon')
  expect(anna).toContain('Welke dag?')
  expect(anna).toContain('Betaald door Bakkerij De Zon: € 121,00.')
  expect(anna).toContain('€ 70,00 ging naar je potje.')
  expect(anna).toContain('/gildehuis/facturen/nieuw')
  expect(await open(world.greet)).toContain('1 factuur, van vandaag')
  // What is late, collecting says: one row (app/to-do-once.test.ts).
  await issuedOf(world, zon)
  world.setNow('2028-03-15T10:00:00Z')
  expect(await open(world.greet)).not.toContain('te laat')
})
