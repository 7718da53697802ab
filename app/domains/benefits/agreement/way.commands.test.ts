/** Another way to a municipality: asked by one person, confirmed by another. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { smallWorld, type World } from '../../../../test/world.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import type { Id } from '../../../values/id.ts'
import { addMunicipality } from './add-municipality.ts'
import { answerWay, hashOfWay } from './answer-way.ts'
import { askedWays, municipalitiesOf } from './municipality.db.ts'
import { editMunicipality } from './edit-municipality.ts'

let world: World
let beekdal: Id<'municipality'>
beforeAll(async () => {
  world = await smallWorld()
  const facts = { name: 'Gemeente Beekdal', delivery: 'portal', email: '', address: '', dueDay: 10 } as const
  const added = await world.perform(addMunicipality, world.greet, facts, newId())
  if (!added.ok) throw new Error(added.reason)
  beekdal = added.value
})
afterAll(() => world.close())

const asked = () => world.database.read(world.greet, (tx) => askedWays(tx, world.cooperativeId))

/** Somebody says yes or no to the way that waits, as they saw it. */
async function answer(by: PersonActor, yes: boolean, seen?: string) {
  const [way] = await asked()
  const { municipalityId } = way!
  return world.perform(answerWay, by, { municipalityId, seen: seen ?? hashOfWay(way!), yes }, newId())
}

describe('where the statements of a municipality go', () => {
  const mail = { delivery: 'mail', email: 'uitkering@beekdal.example', address: '', dueDay: 10 } as const
  const ask = (by: PersonActor = world.greet, more = {}) =>
    world.perform(
      editMunicipality,
      by,
      { ...mail, name: 'Gemeente Beekdal', municipalityId: beekdal, ...more },
      newId(),
    )
  const now = async () => {
    const all = await world.database.read(world.greet, (tx) => municipalitiesOf(tx, world.cooperativeId))
    return all.find(({ id }) => id === beekdal)!
  }

  test('is asked by one and confirmed by another; until then the old way stands', async () => {
    expect(await ask()).toEqual({ ok: true, value: 'way-asked' })
    expect((await now()).delivery).toBe('portal')
    expect(await answer(world.greet, true)).toMatchObject({ reason: 'asked-by-you' })
    for (const who of [world.anna, world.carla, world.otto])
      expect(await answer(who, true)).toMatchObject({ reason: 'not-permitted' })
    expect(await answer(world.bea, true, 'a'.repeat(64))).toMatchObject({ reason: 'way-not-asked' })
    expect((await answer(world.bea, true)).ok).toBe(true)
    expect(await now()).toMatchObject({ delivery: 'mail', email: 'uitkering@beekdal.example' })
    expect(await asked()).toEqual([])
  })

  test('another administrator says yes as well; no leaves all as it was, and may be said by who asked', async () => {
    await ask(world.greet, { email: 'nieuw@beekdal.example' })
    expect((await answer(world.piet, true)).ok).toBe(true)
    expect((await now()).email).toBe('nieuw@beekdal.example')
    await ask(world.greet, { email: 'weg@beekdal.example' })
    expect((await answer(world.greet, false)).ok).toBe(true)
    expect((await now()).email).toBe('nieuw@beekdal.example')
  })

  test('who asks for something else meanwhile puts it in their own name: nobody confirms unseen', async () => {
    await ask(world.piet, { email: 'een@beekdal.example' })
    const seen = hashOfWay((await asked())[0]!)
    await ask(world.greet, { email: 'twee@beekdal.example' })
    expect(await answer(world.piet, true, seen)).toMatchObject({ reason: 'way-not-asked' })
    expect((await answer(world.piet, true)).ok).toBe(true)
    expect((await now()).email).toBe('twee@beekdal.example')
  })

  test('is not confirmed by who could be the one who asked', async () => {
    await ask(world.greet, { email: 'drie@beekdal.example' })
    await world.sql(
      `insert into sign_in_event (id, person_id, what, device, at, by_person)
       values ($1, $2, 'email-changed', '|', now(), $3)`,
      [newId(), world.bea.personId, world.greet.personId],
    )
    expect(await answer(world.bea, true)).toMatchObject({ reason: 'not-confirmed-yet' })
    expect((await answer(world.piet, true)).ok).toBe(true)
  })
})
