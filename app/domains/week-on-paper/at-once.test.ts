/** Two who press at once about the week on paper: the second hears a sentence, or is kept after the first. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { setPaperWeek } from './set-paper-week.ts'

let world: World
beforeAll(async () => {
  world = await smallWorld()
})
afterAll(() => world.close())

const says = (by: PersonActor, appointments: boolean) =>
  world.perform(
    setPaperWeek,
    by,
    { memberId: world.anna.memberId, wanted: true, appointments, money: false },
    newId(),
  )

test('what the member put on paper stays when the office saves the rest', async () => {
  await must(says(world.anna, true))
  await must(says(world.greet, true))
})

test('the member takes it off while the office saves: it is kept, or it is for the member to say', async () => {
  for (const round of Array.from({ length: 8 }, (_, at) => at)) {
    await must(says(world.anna, true))
    const all = Array.from({ length: 8 }, (_, at) =>
      at % 2 ? says(world.greet, true) : says(world.anna, false),
    )
    const said = (await Promise.all(all)).map((one) => (one.ok ? 'kept' : one.reason))
    expect(new Set(said).difference(new Set(['kept', 'paper-member-decides'])), String(round)).toEqual(
      new Set(),
    )
  }
})

test('ten who say it for the first time at once are all kept', async () => {
  await world.sql('delete from paper_week')
  const all = await Promise.all(
    Array.from({ length: 10 }, (_, at) => says(at % 2 ? world.anna : world.greet, at % 2 === 1)),
  )
  expect(all.filter((one) => !one.ok)).toEqual([])
})
