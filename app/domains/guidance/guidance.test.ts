/** Who writes in a plan and reads a note, through the commands and past them, on a real database. */
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { inSavepoint } from '../../../test/row-level-security.tries.ts'
import { must, oneMore, smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { addGoal } from './add-goal.ts'
import { addStep } from './add-step.ts'
import { changeGoal } from './change-goal.ts'
import { changeStep } from './change-step.ts'
import { closeStep } from './close-step.ts'
import { notesOf } from './note.db.ts'
import type { NOTE_KINDS } from './note.ts'
import { goalsOf, stepsOf, writersOf } from './plan.db.ts'
import { removeNote } from './remove-note.ts'
import { shareNote } from './share-note.ts'
import { writeNote } from './write-note.ts'

const DENIED = '42501'
const IN_OWN_NAME = '23001'

let world: World
let cees: PersonActor
beforeEach(async () => {
  world = await smallWorld()
  cees = await oneMore(world, 'Cees Coach', 'coach')
})
afterEach(() => world.close())

const about = () => ({ memberId: world.anna.memberId })
const step = (more: object = {}) => ({ step: 'Drie bakkers bellen', helper: '', byDay: null, ...more })
const goalBy = (who: PersonActor, more: object = {}, isNoBsn = false) =>
  world.perform(
    addGoal,
    who,
    { ...about(), theme: 'business', goal: 'Twee vaste klanten', first: null, ...more },
    newId(),
    isNoBsn,
  )
const stepBy = (who: PersonActor, goalId: Id<'guidance-goal'>, more: object = {}) =>
  world.perform(addStep, who, { ...about(), goalId, ...step(), ...more }, newId())
const planFor = (who: PersonActor) =>
  world.database.read(who, async (tx) => ({
    goals: (await goalsOf(tx, world.cooperativeId, world.anna.memberId)).map(({ goal }) => goal),
    steps: (await stepsOf(tx, world.cooperativeId, world.anna.memberId)).map((one) => one.step).toSorted(),
    writers: [...(await writersOf(tx, world.anna.memberId)).values()].toSorted(),
  }))

describe('a plan', () => {
  test('is written by the member and the coach, and each reads who wrote what', async () => {
    const goal = await must(goalBy(world.anna, { first: step() }))
    await must(stepBy(world.carla, goal, { step: 'Samen oefenen' }))
    const both = {
      goals: ['Twee vaste klanten'],
      steps: ['Drie bakkers bellen', 'Samen oefenen'],
      writers: ['Anna de Vries', 'Carla Visser'],
    }
    for (const who of [world.anna, world.carla, cees]) expect(await planFor(who)).toEqual(both)
  })

  test('is read and written by nobody else', async () => {
    const goal = await must(goalBy(world.anna, { first: step() }))
    const nothing = { goals: [], steps: [], writers: [] }
    for (const who of [world.piet, world.greet, world.bea, world.otto, world.stranger]) {
      expect(await planFor(who)).toEqual(nothing)
      expect((await stepBy(who, goal)).ok).toBe(false)
    }
    expect(await stepBy(world.piet, goal)).toMatchObject({ reason: 'guided-not-found' })
    expect(await stepBy(world.greet, goal)).toMatchObject({ reason: 'not-permitted' })
  })

  test('a goal and a step of another member are not there', async () => {
    const goal = await must(goalBy(world.anna))
    const mine = { ...about(), memberId: world.piet.memberId }
    const added = await world.perform(addStep, world.piet, { ...mine, goalId: goal, ...step() }, newId())
    expect(added).toMatchObject({ reason: 'goal-not-found' })
  })

  test('of two who change at once one is told; what is closed is not rewritten', async () => {
    const goal = await must(goalBy(world.anna))
    const other = { ...about(), goalId: goal, theme: 'money', goal: 'Anders', revision: 1 } as const
    await must(world.perform(changeGoal, world.anna, other, newId()))
    expect(await world.perform(changeGoal, world.carla, other, newId())).toMatchObject({
      reason: 'plan-was-changed',
    })
    const stepId = await must(stepBy(world.anna, goal))
    const { memberId } = about()
    const close = (who: PersonActor, revision: number, state: 'open' | 'done' | 'dropped') =>
      world.perform(closeStep, who, { memberId, stepId, revision, state }, newId())
    await must(close(world.carla, 1, 'done'))
    expect(await close(world.anna, 1, 'dropped')).toMatchObject({ reason: 'plan-was-changed' })
    const words = { ...about(), stepId, ...step(), revision: 2 }
    expect(await world.perform(changeStep, world.anna, words, newId())).toMatchObject({
      reason: 'step-closed',
    })
    await must(close(world.anna, 2, 'open'))
    await must(world.perform(changeStep, world.carla, { ...words, revision: 3 }, newId()))
    const rows = await world.sql('select state, closed_by, written_by, added_by from guidance_step')
    const { anna, carla } = world
    expect(rows).toEqual([
      { state: 'open', closed_by: null, written_by: carla.personId, added_by: anna.personId },
    ])
  })

  test('a day that has passed is not chosen, and may stay', async () => {
    const goal = await must(goalBy(world.anna))
    const past = { byDay: day('2026-03-28') }
    expect(await stepBy(world.anna, goal, past)).toMatchObject({ reason: 'step-day-passed' })
    expect(await goalBy(world.anna, { first: step(past) })).toMatchObject({ reason: 'step-day-passed' })
    const stepId = await must(stepBy(world.anna, goal, { byDay: day('2026-03-29') }))
    world.setNow('2026-04-02T10:00:00Z')
    const words = { ...about(), stepId, ...step({ byDay: day('2026-03-29'), helper: 'Els' }), revision: 1 }
    await must(world.perform(changeStep, world.anna, words, newId()))
  })

  test('warns of a number that looks like a BSN, until the writer says it is none', async () => {
    const number = { goal: 'Klant 111222333 bellen' }
    expect(await goalBy(world.anna, number)).toMatchObject({ reason: 'looks-like-bsn' })
    await must(goalBy(world.anna, number, true))
  })

  test('of a member who left is read, and changes no more', async () => {
    const goal = await must(goalBy(world.anna))
    await world.sql(`update member set left_on = '2026-03-28' where id = $1`, [world.anna.memberId])
    expect(await stepBy(world.carla, goal)).toMatchObject({ reason: 'guided-left' })
    expect((await planFor(world.carla)).goals).toHaveLength(1)
  })

  test('nobody writes in the name of another, not by SQL either', async () => {
    const goal = await must(goalBy(world.anna))
    const tries = (who: PersonActor, text: string, ...values: unknown[]) =>
      world.database.write(
        who,
        (tx) => inSavepoint(tx, text, values),
        () => false,
      )
    const { anna, carla } = world
    const asAnna = 'update guidance_goal set written_by = $1, goal = $2 where id = $3'
    expect(await tries(carla, asAnna, anna.personId, 'x', goal)).toBe(IN_OWN_NAME)
    expect(await tries(carla, 'update guidance_goal set goal = $1 where id = $2', 'x', goal)).toBe(
      IN_OWN_NAME,
    )
    const reached = 'update guidance_goal set reached_by = $1, reached_at = now() where id = $2'
    expect(await tries(carla, reached, anna.personId, goal)).toBe(IN_OWN_NAME)
  })
})

describe('a note', () => {
  const write = (who: PersonActor, text: string, kind: (typeof NOTE_KINDS)[number] = 'shared') =>
    world.perform(writeNote, who, { memberId: world.anna.memberId, text, kind }, newId(), false)
  const read = async (who: PersonActor) =>
    (await world.database.read(who, (tx) => notesOf(tx, world.cooperativeId, world.anna.memberId)))
      .map(({ text }) => text)
      .toSorted()
  const everyone = () => [world.anna, world.carla, cees]
  const others = () => [world.piet, world.greet, world.bea, world.otto, world.stranger]

  test('is read by the member and the coaches, and by nobody else', async () => {
    await must(write(world.carla, 'We spraken elkaar'))
    await must(write(world.anna, 'Het ging goed'))
    for (const who of everyone()) expect(await read(who)).toEqual(['Het ging goed', 'We spraken elkaar'])
    for (const who of others()) expect(await read(who)).toEqual([])
  })

  test('for the coach alone is read by that coach, until it is shared, and not once they are no coach', async () => {
    const noteId = await must(write(world.carla, 'Voor mijzelf', 'private'))
    expect(await read(world.carla)).toEqual(['Voor mijzelf'])
    for (const who of [world.anna, cees, ...others()]) expect(await read(who)).toEqual([])
    for (const actor of [
      { kind: 'job', cooperativeId: world.cooperativeId } as const,
      { kind: 'operator', cooperativeId: world.cooperativeId } as const,
    ])
      expect(
        await world.database.read(actor, (tx) => notesOf(tx, world.cooperativeId, world.anna.memberId)),
      ).toEqual([])
    const share = (who: PersonActor) =>
      world.perform(shareNote, who, { memberId: world.anna.memberId, noteId }, newId())
    expect(await share(cees)).toMatchObject({ reason: 'note-not-found' })
    await must(write(world.carla, 'Blijft van mij', 'private'))
    await must(share(world.carla))
    expect(await share(world.carla)).toMatchObject({ reason: 'note-shared-already' })
    expect(await read(world.anna)).toEqual(['Voor mijzelf'])
    await world.sql(`update role_assignment set until = now() where person_id = $1`, [world.carla.personId])
    expect(await read(world.carla)).toEqual([])
  })

  test('of a member is for both; of another coach it is not written, by SQL either', async () => {
    expect(await write(world.anna, 'Geheim', 'private')).toMatchObject({ reason: 'note-is-for-both' })
    expect(await write(world.anna, 'Terug', 'evaluation')).toMatchObject({ reason: 'note-is-for-both' })
    const insert = (who: PersonActor, by: PersonActor, secret: boolean) =>
      world.database.write(
        who,
        (tx) =>
          inSavepoint(
            tx,
            `insert into guidance_note (cooperative_id, id, member_id, written_by, written_at, text, private,
               evaluation)
             values ($1, gen_random_uuid(), $2, $3, now(), 'x', $4, false)`,
            [world.cooperativeId, world.anna.memberId, by.personId, secret],
          ),
        () => false,
      )
    expect(await insert(world.carla, cees, false)).toBe(DENIED)
    expect(await insert(world.anna, world.anna, true)).toBe(DENIED)
    expect(await insert(world.anna, world.anna, false)).toBe(1)
  })

  test('goes away by who wrote it, and by nobody else', async () => {
    const noteId = await must(write(world.carla, 'Verkeerd lid'))
    const remove = (who: PersonActor) =>
      world.perform(removeNote, who, { memberId: world.anna.memberId, noteId }, newId())
    for (const who of [world.anna, cees])
      expect(await remove(who)).toMatchObject({ reason: 'note-of-another' })
    const bare = await world.database.write(
      cees,
      (tx) => inSavepoint(tx, 'delete from guidance_note', []),
      () => false,
    )
    expect(bare).toBe(0)
    await must(remove(world.carla))
    expect(await remove(world.carla)).toMatchObject({ reason: 'note-not-found' })
  })

  test('warns of a BSN; and nothing of it is open while somebody of the office could be the coach', async () => {
    expect(await write(world.carla, 'BSN 111222333')).toMatchObject({ reason: 'looks-like-bsn' })
    await must(write(world.carla, 'Gewoon', 'private'))
    await world.sql(
      `insert into sign_in_event (id, person_id, what, device, at, by_person)
       values (gen_random_uuid(), $1, 'email-changed', '', now(), $2)`,
      [world.carla.personId, world.greet.personId],
    )
    const open = await world.database.read(
      world.carla,
      async (tx) =>
        (await sql<{ open: boolean }>`select not in_own_hands() as open`.execute(tx)).rows[0]?.open,
    )
    expect(open).toBe(true)
    expect(await read(world.carla)).toEqual([])
    expect(await write(world.carla, 'Nog een')).toMatchObject({ reason: 'not-in-own-hands' })
  })
})
