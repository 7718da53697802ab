import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { as, smallWorld, type World } from '../../../../test/world.ts'
import type { PersonActor, Role } from '../../../platform/actor.ts'
import { day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { policyWithoutAgreement, type Policy } from '../engine/policy.ts'
import { addMunicipality } from './add-municipality.ts'
import { assignCaseManager } from './assign-case-manager.ts'
import { confirmPolicy } from './confirm-policy.ts'
import { proposePolicy } from './propose-policy.ts'
import { withdrawPolicy } from './withdraw-policy.ts'
import { policyInForce } from './agreement.db.ts'
import { policyVersionsOf } from './policy-versions.db.ts'
import type { PolicyInForce, PolicyVersion } from './policy-version.ts'

let world: World
let marjolein: PersonActor
let ineke: PersonActor
/** Administrator, and case manager of Dalwijk as well. */
let both: PersonActor
let sjoerd: PersonActor
let dalwijk: Id<'municipality'>

beforeAll(async () => {
  world = await smallWorld()
  const beekdal = await added('Gemeente Beekdal')
  sjoerd = await person('Sjoerd Elders', 'case-manager')
  await assign(sjoerd, beekdal)
  marjolein = await person('Marjolein Kuiper', 'case-manager')
  ineke = await person('Ineke Vos', 'case-manager')
  both = await person('Berend Dubbel', 'administrator', 'case-manager')
})
afterAll(() => world.close())

/** Another municipality each time, and everybody works for it now. */
let count = 0
beforeEach(async () => {
  dalwijk = await added(`Gemeente Dalwijk ${++count}`)
  await world.sql(
    "update municipality_person set until = now() + interval '1 day' where until is null and person_id <> $1",
    [sjoerd.personId],
  )
  for (const who of [marjolein, ineke, both]) await assign(who, dalwijk)
})

async function person(name: string, ...roles: Role[]): Promise<PersonActor> {
  const { cooperativeId } = world
  const personId = newId<'person'>()
  await world.sql('insert into person (id, name, created_at) values ($1, $2, now())', [personId, name])
  for (const role of roles)
    await world.sql(`insert into role_assignment values ($1, $2, $3, '2015-01-01', null)`, [
      cooperativeId,
      personId,
      role,
    ])
  return { kind: 'person', cooperativeId, personId, roles }
}

async function added(name: string): Promise<Id<'municipality'>> {
  const facts = { name, delivery: 'portal', email: '', address: '', dueDay: 10 } as const
  const done = await world.perform(addMunicipality, world.greet, facts, newId())
  if (!done.ok) throw new Error(done.reason)
  return done.value
}

async function assign({ personId }: PersonActor, municipalityId: Id<'municipality'>) {
  const done = await world.perform(assignCaseManager, world.greet, { municipalityId, personId }, newId())
  if (!done.ok) throw new Error(done.reason)
}

const from = (on: string, more: Partial<Policy> = {}): Policy => ({
  ...policyWithoutAgreement(day(on)),
  ...more,
})

const propose = (policy: Policy, by: PersonActor = world.greet, municipalityId = dalwijk) =>
  world.perform(
    proposePolicy,
    by,
    { municipalityId, policy: { ...policy, deductibleCostRules: [...policy.deductibleCostRules] } },
    newId(),
  )

async function proposed(policy: Policy, by?: PersonActor): Promise<Id<'policy-version'>> {
  const done = await propose(policy, by)
  if (!done.ok) throw new Error(done.reason)
  return done.value
}

const confirm = (versionId: Id<'policy-version'>, by: PersonActor = marjolein) =>
  world.perform(confirmPolicy, by, { versionId }, newId())
const withdraw = (versionId: Id<'policy-version'>, by: PersonActor = world.greet) =>
  world.perform(withdrawPolicy, by, { versionId }, newId())
const reasonOf = (done: { ok: boolean; reason?: string }) => (done.ok ? 'done' : done.reason)
const inForce = (on: string) =>
  as<PolicyInForce>(world, world.anna, (tx) => policyInForce(tx, world.cooperativeId, dalwijk, day(on)))
const versions = () =>
  as<PolicyVersion[]>(world, world.anna, (tx) => policyVersionsOf(tx, world.cooperativeId, dalwijk))

describe('from writing down to holding', () => {
  test('a proposal holds for nobody until it is confirmed, and then from its first day on', async () => {
    const policy = from('2026-04-01', { reservedPotCounts: false, maxHoursPerYear: 1_040 })
    const id = await proposed(policy)
    expect(await inForce('2026-04-01')).toEqual({ policy: from('2026-04-01'), version: undefined })
    expect(await confirm(id)).toMatchObject({ ok: true })
    expect(await inForce('2026-04-01')).toEqual({ policy, version: 1 })
    expect((await inForce('2026-03-31')).version).toBeUndefined()
  })

  test('the next takes its place from its own first day; on one day the later version holds', async () => {
    await confirm(await proposed(from('2026-01-01')))
    await confirm(await proposed(from('2026-07-01', { period: 'quarter' })))
    await confirm(await proposed(from('2026-07-01', { period: 'year' })))
    expect((await inForce('2026-06-30')).version).toBe(1)
    expect(await inForce('2026-07-01')).toMatchObject({ version: 3, policy: { period: 'year' } })
  })

  test('after a last day there is a gap, and we reckon without an agreement', async () => {
    await confirm(await proposed(from('2026-01-01', { validTo: day('2026-03-31') })))
    expect((await inForce('2026-03-31')).version).toBe(1)
    expect(await inForce('2026-04-01')).toEqual({ policy: from('2026-04-01'), version: undefined })
  })

  test('what was withdrawn stays in the history and can be confirmed no more', async () => {
    const id = await proposed(from('2026-01-01'))
    expect(reasonOf(await propose(from('2026-02-01')))).toBe('policy-waits')
    expect(await withdraw(id)).toMatchObject({ ok: true })
    expect(reasonOf(await confirm(id))).toBe('policy-decided-already')
    await proposed(from('2026-02-01'))
    expect((await versions()).map(({ version, withdrawnAt }) => [version, withdrawnAt !== null])).toEqual([
      [2, false],
      [1, true],
    ])
  })
})

describe('who may what', () => {
  test('only the office writes down and withdraws', async () => {
    for (const who of [world.anna, world.bea, world.carla, marjolein])
      expect(reasonOf(await propose(from('2026-01-01'), who))).toBe('not-permitted')
    const id = await proposed(from('2026-01-01'))
    expect(reasonOf(await withdraw(id, marjolein))).toBe('not-permitted')
    expect(reasonOf(await withdraw(id, world.stranger))).toBe('policy-not-found')
  })

  test('a case manager of another municipality does not confirm, nor does anybody without the task', async () => {
    const id = await proposed(from('2026-01-01'))
    expect(reasonOf(await confirm(id, sjoerd))).toBe('policy-of-another')
    for (const who of [world.greet, world.anna, world.bea])
      expect(reasonOf(await confirm(id, who))).toBe('not-permitted')
    expect((await inForce('2026-01-01')).version).toBeUndefined()
  })

  test('who is administrator and case manager does not confirm the own proposal; another does', async () => {
    const id = await proposed(from('2026-01-01'), both)
    expect(reasonOf(await confirm(id, both))).toBe('policy-own')
    expect(reasonOf(await confirm(id, ineke))).toBe('done')
    const other = await proposed(from('2026-02-01'), world.piet)
    expect(reasonOf(await confirm(other, both))).toBe('done')
  })

  test('past the program the database refuses too: own, foreign, twice, and a change afterwards', async () => {
    const id = await proposed(from('2026-01-01'), both)
    const set = (who: PersonActor, what: string) =>
      world.database.write(
        who,
        async (tx) => {
          const { sql } = await import('kysely')
          const done = await sql`update municipality_policy set ${sql.raw(what)} where id = ${id}`.execute(tx)
          return Number(done.numAffectedRows)
        },
        () => true,
      )
    const mine = (who: PersonActor) => `confirmed_at = now(), confirmed_by = '${who.personId}'`
    await expect(set(both, mine(both))).rejects.toThrow('municipality_policy_not_own')
    expect(await set(sjoerd, mine(sjoerd))).toBe(0)
    await expect(set(world.greet, mine(world.greet))).rejects.toThrow('case manager of that municipality')
    await expect(set(marjolein, mine(ineke))).rejects.toThrow('confirmed by who asks')
    expect(await confirm(id)).toMatchObject({ ok: true })
    expect(await set(world.greet, `withdrawn_at = now(), withdrawn_by = '${world.greet.personId}'`)).toBe(0)
    await expect(set(marjolein, mine(marjolein))).rejects.toThrow('does not change')
    await expect(set(marjolein, `policy = '{}'`)).rejects.toThrow('permission denied')
  })
})

describe('two at once', () => {
  test('two administrators write down: one proposal waits, the other is told', async () => {
    const done = await Promise.all([propose(from('2026-01-01')), propose(from('2026-02-01'), world.piet)])
    expect(done.map(reasonOf).sort()).toEqual(['done', 'policy-waits'])
    expect(await versions()).toHaveLength(1)
  })

  test('two case managers confirm: once', async () => {
    const id = await proposed(from('2026-01-01'))
    const done = await Promise.all([confirm(id), confirm(id, ineke)])
    expect(done.map(reasonOf).sort()).toEqual(['done', 'policy-decided-already'])
  })

  test('one confirms while the other withdraws: one of the two, never both', async () => {
    const id = await proposed(from('2026-01-01'))
    const done = await Promise.all([confirm(id), withdraw(id)])
    expect(done.map(reasonOf).sort()).toEqual(['done', 'policy-decided-already'])
    const [version] = await versions()
    expect([version!.confirmedAt === null, version!.withdrawnAt === null].sort()).toEqual([false, true])
  })
})

test('a policy that cannot be is refused, also when no page looked at it first', async () => {
  expect(reasonOf(await propose(from('2026-02-01', { validTo: day('2026-01-31') })))).toBe(
    'policy-ends-before-it-starts',
  )
  expect(reasonOf(await propose(from('2026-02-01', { provisionalBasis: 'less-flat-tax' })))).toBe(
    'policy-flat-tax-missing',
  )
  const rule = { category: 'Telefoon', allowed: true, priorConsent: false }
  expect(reasonOf(await propose(from('2026-02-01', { deductibleCostRules: [rule] })))).toBe(
    'policy-cost-not-reckoned',
  )
  expect(reasonOf(await propose(from('2026-02-01'), world.greet, newId<'municipality'>()))).toBe(
    'municipality-not-found',
  )
})

test('a policy is not confirmed by inserting it as if it were', async () => {
  const [row] = await world.sql('select id from municipality limit 1')
  const inserted = world.database.write(
    world.greet,
    (tx) =>
      tx
        .insertInto('municipality_policy')
        .values({
          cooperative_id: world.cooperativeId,
          id: newId(),
          municipality_id: String(row!['id']),
          version: 99,
          valid_from: day('2026-01-01'),
          policy: '{}',
          proposed_at: new Date(),
          proposed_by: world.greet.personId,
          confirmed_at: new Date(),
          confirmed_by: world.bea.personId,
        })
        .execute(),
    () => true,
  )
  await expect(inserted).rejects.toThrow('begins as a proposal')
})
