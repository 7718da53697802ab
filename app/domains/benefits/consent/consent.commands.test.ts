import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../../test/world.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import { day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { addMunicipality } from '../agreement/add-municipality.ts'
import { assignCaseManager } from '../agreement/assign-case-manager.ts'
import { placeMember } from '../agreement/place-member.ts'
import { FACT_FIELDS, type Fact, type FactField } from '../facts/fact-shapes.ts'
import { factsOf } from '../facts/facts.db.ts'
import { tellFact } from '../facts/tell-fact.ts'
import { advisersOfAsking, consentsOf, namesSharedWith } from './consent.db.ts'
import { SHARED_FIELDS, type SharedField } from './consent.ts'
import { giveConsent } from './give-consent.ts'
import { revokeConsent } from './revoke-consent.ts'

const TOLD: readonly Fact[] = [
  { field: 'benefit', value: { scheme: 'PW' } },
  { field: 'household', value: { living: 'alone', age: '27-aow', housemates: 0 } },
  { field: 'income', value: { other: 0n, spouseWork: 0n, spouseOther: 0n } },
  { field: 'exemption', value: { kind: 'work', monthsUsed: 1 } },
  { field: 'assets', value: { owned: 100_000n } },
]

let world: World
let marjolein: PersonActor
let other: PersonActor
let municipalityId: Id<'municipality'>
beforeAll(async () => {
  world = await smallWorld()
  marjolein = await caseManager('Marjolein Kuiper')
  other = await caseManager('Otto van Ergens')
  municipalityId = await municipality('Dalwijk')
  await must(
    world.perform(assignCaseManager, world.greet, { municipalityId, personId: marjolein.personId }, newId()),
  )
  const elsewhere = await municipality('Bergstad')
  await must(
    world.perform(
      assignCaseManager,
      world.greet,
      { municipalityId: elsewhere, personId: other.personId },
      newId(),
    ),
  )
  const placed = {
    memberId: world.anna.memberId,
    municipalityId,
    fromDay: day('2026-01-01'),
    clientNumber: '',
  }
  await must(world.perform(placeMember, world.greet, placed, newId()))
  for (const fact of TOLD)
    await must(world.perform(tellFact, world.anna, { fact, from: day('2026-01-01'), how: 'new' }, newId()))
})
afterAll(() => world.close())

async function caseManager(name: string): Promise<PersonActor> {
  const personId = newId<'person'>()
  await world.sql('insert into person (id, name, email, created_at) values ($1, $2, $3, now())', [
    personId,
    name,
    `${personId}@voorbeeld.example`,
  ])
  await world.sql(`insert into role_assignment values ($1, $2, $3, '2015-01-01', null)`, [
    world.cooperativeId,
    personId,
    'case-manager',
  ])
  return { kind: 'person', cooperativeId: world.cooperativeId, personId, roles: ['case-manager'] }
}

function municipality(name: string): Promise<Id<'municipality'>> {
  const facts = { name, delivery: 'portal', email: '', address: '', dueDay: 10 } as const
  return must(world.perform(addMunicipality, world.greet, facts, newId()))
}

const fieldsSeenBy = async (who: PersonActor, memberId = world.anna.memberId): Promise<FactField[]> =>
  (await world.database.read(who, (tx) => factsOf(tx, world.cooperativeId, memberId)))
    .map(({ field }) => field)
    .toSorted()

const give = (
  who: PersonActor,
  fields: readonly SharedField[],
  more: object = {},
  by: PersonActor = world.anna,
) =>
  world.perform(
    giveConsent,
    by,
    {
      personId: who.personId,
      purpose: who.roles.includes('coach') ? 'coach' : 'case-manager',
      fields: [...fields],
      ...more,
    },
    newId(),
  )
const stop = (consentId: Id<'consent'>, by: PersonActor = world.anna) =>
  world.perform(revokeConsent, by, { consentId }, newId())

describe('what a member told', () => {
  test('is read by the member', async () => {
    expect(await fieldsSeenBy(world.anna)).toEqual([...FACT_FIELDS].toSorted())
  })

  test('and by nobody else, whatever their role, as long as nothing is shared', async () => {
    const { piet, greet, bea, otto, carla, stranger } = world
    for (const who of [piet, greet, bea, otto, carla, stranger, marjolein, other])
      expect(await fieldsSeenBy(who), who.roles.join()).toEqual([])
    const job = { kind: 'job', cooperativeId: world.cooperativeId } as const
    const operator = { kind: 'operator', cooperativeId: world.cooperativeId } as const
    for (const actor of [job, operator])
      expect(
        await world.database.read(actor, (tx) => factsOf(tx, world.cooperativeId, world.anna.memberId)),
      ).toEqual([])
  })
})

describe('a consent', () => {
  test.each(FACT_FIELDS)('of %s opens that field and no other, and revoking closes it', async (field) => {
    for (const who of [world.carla, marjolein]) {
      const consentId = await must(give(who, [field]))
      expect(await fieldsSeenBy(who)).toEqual([field])
      expect(await stop(consentId)).toMatchObject({ ok: true })
      expect(await fieldsSeenBy(who)).toEqual([])
    }
  })

  test('of one person opens nothing for another, and nothing of another member', async () => {
    const consentId = await must(give(world.carla, FACT_FIELDS))
    expect(await fieldsSeenBy(marjolein)).toEqual([])
    expect(await fieldsSeenBy(world.carla, world.piet.memberId)).toEqual([])
    await must(stop(consentId))
  })

  test('whose last day has passed opens nothing, and can be given anew', async () => {
    const consentId = await must(give(world.carla, ['benefit'], { until: day('2026-03-31') }))
    await world.sql(`update consent set until = '2020-01-01' where id = $1`, [consentId])
    expect(await fieldsSeenBy(world.carla)).toEqual([])
    const anew = await must(give(world.carla, ['assets']))
    expect(await fieldsSeenBy(world.carla)).toEqual(['assets'])
    await must(stop(anew))
  })

  test('is for a coach or a case manager of the own municipality', async () => {
    const advisers = await world.database.read(world.anna, (tx) => advisersOfAsking(tx))
    expect(advisers.map(({ name, purpose }) => `${purpose} ${name}`)).toEqual([
      'case-manager Marjolein Kuiper',
      'coach Carla Visser',
    ])
    for (const who of [other, world.greet, world.bea])
      expect(await give(who, ['benefit'])).toMatchObject({ reason: 'nobody-to-share-with' })
    // Piet belongs to no municipality here.
    expect(await give(marjolein, ['benefit'], {}, world.piet)).toMatchObject({
      reason: 'nobody-to-share-with',
    })
  })

  test('ends neither before it begins nor in a far future', async () => {
    expect(await give(world.carla, ['assets'], { until: day('2026-03-28') })).toMatchObject({
      reason: 'until-passed',
    })
    expect(await give(world.carla, ['assets'], { until: day('2040-01-01') })).toMatchObject({
      reason: 'until-too-far',
    })
  })

  test('is stopped by who gave it, once; it stays in the history with its names', async () => {
    const consentId = await must(give(world.carla, ['benefit', 'assets']))
    expect(await stop(consentId, world.piet)).toMatchObject({ reason: 'not-shared' })
    await must(stop(consentId))
    expect(await stop(consentId)).toMatchObject({ reason: 'not-shared' })
    const [given, names] = await world.database.read(
      world.anna,
      async (tx) =>
        [await consentsOf(tx, world.cooperativeId, world.anna.memberId), await namesSharedWith(tx)] as const,
    )
    expect(given.find(({ id }) => id === consentId)).toMatchObject({ fields: ['benefit', 'assets'] })
    expect(given.every(({ revokedAt }) => revokedAt !== undefined)).toBe(true)
    expect(names.get(world.carla.personId)).toBe('Carla Visser')
  })
})

test('a member reads the names of advisers and no other person; others ask in vain', async () => {
  const people = (who: PersonActor) =>
    world.database.read(who, (tx) => tx.selectFrom('person').select('id').execute())
  expect((await people(world.anna)).map(({ id }) => id)).toEqual([world.anna.personId])
  expect(await world.database.read(marjolein, (tx) => advisersOfAsking(tx))).toEqual([])
  expect([...(await world.database.read(world.piet, (tx) => namesSharedWith(tx)))]).toEqual([])
})

test('every field that can be shared is one that the table of consents knows', () => {
  expect(new Set(SHARED_FIELDS).size).toBe(SHARED_FIELDS.length)
})

describe('telling', () => {
  test('two households at once are refused; what changed ends the month before', async () => {
    const two: Fact = {
      field: 'household',
      value: { living: 'couple', age: '27-aow', spouseAge: '21-aow', spouseHasRight: 'yes', housemates: 0 },
    }
    const told = { fact: two, from: day('2026-02-01') }
    expect(await world.perform(tellFact, world.anna, { ...told, how: 'new' }, newId())).toMatchObject({
      reason: 'two-at-once',
    })
    const standing = await world.database.read(world.anna, (tx) =>
      factsOf(tx, world.cooperativeId, world.anna.memberId),
    )
    const about = standing.find(({ field }) => field === 'household')!.id
    await must(world.perform(tellFact, world.anna, { ...told, how: 'changed', about }, newId()))
    const rows = await world.sql(
      `select valid_from::text as "from", valid_to::text as until from benefit_fact
       where field = 'household' and replaced_at is null order by valid_from`,
    )
    expect(rows).toEqual([
      { from: '2026-01-01', until: '2026-01-31' },
      { from: '2026-02-01', until: null },
    ])
  })

  test('what was wrong stays, with the moment, and counts no longer', async () => {
    const [old] = await world.database.read(world.anna, async (tx) =>
      (await factsOf(tx, world.cooperativeId, world.anna.memberId)).filter(({ field }) => field === 'assets'),
    )
    const fact: Fact = { field: 'assets', value: { owned: 50n } }
    const told = { fact, from: day('2026-01-01'), how: 'wrong', about: old!.id } as const
    await must(world.perform(tellFact, world.anna, told, newId()))
    expect(
      await world.sql(`select value, replaced_at is null as stands from benefit_fact
        where field = 'assets' order by replaced_at nulls last`),
    ).toEqual([
      { value: { owned: '100000' }, stands: false },
      { value: { owned: '50' }, stands: true },
    ])
  })

  test('is for members', async () => {
    const fact = TOLD[0]!
    const told = { fact, from: day('2026-01-01'), how: 'new' } as const
    expect(await world.perform(tellFact, world.carla, told, newId())).toMatchObject({
      reason: 'not-permitted',
    })
  })
})
