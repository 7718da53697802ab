import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { as, smallWorld, type World } from '../../../../test/world.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import { day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { addMunicipality } from './add-municipality.ts'
import { answerWay, hashOfWay } from './answer-way.ts'
import { askedWays, municipalitiesOf } from './municipality.db.ts'
import { assignCaseManager } from './assign-case-manager.ts'
import { correctClientNumber } from './correct-client-number.ts'
import { editMunicipality } from './edit-municipality.ts'
import { endCaseManager } from './end-case-manager.ts'
import { placeMember } from './place-member.ts'
import { municipalityOfMember } from './agreement.db.ts'
import { askingMunicipality, caseManagersOf } from './case-manager.db.ts'
import { placingsOf } from './client.db.ts'

let world: World
let marjolein: PersonActor
let dalwijk: Id<'municipality'>
let beekdal: Id<'municipality'>

const facts = { delivery: 'portal', email: '', address: '', dueDay: 10 } as const

beforeAll(async () => {
  world = await smallWorld()
  marjolein = await person('Marjolein Kuiper', 'case-manager')
  dalwijk = await added('Gemeente Dalwijk')
  beekdal = await added('Gemeente Beekdal')
})
afterAll(() => world.close())

async function person(name: string, role: 'case-manager' | 'coach'): Promise<PersonActor> {
  const personId = newId<'person'>()
  await world.sql('insert into person (id, name, created_at) values ($1, $2, now())', [personId, name])
  await world.sql(`insert into role_assignment values ($1, $2, $3, '2015-01-01', null)`, [
    world.cooperativeId,
    personId,
    role,
  ])
  return { kind: 'person', cooperativeId: world.cooperativeId, personId, roles: [role] }
}

