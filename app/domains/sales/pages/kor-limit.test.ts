import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '../../../values/id.ts'
import { line } from '../invoice-examples.fixture.ts'
import { customerOf, issuedOf, pageWorld, submittedOf, type PageWorld } from './page-world.fixture.ts'

let world: PageWorld
let customer: Id<'customer'>
beforeAll(async () => {
  world = await pageWorld()
  await world.sql(`update vat_mode set mode = 'kor'`)
  customer = await customerOf(world)
})
afterAll(() => world.close())

const sold = (cents: bigint) => [{ ...line('Schilderwerk', 1, cents), vatCode: 'kor' as const }]
const shown = (invoice: Id<'invoice'>) => world.get(world.greet, `/gildehuis/goedkeuren/${invoice}`)
const SAYS = 'komt de omzet van de coöperatie boven € 20.000'

test('under the KOR the approval says which invoice passes: not at € 20.000,00, but at one cent more', async () => {
  await issuedOf(world, customer, sold(1_900_000n))
  const exactly = await submittedOf(world, customer, sold(100_000n))
  const more = await submittedOf(world, customer, sold(100_001n))
  expect((await shown(exactly)).html.replaceAll('\u00a0', ' ')).not.toContain(SAYS)
  expect((await shown(more)).html.replaceAll('\u00a0', ' ')).toContain(SAYS)
})
