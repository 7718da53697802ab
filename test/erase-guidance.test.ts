/** What was written about who left is kept as long as the co-op says; what a coach who stopped wrote is nobody's. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addGoal, eraseGuidance, setGuidance, writeNote } from '../app/domains/guidance/index.ts'
import { oldNotesOf, privateNotesOf } from '../app/domains/guidance/old-note.db.ts'
import { shareOldNote } from '../app/domains/guidance/share-old-note.ts'
import { KEPT } from '../app/domains/members/index.ts'
import { assignRole } from '../app/domains/people/index.ts'
import type { Actor, PersonActor, VisitorActor } from '../app/platform/actor.ts'
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

const stop = () =>
  world.sql(`update role_assignment set until = $2 where person_id = $1`, [cees.personId, world.clock().at])
const signedIn = (who: PersonActor): VisitorActor => ({ kind: 'sign-in', personId: who.personId })
const old = (who: Actor) => world.database.read(who, (tx) => oldNotesOf(tx, world.cooperativeId))

test('notes for themselves of a coach who stopped are read by that coach alone, two weeks, and then gone', async () => {
  world.setNow('2026-03-01T10:00:00Z')
  expect(await old(signedIn(cees)), 'a coach reads them with the plan').toEqual([])
  await stop()
  const read = (who: PersonActor) =>
    world.database.read(who, (tx) => tx.selectFrom('guidance_note').select('text').execute())
  for (const who of [world.carla, world.anna])
    expect((await read(who)).map(({ text }) => text)).toEqual(['shared van Cees'])
  expect(await read(cees)).toEqual([])
  expect(await old(signedIn(cees))).toMatchObject([{ text: 'private van Cees', until: '2026-03-15' }])
  for (const who of [world.carla, world.anna, world.greet, world.bea, world.stranger])
    for (const asks of [who, signedIn(who)]) expect(await old(asks)).toEqual([])
  for (const asks of [{ kind: 'sign-in' }, { kind: 'job', cooperativeId: world.cooperativeId }] as const)
    expect(await old(asks)).toEqual([])
  const elsewhere = newId<'cooperative'>()
  expect(await world.database.read(signedIn(cees), (tx) => oldNotesOf(tx, elsewhere))).toEqual([])
  world.setNow('2026-03-15T22:00:00Z')
  await erase()
  expect(await notes()).toEqual(['private van Cees', 'shared van Cees'])
  world.setNow('2026-03-16T02:55:00Z')
  expect(await old(signedIn(cees)), 'also before the work of the night').toEqual([])
  await erase()
  expect(await notes()).toEqual(['shared van Cees'])
})

test('in that time they share one with the member, nobody else does; given the task back all is there', async () => {
  await stop()
  const [note] = await old(signedIn(cees))
  const share = (who: PersonActor) =>
    world.perform(
      shareOldNote,
      signedIn(who),
      { cooperativeId: world.cooperativeId, noteId: note!.id },
      newId(),
    )
  for (const who of [world.carla, world.anna, world.bea])
    expect(await share(who)).toMatchObject({ reason: 'note-not-found' })
  await must(world.perform(assignRole, world.greet, { personId: cees.personId, role: 'coach' }, newId()))
  expect(await old(signedIn(cees))).toEqual([])
  world.setNow('2027-03-01T10:00:00Z')
  await erase()
  expect(await notes()).toEqual(['private van Cees', 'shared van Cees'])
  await stop()
  expect((await share(cees)).ok).toBe(true)
  expect(await share(cees)).toMatchObject({ reason: 'note-not-found' })
  const read = await world.database.read(world.anna, (tx) =>
    tx.selectFrom('guidance_note').select('text').orderBy('text').execute(),
  )
  expect(read.map(({ text }) => text)).toEqual(['private van Cees', 'shared van Cees'])
})

test('how many there are is said to who may end the role, as a number', async () => {
  const count = (who: PersonActor) => world.database.read(who, (tx) => privateNotesOf(tx, cees.personId))
  expect(await count(world.greet)).toBe(1)
  expect(await count(world.bea)).toBe(1)
  for (const who of [world.anna, world.carla, world.stranger, cees]) expect(await count(who)).toBe(0)
})

test('so many days the database keeps them as is said', async () => {
  expect(await world.sql('select coach_notes_kept_days() as days')).toEqual([{ days: KEPT.coachNotes.days }])
})