async function added(name: string): Promise<Id<'municipality'>> {
  const result = await world.perform(addMunicipality, world.greet, { ...facts, name }, newId())
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

describe('a municipality', () => {
  test('is kept as typed, the name on one line, and seen by everybody here', async () => {
    const input = {
      name: ' Gemeente\n Verweg ',
      delivery: 'mail',
      email: 'uitkering@verweg.example',
      address: '',
      dueDay: 8,
    } as const
    const result = await world.perform(addMunicipality, world.greet, input, newId())
    expect(result.ok).toBe(true)
    const seen = await as<Awaited<ReturnType<typeof municipalitiesOf>>>(world, world.anna, (tx) =>
      municipalitiesOf(tx, world.cooperativeId),
    )
    // Until another person says yes to the mail it is read here, by whom a member shares with.
    expect(seen.find(({ name }) => name === 'Gemeente Verweg')).toMatchObject({
      delivery: 'portal',
      email: 'uitkering@verweg.example',
      dueDay: 8,
    })
    const [way] = await world.database.read(world.piet, (tx) => askedWays(tx, world.cooperativeId))
    const answer = { municipalityId: way!.municipalityId, seen: hashOfWay(way!), yes: true }
    expect((await world.perform(answerWay, world.piet, answer, newId())).ok).toBe(true)
    const then = await as<typeof seen>(world, world.anna, (tx) => municipalitiesOf(tx, world.cooperativeId))
    expect(then.find(({ name }) => name === 'Gemeente Verweg')).toMatchObject({ delivery: 'mail' })
  })

  test.each([
    ['municipality-name-taken', { name: 'gemeente DALWIJK' }],
    ['statement-email-missing', { name: 'Mailstad', delivery: 'mail' as const, email: ' ' }],
    ['statement-address-missing', { name: 'Poststad', delivery: 'print' as const, address: ' ' }],
  ])('%s', async (reason, wrong) => {
    expect(await world.perform(addMunicipality, world.greet, { ...facts, ...wrong }, newId())).toMatchObject({
      ok: false,
      reason,
    })
  })

  test('two administrators add the same one at once: it is there once', async () => {
    const input = { ...facts, name: 'Gemeente Tegelijk' }
    const both = await Promise.all([
      world.perform(addMunicipality, world.greet, input, newId()),
      world.perform(addMunicipality, world.piet, input, newId()),
    ])
    expect(both.map((one) => (one.ok ? 'added' : one.reason)).sort()).toEqual([
      'added',
      'municipality-name-taken',
    ])
  })

  test('is mended, under its own name too; another name may not be taken', async () => {
    const input = { ...facts, municipalityId: dalwijk, name: 'Gemeente Dalwijk', dueDay: 12 }
    expect((await world.perform(editMunicipality, world.greet, input, newId())).ok).toBe(true)
    expect(
      await world.perform(editMunicipality, world.greet, { ...input, name: 'Gemeente Beekdal' }, newId()),
    ).toMatchObject({ reason: 'municipality-name-taken' })
    expect(
      await world.perform(
        editMunicipality,
        world.greet,
        { ...input, name: 'Nergens', municipalityId: newId<'municipality'>() },
        newId(),
      ),
    ).toMatchObject({ reason: 'municipality-not-found' })
  })

  test('is of the office: no member, coach, board or stranger adds one', async () => {
    for (const who of [world.anna, world.carla, world.bea, marjolein])
      expect(await world.perform(addMunicipality, who, { ...facts, name: 'Stiekem' }, newId())).toMatchObject(
        { reason: 'not-permitted' },
      )
    expect(
      await world.perform(
        editMunicipality,
        world.stranger,
        { ...facts, municipalityId: dalwijk, name: 'Van ons' },
        newId(),
      ),
    ).toMatchObject({ reason: 'municipality-not-found' })
  })
})

describe('where a member belongs', () => {
  const place = (municipalityId: Id<'municipality'>, fromDay: string, clientNumber = '') =>
    world.perform(
      placeMember,
      world.greet,
      { memberId: world.anna.memberId, municipalityId, fromDay: day(fromDay), clientNumber },
      newId(),
    )
  const annaOn = (on: string) =>
    as<Awaited<ReturnType<typeof municipalityOfMember>>>(world, world.anna, (tx) =>
      municipalityOfMember(tx, world.cooperativeId, world.anna.memberId, day(on)),
    )

  test('holds from its day on, until the next', async () => {
    await place(dalwijk, '2025-01-01', 'D-1')
    await place(beekdal, '2026-03-01', 'B-1')
    expect(await annaOn('2024-12-31')).toBeUndefined()
    expect(await annaOn('2026-02-28')).toMatchObject({ name: 'Gemeente Dalwijk', clientNumber: 'D-1' })
    expect(await annaOn('2026-03-01')).toMatchObject({ name: 'Gemeente Beekdal', clientNumber: 'B-1' })
  })

  test('said again for the same day is mended, not twice', async () => {
    await place(beekdal, '2026-03-01', 'B-2')
    const all = await as<unknown[]>(world, world.anna, (tx) =>
      placingsOf(tx, world.cooperativeId, world.anna.memberId),
    )
    expect(all).toHaveLength(2)
    expect(await annaOn('2026-03-29')).toMatchObject({ clientNumber: 'B-2' })
  })

  test('the member mends the own number, of what holds today', async () => {
    const mend = (who: PersonActor) =>
      world.perform(correctClientNumber, who, { clientNumber: ' B  33 ' }, newId())
    expect(await mend(world.anna)).toEqual({ ok: true, value: world.anna.memberId })
    expect(await annaOn('2026-03-29')).toMatchObject({ clientNumber: 'B 33' })
    expect(await annaOn('2026-02-01')).toMatchObject({ clientNumber: 'D-1' })
    expect(await mend(world.piet)).toMatchObject({ reason: 'not-placed-yet' })
    expect(await mend(world.greet)).toMatchObject({ reason: 'not-permitted' })
  })

  test('of nobody, and to nowhere, is refused', async () => {
    const input = { fromDay: day('2026-01-01'), clientNumber: '' }
    const here = { ...input, memberId: world.anna.memberId, municipalityId: dalwijk }
    const tries = [
      world.perform(placeMember, world.greet, { ...here, memberId: newId<'member'>() }, newId()),
      world.perform(placeMember, world.greet, { ...here, municipalityId: newId<'municipality'>() }, newId()),
      world.perform(placeMember, world.anna, here, newId()),
    ]
    expect((await Promise.all(tries)).map((one) => (one.ok ? 'done' : one.reason))).toEqual([
      'member-not-found',
      'municipality-not-found',
      'not-permitted',
    ])
  })

  test('is seen by the member and the office, not by a coach or a case manager it is not shared with', async () => {
    const seenBy = async (who: PersonActor) =>
      (await as<unknown[]>(world, who, (tx) => placingsOf(tx, world.cooperativeId))).length
    expect([await seenBy(world.anna), await seenBy(world.greet)]).toEqual([2, 2])
    expect([await seenBy(world.carla), await seenBy(marjolein), await seenBy(world.bea)]).toEqual([0, 0, 0])
  })
})

describe('who works for a municipality', () => {
  const assign = (who: PersonActor, municipalityId = dalwijk, by: PersonActor = world.greet) =>
    world.perform(assignCaseManager, by, { municipalityId, personId: who.personId }, newId())
  const worksFor = (who: PersonActor) =>
    as<Id<'municipality'> | undefined>(world, who, (tx) => askingMunicipality(tx))

  test('is somebody with the role, for one municipality at a time', async () => {
    expect(await worksFor(marjolein)).toBeUndefined()
    expect(await assign(world.carla)).toMatchObject({ reason: 'no-case-manager' })
    expect(await assign(marjolein, newId<'municipality'>())).toMatchObject({
      reason: 'municipality-not-found',
    })
    expect(await assign(marjolein)).toMatchObject({ ok: true })
    expect(await worksFor(marjolein)).toBe(dalwijk)
    expect(await assign(marjolein)).toMatchObject({ reason: 'works-here-already' })
    expect(await assign(marjolein, beekdal)).toMatchObject({ reason: 'works-for-another' })
    expect(await assign(world.greet)).toMatchObject({ reason: 'own-assignment' })
  })

  test('is ended, and may work for another then', async () => {
    const end = () =>
      world.perform(
        endCaseManager,
        world.greet,
        { municipalityId: dalwijk, personId: marjolein.personId },
        newId(),
      )
    expect(await end()).toMatchObject({ ok: true })
    expect(await end()).toMatchObject({ reason: 'works-not-here' })
    expect(await worksFor(marjolein)).toBeUndefined()
    world.setNow('2026-03-30T10:00:00Z')
    expect(await assign(marjolein, beekdal)).toMatchObject({ ok: true })
    const now = await as<Awaited<ReturnType<typeof caseManagersOf>>>(world, world.greet, (tx) =>
      caseManagersOf(tx, world.cooperativeId),
    )
    expect(now).toMatchObject([{ name: 'Marjolein Kuiper', municipalityId: beekdal }])
  })

  test('two administrators at once: one says so, the other is told', async () => {
    const ineke = await person('Ineke Vos', 'case-manager')
    const both = await Promise.all([assign(ineke, dalwijk), assign(ineke, beekdal, world.piet)])
    expect(both.map((one) => (one.ok ? 'assigned' : one.reason)).sort()).toEqual([
      'assigned',
      'works-for-another',
    ])
  })
})
