import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../../test/world.ts'
import { webOf } from '../../../../test/world-web.ts'
import { day } from '../../../values/day.ts'
import { presets } from '../../pots/presets.ts'
import type { Fact } from '../facts/fact-shapes.ts'
import { tellFact } from '../facts/tell-fact.ts'
import { benefitRoutes } from '../routes.ts'

let world: World
beforeAll(async () => {
  const [share] = presets[0]!.draft.steps
  const rest = { key: 'municipality', destination: 'municipality', take: { kind: 'rest' } } as const
  world = await smallWorld({ ...presets[0]!.draft, lossFallsOn: 'cooperative', steps: [share!, rest] })
  const told: readonly Fact[] = [
    { field: 'benefit', value: { scheme: 'PW' } },
    { field: 'household', value: { living: 'alone', age: '27-aow', housemates: 0 } },
  ]
  for (const fact of told)
    await must(world.perform(tellFact, world.anna, { fact, from: day('2026-01-01'), how: 'new' }, newId()))
})
afterAll(() => world.close())

test('of money that goes to the municipality at once the page says so, and whom to ask', async () => {
  const web = await webOf(world, benefitRoutes)
  const { html } = await web.get(world.anna, '/gildehuis/uitkering?bedrag=100&maand=2026-03-01')
  const said = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  expect(said).toContain(
    '€ 70,00 gaat meteen naar je gemeente. Misschien gaat je uitkering daarom minder omlaag',
  )
  expect(said).toContain('Van dit werk gaat € 70,00 meteen naar je gemeente.')
  expect(said).toContain('Die gaat van € 1.401,50 naar € 1.331,50.')
})
