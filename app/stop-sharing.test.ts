/** Stopping to share: what stops is said before it does, and as long as that has a consequence on the first page. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { municipalWorld, type MunicipalWorld } from '../test/municipal-world.ts'
import { newId } from '../test/new-id.ts'
import { webOf } from '../test/world-web.ts'
import { askCaseManager } from './domains/municipality/index.ts'
import { cooperativeRoutesOf } from './routes.ts'
import type { PeopleNeeds } from './domains/people/index.ts'

let world: MunicipalWorld
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await municipalWorld()
  // What a member shares in this world is given by the clock of the database.
  world.setNow(new Date(Date.now() + 3_600_000).toISOString())
  web = await webOf(world, cooperativeRoutesOf({} as PeopleNeeds), [world.casper, world.cora])
})
afterAll(() => world.close())
beforeEach(() => world.sql('delete from consent'))

const here = '/gildehuis/uitkering/delen'
const seen = async (path: string) => (await web.get(world.anna, path)).html.replace(/\s+/g, ' ')
/** The page before stopping with the first that one shares with. */
const before = async () => {
  const href = new RegExp(`href="(${here}/stop/[^"]+)"`).exec(await seen(here))![1]!
  return seen(href)
}
const stops = async () => {
  const html = await before()
  const consent = /name="consent" value="([^"]+)"/.exec(html)![1]!
  return web.post(world.anna, `${here}/stop`, { consent })
}
const asks = (text = 'Mag ik meer uren werken?') =>
  world.perform(askCaseManager, world.anna, { memberId: world.anna.memberId, text }, newId())

describe('before it stops', () => {
  test('stands what exactly these fields open, and that nothing stopped yet', async () => {
    await world.shares(world.anna, ['hours', 'statements'])
    expect(await seen(here)).not.toContain('<button class="nl-button nl-button--secondary">Stop met delen')
    const html = await before()
    for (const words of [
      'Er stopt nog niets.',
      'de uren',
      'de maandoverzichten',
      'Voorbeeldstad wil je maandoverzichten nog wel hebben.',
      'hier dan geen vragen meer stellen',
    ])
      expect(html).toContain(words)
    expect(html).not.toContain('je toestemming hier niet meer zien')
  })
  test('stands nothing of statements that are not shared, or that somebody else there reads on', async () => {
    await world.shares(world.anna, ['permission'])
    expect(await before()).not.toContain('nog wel hebben')
    expect(await before()).toContain('je toestemming hier niet meer zien')
    await world.sql('delete from consent')
    await world.shares(world.anna, ['statements'], world.cora)
    await world.shares(world.anna, ['statements'])
    expect(await before()).not.toContain('nog wel hebben')
    expect(await before()).toContain('leest je maandoverzichten nog wel')
  })
  test('stands that an open question gets no answer', async () => {
    await world.shares(world.anna, ['permission'])
    expect((await asks()).ok).toBe(true)
    expect(await before()).toContain('is nog open')
  })
  test('is nothing to see of somebody else, or of what stopped', async () => {
    await world.shares(world.piet, ['hours'])
    const [{ id }] = (await world.sql('select id from consent')) as [{ id: string }]
    expect((await web.get(world.anna, `${here}/stop/${id}`)).status).toBe(404)
  })
})

describe('after it stopped', () => {
  test('the first page says so as long as the municipality reads no statements', async () => {
    await world.shares(world.anna, ['statements'])
    expect(await seen('/gildehuis')).not.toContain('leest je maandoverzichten nu niet')
    expect((await stops()).to).toBe(`${here}?gestopt`)
    expect(await seen(`${here}?gestopt`)).not.toContain('kan niemand dit meer lezen')
    expect(await seen('/gildehuis')).toContain('Voorbeeldstad leest je maandoverzichten nu niet')
    await world.shares(world.anna, ['statements'], world.cora)
    expect(await seen('/gildehuis')).not.toContain('leest je maandoverzichten nu niet')
  })
  test('and that nobody reads the question that was open', async () => {
    await world.shares(world.anna, ['permission'])
    await asks()
    expect(await seen('/gildehuis')).not.toContain('Niemand leest je vraag')
    await stops()
    expect(await seen('/gildehuis')).toContain('Niemand leest je vraag van')
    expect(await seen('/gildehuis')).not.toContain('leest je maandoverzichten nu niet')
  })
})
