/** Rules about money are of two people of the board, and nobody's own. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, oneMore, smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import { newId } from '../../../test/new-id.ts'
import type { Id } from '../../values/id.ts'
import { assignMemberScheme } from './assign-member-scheme.ts'
import { changeSchemeDraft } from './change-scheme-draft.ts'
import { decideSchemeVersion } from './decide-scheme-version.ts'
import { draftScheme } from './draft-scheme.ts'
import { shareOutEarnings } from './share-out-earnings.ts'
import { scheme } from './share-out-examples.fixture.ts'
import type { SchemeDraft } from './scheme.ts'

let world: World
let bob: PersonActor
beforeEach(async () => {
  world = await smallWorld()
  bob = await oneMore(world, 'Bob Jonker', 'board')
})
afterEach(() => world.close())

const half = scheme({
  steps: [
    {
      key: 'cooperative',
      destination: 'cooperative',
      take: { kind: 'percentage', of: 'net-turnover', basisPoints: 5000 },
    },
    { key: 'member-pot', destination: 'member-pot', take: { kind: 'rest' } },
  ],
})

type VersionId = Id<'scheme-version'>
const change = (by: PersonActor, versionId: VersionId, draft: SchemeDraft) => {
  const seenAt = world.clock().at.getTime()
  return world.perform(changeSchemeDraft, by, { versionId, draft, seenAt }, newId())
}
const decide = (by: PersonActor, versionId: VersionId, fromDay: string) => {
  const told = { noticeSentOn: day('2026-03-20'), reason: 'Besluit van de vergadering' }
  return world.perform(decideSchemeVersion, by, { versionId, fromDay: day(fromDay), ...told }, newId())
}
const assign = (by: PersonActor, memberId: Id<'member'>, schemeId: Id<'scheme'>) => {
  const from = { fromDay: day('2026-05-01'), noticeSentOn: day('2026-03-01') }
  return world.perform(assignMemberScheme, by, { memberId, schemeId, ...from }, newId())
}

async function begun(input: { schemeId: Id<'scheme'> } | { name: string; preset: 'amersfoort' }) {
  const made = await world.perform(draftScheme, world.bea, input, newId())
  if (!made.ok) throw new Error(made.reason)
  return made.value
}

async function nextVersion(): Promise<VersionId> {
  const [row] = await world.sql('select id from scheme where is_default')
  return begun({ schemeId: row!['id'] as Id<'scheme'> })
}

const pay = (memberId: Id<'member'>, on: string) => {
  const paid = { memberId, turnover: 10000n, jobCosts: 0n, countsOn: day(on), cause: 'payment' } as const
  return as(world, world.greet, (tx) => shareOutEarnings(tx, world.greet, paid, world.clock(), newId()))
}
const contribution = async () => {
  const of = `select sum(amount) as sum from sharing_part where destination = 'cooperative'`
  return Number((await world.sql(of))[0]!['sum'])
}

describe('two of the board', () => {
  test('who wrote a draft last does not decide it; whoever touches it, wrote it', async () => {
    const version = await nextVersion()
    const decided = (by: PersonActor) => decide(by, version, '2026-05-01')
    expect(await decided(world.bea)).toMatchObject({ reason: 'asked-by-you' })
    expect(await change(bob, version, half)).toMatchObject({ ok: true })
    expect(await decided(bob)).toMatchObject({ reason: 'asked-by-you' })
    expect(await decided(world.bea)).toMatchObject({ ok: true })
  })

  test('nobody gives themselves a scheme, in the program nor in the database', async () => {
    await world.sql(`insert into role_assignment values ($1, $2, 'board', now(), null)`, [
      world.cooperativeId,
      world.anna.personId,
    ])
    const anna: PersonActor = { ...world.anna, roles: ['member', 'board'] }
    const version = await begun({ name: 'Alles voor mij', preset: 'amersfoort' })
    expect(await decide(bob, version, '2026-04-01')).toMatchObject({ ok: true })
    const [row] = await world.sql('select scheme_id as id from scheme_version where id = $1', [version])
    const other = row!['id'] as Id<'scheme'>
    expect(await assign(anna, world.anna.memberId, other)).toMatchObject({ reason: 'own-scheme' })
    const give = (by: PersonActor) =>
      as(world, by, (tx) =>
        tx
          .insertInto('member_scheme')
          .values({
            cooperative_id: world.cooperativeId,
            member_id: world.anna.memberId,
            scheme_id: other,
            from_day: day('2026-05-01'),
            decided_by: by.personId,
            decided_at: new Date(),
          })
          .execute(),
      )
    await expect(give(anna)).rejects.toThrow('row-level security')
    expect(await assign(world.bea, world.anna.memberId, other)).toMatchObject({
      ok: true,
    })
  })

  test('whoever runs SQL decides nothing alone, and hides not who wrote it', async () => {
    const version = await nextVersion()
    const as1 = (by: PersonActor, change: object) =>
      as(world, by, (tx) => tx.updateTable('scheme_version').set(change).where('id', '=', version).execute())
    const decided = {
      state: 'decided',
      from_day: day('2026-05-01'),
      decided_by: world.bea.personId,
      decided_at: new Date(),
    }
    await expect(as1(world.bea, decided)).rejects.toThrow('by another than who wrote it')
    await expect(as1(world.bea, { ...decided, decided_by: bob.personId })).rejects.toThrow('by another')
    await expect(as1(world.bea, { drafted_by: bob.personId })).rejects.toThrow('by another')
    await expect(as1(bob, { ...decided, decided_by: bob.personId, rules: '{}' })).rejects.toThrow(
      'by another',
    )
    await as1(bob, { ...decided, decided_by: bob.personId })
  })

  test('a yearly amount is not taken twice in a year by the posting, whatever its step is called', async () => {
    const yearly = (key: string): SchemeDraft =>
      scheme({
        steps: [
          { key, destination: 'cooperative', take: { kind: 'first', amountPerYear: 6_000n } },
          { key: 'member-pot', destination: 'member-pot', take: { kind: 'rest' } },
        ],
      })
    const begin = await nextVersion()
    await change(world.bea, begin, yearly('insurance'))
    expect(await decide(bob, begin, '2026-04-01')).toMatchObject({ ok: true })
    await pay(world.anna.memberId, '2026-04-02')
    expect(await contribution()).toBe(6000)
    const none = await nextVersion()
    await change(world.bea, none, half)
    expect(await decide(bob, none, '2026-05-01')).toMatchObject({ ok: true })
    const again = await nextVersion()
    await change(world.bea, again, yearly('policy'))
    expect(await decide(bob, again, '2026-06-01')).toMatchObject({
      reason: 'start-takes-twice',
    })
    expect(await decide(bob, again, '2027-01-01')).toMatchObject({ ok: true })
    await pay(world.anna.memberId, '2026-06-02')
    await pay(world.anna.memberId, '2027-01-02')
    expect(await contribution()).toBe(6000 + 5000 + 6000)
  })
})
