import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../../test/world.ts'
import { webOf } from '../../../../test/world-web.ts'
import { presets } from '../../pots/presets.ts'
import { benefitRoutes } from '../routes.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  const { draft } = presets[0]!
  const threshold = { amount: 4_000n, above: 'municipality' as const }
  world = await smallWorld({ ...draft, pot: { ...draft.pot, threshold } })
  web = await webOf(world, benefitRoutes)
  const since = { from: '2026-01-01', until: '', how: 'new' }
  for (const [step, fields] of [
    ['uitkering/bijstand', {}],
    ['wonen/alleen', { age: '27-aow', housemates: '0' }],
  ] as const)
    await web.post(world.anna, `/gildehuis/uitkering/gegevens/${step}`, { ...since, ...fields })
})
afterAll(() => world.close())

const said = async (amount: string) => {
  const { html } = await web.get(world.anna, `/gildehuis/uitkering?bedrag=${amount}&maand=2026-03-01`)
  return html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')
}

test('what does not fit in the pot is told, with where it goes', async () => {
  // Of 100 euros 70 are for the pot, of which 40 fit.
  const hundred = await said('100')
  expect(hundred).toContain('Er komt € 40,00 bij. Dan zit er € 40,00 in. Dan is het potje vol (€ 40). ')
  expect(hundred).toContain('De rest gaat naar de gemeente: € 30,00.')
  expect(hundred).toContain('€ 30,00 gaat naar de gemeente, want je potje is vol (grens € 40,00).')
  expect(hundred).toContain('In de regeling van je coöperatie')
  expect(await said('200')).toContain('De rest gaat naar de gemeente: € 100,00.')
})
