/** What was written about who left is kept as long as the co-op says; what a coach who stopped wrote is nobody's. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addGoal, eraseGuidance, setGuidance, writeNote } from '../app/domains/guidance/index.ts'
import type { PersonActor } from '../app/platform/actor.ts'
import { newId } from './new-id.ts'
import { must, oneMore, smallWorld, type World } from './world.ts'

let world: World
let cees: PersonActor
beforeEach(async () => {
  world = await smallWorld()
  cees = await oneMore(world, 'Cees Coach', 'coach')
  const about = { memberId: world.anna.memberId }
  const first = { step: 'Drie bakkers bellen', helper: '', byDay: null }
  const goal = { ...about, theme: 'business', goal: 'Twee vaste klanten', first } as const
  await must(world.perform(addGoal, world.anna, goal, newId()))
  for (const kind of ['shared', 'private'] as const)
    await must(world.perform(writeNote, cees, { ...about, kind, text: `${kind} van Cees` }, newId()))
})
afterEach(() => world.close())

const erase = (cooperativeId = world.cooperativeId) =>
  must(world.perform(eraseGuidance, { kind: 'job', cooperativeId }, {}, newId()))
const left = async () => {
  const count = async (table: string) => (await world.sql(`select from ${table}`)).length
  return Promise.all(['guidance_goal', 'guidance_step', 'guidance_note'].map(count))
}
const notes = async () =>
  (await world.sql('select text from guidance_note order by text')).map((row) => row['text'])

test('all is kept as many months as the co-op set, and nothing is left the day after', async () => {
  const setting = { weeks: null, ladder: [], keptMonths: 6 }
  await must(world.perform(setGuidance, world.carla, setting, newId()))
  await world.sql(`update member set left_on = '2026-03-31' where id = $1`, [world.anna.memberId])
  world.setNow('2026-09-30T10:00:00Z')
  expect(await erase()).toBe(0)
  expect(await left()).toEqual([1, 1, 2])
  world.setNow('2026-10-01T10:00:00Z')
  expect(await erase()).toBe(1)
  expect(await left()).toEqual([0, 0, 0])
  expect(await erase()).toBe(0)
})

test('of who is a member nothing is erased, and by nobody but a job', async () => {
  world.setNow('2029-01-01T10:00:00Z')
  expect(await erase()).toBe(0)
  expect(await left()).toEqual([1, 1, 2])
  const other = await world.perform(eraseGuidance, world.carla as never, {}, newId())
  expect(other.ok).toBe(false)
})

test('notes for themselves of a coach who stopped are read by nobody at once, and gone that night', async () => {
  await world.sql(`update role_assignment set until = now() where person_id = $1`, [cees.personId])
  const read = (who: PersonActor) =>
    world.database.read(who, (tx) => tx.selectFrom('guidance_note').select('text').execute())
  for (const who of [world.carla, world.anna])
    expect((await read(who)).map(({ text }) => text)).toEqual(['shared van Cees'])
  expect(await read(cees)).toEqual([])
  await erase()
  expect(await notes()).toEqual(['shared van Cees'])
})
