/** What was said of damage stands with the thing until somebody of the administration looked. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { cooperativeRoutesOf } from '../../routes.ts'
import type { Id } from '../../values/id.ts'
import { damageToLookAt } from './damage.db.ts'
import { bookThing } from './index.ts'
import { on, thingIn } from './facilities.fixture.ts'
import { lookAtDamage } from './look-at-damage.ts'
import { sayHowItIs } from './say-how-it-is.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
let thing: Id<'thing'>
beforeEach(async () => {
  world = await smallWorld()
  web = await webOf(world, cooperativeRoutesOf({ database: world.database } as never))
  thing = await thingIn(world)
  const wanted = { thingId: thing, ...on('2026-04-02', 20, 24), price: 0n }
  const bookingId = await must(world.perform(bookThing, world.anna, wanted, newId()))
  world.setNow('2026-04-02T14:00:00Z')
  const said = { bookingId, moment: 'returned' as const, damage: 'spiegel kapot', photos: [] }
  await must(world.perform(sayHowItIs, world.anna, said, newId()))
})
afterEach(() => world.close())

test('who books reads it, the administration is asked to look, and it is gone once somebody did', async () => {
  const page = `/gildehuis/spullen/${thing}`
  expect((await web.get(world.piet, page)).html).toContain('spiegel kapot')
  const asked = await web.get(world.greet, `${page}/kijken`)
  expect(asked.html).toContain('spiegel kapot')
  expect(asked.html).toContain(`${page}/dicht`)
  const words = /name="words" value="([^"]+)"/.exec(asked.html)![1]!
  const looked = await web.post(world.greet, `${page}/kijken`, { commandId: newId(), words })
  expect(looked.to).toBe(`${page}?gedaan=gekeken`)
  expect((await web.get(world.greet, looked.to)).html).toContain('Opgeschreven: je keek')
  expect((await web.get(world.piet, page)).html).not.toContain('spiegel kapot')
})

test('of a member, who says nothing of it; what was said meanwhile waits for another look', async () => {
  const waits = () => world.database.read(world.greet, (tx) => damageToLookAt(tx, thing))
  const [first] = await waits()
  const look = (who: typeof world.greet, wordId: Id<'thing-word'>) =>
    world.perform(lookAtDamage, who, { thingId: thing, words: [wordId] }, newId())
  expect(await look(world.anna, first!.wordId)).toMatchObject({ reason: 'not-permitted' })
  await must(look(world.greet, newId<'thing-word'>()))
  expect(await waits()).toHaveLength(1)
  for (const _twice of [1, 2]) await must(look(world.greet, first!.wordId))
  expect(await waits()).toEqual([])
})

test('who of the administration writes it has looked: nothing to do, and who books reads what they wrote', async () => {
  const page = `/gildehuis/spullen/${thing}`
  const bookingId = (await world.sql('select booking_id from thing_word'))[0]![
    'booking_id'
  ] as Id<'thing-booking'>
  world.setNow('2026-04-02T15:00:00Z')
  const said = { bookingId, moment: 'returned' as const, damage: 'Gezien. We laten het zo.', photos: [] }
  await must(world.perform(sayHowItIs, world.greet, said, newId()))
  const booking = (await web.get(world.anna, page)).html
  expect(booking).toContain('Gezien. We laten het zo.')
  expect(booking).toContain('Hier keek de administratie naar')
  expect(booking).not.toContain('kijkt er nog naar')
  expect(booking).not.toContain('spiegel kapot')
  expect(booking).not.toContain('Haal dit weg')
  expect((await web.get(world.greet, '/gildehuis/te-doen')).html).not.toContain('Kijk naar')
  expect((await web.get(world.greet, page)).html).toContain('Is het gemaakt? Haal dit weg')
  const asked = (await web.get(world.greet, `${page}/kijken`)).html
  expect(asked).toContain('Het is gemaakt: haal dit weg')
  const words = /name="words" value="([^"]+)"/.exec(asked)![1]!
  await web.post(world.greet, `${page}/kijken`, { commandId: newId(), words })
  expect((await web.get(world.piet, page)).html).not.toContain('We laten het zo')
})
