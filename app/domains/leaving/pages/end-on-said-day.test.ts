/** The register ends a membership on the last day that was said, by another than who wrote it. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../../test/world.ts'
import { webOf } from '../../../../test/world-web.ts'
import { cooperativeRoutesOf } from '../../../routes.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import { day } from '../../../values/day.ts'
import { sayLeaving } from '../say-leaving.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
beforeEach(async () => {
  world = await smallWorld()
  web = await webOf(world, cooperativeRoutesOf({ database: world.database } as never))
})
afterEach(() => world.close())

const path = () => `/gildehuis/leden/${world.anna.memberId}/uitschrijven`
const road = () => `/gildehuis/leden/${world.anna.memberId}/stoppen`
const seen = () => `/gildehuis/leden/${world.anna.memberId}/stopt-dat-klopt`
const say = (who: PersonActor, how: 'self' | 'phone') => {
  const said = { memberId: world.anna.memberId, lastDay: day('2026-03-28'), whereTo: 'job', how } as const
  return must(world.perform(sayLeaving, who, said, newId()))
}
const post = (lastDay: string, intent = '') =>
  web.post(world.greet, path(), { commandId: newId(), lastDay, intent })

test('it is the day that was said: nothing is typed, and another is refused', async () => {
  const before = await web.get(world.greet, path())
  expect(before.html).toContain('Er staat nog niet dat Anna stopt.')
  expect(before.html).not.toContain('name="lastDay"')
  await say(world.anna, 'self')
  const { html } = await web.get(world.greet, path())
  expect(html).toContain('Anna zei: mijn laatste dag is zaterdag 28 maart 2026.')
  expect(html).toContain('name="lastDay" value="2026-03-28"')
  const other = await post('2026-02-28', 'sure')
  expect([other.status, other.html]).toEqual([
    409,
    expect.stringContaining('Er is een andere dag opgeschreven: 28 maart 2026.'),
  ])
  expect((await post('2026-03-28')).html).toContain('Klopt dit?')
  expect(await world.sql('select from member where left_on is not null')).toHaveLength(0)
  expect((await post('2026-03-28', 'sure')).status).toBe(303)
})

test('who wrote it reads before that another is needed, and who; the board says that it is right', async () => {
  await say(world.greet, 'phone')
  for (const page of [path(), road()]) {
    const { html } = await web.get(world.greet, page)
    expect(html).toContain('Jij schreef op dat Anna stopt.')
    expect(html).toContain('Bea Jansen')
  }
  expect((await web.get(world.greet, path())).html).not.toContain('name="lastDay"')
  expect((await web.get(world.greet, road())).html).not.toContain(path())
  expect((await post('2026-03-28', 'sure')).status).toBe(409)
  const asked = await web.get(world.bea, seen())
  for (const words of [
    'Klopt het dat Anna stopt op 28 maart 2026?',
    'Greet Smit',
    'Aan de telefoon',
    'Ja, dit klopt',
  ])
    expect(asked.html).toContain(words)
  const leaving = /name="leaving" value="([^"]+)"/.exec(asked.html)![1]!
  const yes = await web.post(world.bea, seen(), { commandId: newId(), leaving })
  expect(yes.to).toBe(`${seen()}?klopt=ja`)
  expect((await web.get(world.bea, yes.to)).html).toContain('je zei dat dit klopt')
  expect((await web.get(world.greet, road())).html).toContain('Bea Jansen zei dat dit klopt')
  expect((await web.get(world.greet, road())).html).not.toContain('Jij schreef op dat Anna stopt.')
  expect((await post('2026-03-28', 'sure')).status).toBe(303)
})

test('another of the administration ends it at once', async () => {
  await say(world.greet, 'phone')
  const { html } = await web.get(world.piet, path())
  expect(html).toContain('Greet Smit schreef op: de laatste dag van Anna is zaterdag 28 maart 2026.')
  const ended = await web.post(world.piet, path(), {
    commandId: newId(),
    lastDay: '2026-03-28',
    intent: 'sure',
  })
  expect(ended.status).toBe(303)
})
