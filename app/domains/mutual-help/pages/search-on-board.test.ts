/** What a search of the board finds of words that are a part of another. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import { pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { helpRoutes } from '../routes.ts'

let world: PageWorld
beforeAll(async () => {
  world = await pageWorld(helpRoutes())
})
afterAll(() => world.close())

const HERE = '/gildehuis/hulp'
const page = async (path: string) => (await world.get(world.anna, path)).html
const put = (who: PersonActor, way: 'vraag' | 'bied', what: string) =>
  world.post(who, `${HERE}/${way}`, { commandId: newId(), what })

test('a word is found where another begins with it or ends on it, never in its middle, and no stop word', async () => {
  await put(world.piet, 'bied', 'muziekles voor beginners')
  await put(world.piet, 'bied', 'iemand voor mijn website')
  const found = (words: string) => page(`${HERE}?zoek=${encodeURIComponent(words)}`)
  for (const words of ['les', 'muziek', 'muziekles', 'muziekels'])
    expect([words, (await found(words)).includes('muziekles voor beginners')]).toEqual([words, true])
  for (const words of ['ziek', 'mijn ziekte'])
    expect([words, (await found(words)).includes('muziekles voor beginners')]).toEqual([words, false])
  expect(await found('mijn jas')).not.toContain('iemand voor mijn website')
  await world.sql(`update business set trade = 'muziekles' where id = $1`, [world.piet.businessId])
  const { to } = await put(world.anna, 'vraag', 'Wie kan mij helpen, ik heb schulden en ben ziek?')
  expect(await page(to)).not.toContain('muziekles')
  expect(await found('les')).toContain('Dit doen ze: muziekles.')
})
