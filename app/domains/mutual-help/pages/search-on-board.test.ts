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

test('who asks in a sentence finds what holds some of it, what holds most of it first', async () => {
  await put(world.piet, 'bied', 'Ik kan een brief van de gemeente met je lezen')
  await put(world.piet, 'bied', 'Ik kan je fiets nakijken voor de winter')
  await put(world.piet, 'bied', 'Ik schrijf een brief')
  const found = (words: string) => page(`${HERE}?zoek=${encodeURIComponent(words)}`)
  for (const [words, what] of [
    ['fiets kapot', 'Ik kan je fiets nakijken voor de winter'],
    ['wie heeft er fietsbanden voor mijn fiets?', 'Ik kan je fiets nakijken voor de winter'],
    ['iemand die mijn brief leest', 'Ik schrijf een brief'],
  ] as const) {
    const html = await found(words)
    expect([words, html.includes('Niet alles wat je vroeg, wel iets ervan.'), html.includes(what)]).toEqual([
      words,
      true,
      true,
    ])
  }
  const both = await found('brief gemeente begrijpen uitleggen antwoorden')
  expect(both.indexOf('brief van de gemeente')).toBeLessThan(both.indexOf('Ik schrijf een brief'))
  // What all of it stands in, is found as it was; and words that stand nowhere find nothing.
  expect(await found('brief gemeente')).not.toContain('Ik schrijf een brief')
  expect(await found('vliegtuig vouwen')).toContain('Er staat niets op het bord dat lijkt op')
  expect(await found('wie kan mij er een')).toContain('Er staat niets op het bord dat lijkt op')
})
