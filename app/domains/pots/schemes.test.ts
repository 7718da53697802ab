import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as, oneMore, smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import { newId } from '../../../test/new-id.ts'
import type { Id } from '../../values/id.ts'
import { changeSchemeDraft, decideSchemeVersion, draftScheme, presets, shareOutEarnings } from './index.ts'
import { assignMemberScheme } from './assign-member-scheme.ts'
import { dropSchemeDraft } from './drop-scheme-draft.ts'
import { scheme } from './share-out-examples.fixture.ts'
import type { SchemeDraft } from './scheme.ts'
import { historiesOf } from './schemes.ts'
import { followersOn, versionsOf } from './schemes.db.ts'

let world: World
let bob: PersonActor
beforeEach(async () => {
  world = await smallWorld()
  bob = await oneMore(world, 'Bob Jonker', 'board')
})
afterEach(() => world.close())

const half: SchemeDraft = scheme({
  steps: [
    {
      key: 'cooperative',
      destination: 'cooperative',
      take: { kind: 'percentage', of: 'net-turnover', basisPoints: 5000 },
    },
    { key: 'member-pot', destination: 'member-pot', take: { kind: 'rest' } },
  ],
})

const asBoard = (actor: PersonActor = world.bea) => ({
  draft: (input: { schemeId: Id<'scheme'> } | { name: string; preset: 'amersfoort' | 'breda' }) =>
    world.perform(draftScheme, actor, input, newId()),
  change: (
    versionId: Id<'scheme-version'>,
    draft: SchemeDraft,
    seenAt = Date.parse('2026-03-29T10:00:00Z'),
  ) => world.perform(changeSchemeDraft, actor, { versionId, draft, seenAt }, newId()),
  /** By the other of the board, when Bea wrote it. */
  decide: (
    versionId: Id<'scheme-version'>,
    fromDay: string,
    noticeSentOn?: string,
    by = actor === world.bea ? bob : actor,
  ) =>
    world.perform(
      decideSchemeVersion,
      by,
      {
        versionId,
        fromDay: day(fromDay),
        reason: 'Besluit van de vergadering',
        ...(noticeSentOn ? { noticeSentOn: day(noticeSentOn) } : {}),
      },
      newId(),
    ),
  drop: (versionId: Id<'scheme-version'>) => world.perform(dropSchemeDraft, actor, { versionId }, newId()),
  assign: (memberId: Id<'member'>, schemeId: Id<'scheme'>, fromDay: string, told?: string) =>
    world.perform(
      assignMemberScheme,
      actor,
      {
        memberId,
        schemeId,
        fromDay: day(fromDay),
        ...(told ? { noticeSentOn: day(told) } : {}),
      },
      newId(),
    ),
})

const histories = (actor: PersonActor = world.bea) =>
  world.database.read(actor, async (tx) =>
    historiesOf(
      await versionsOf(tx, world.cooperativeId),
      await followersOn(tx, world.cooperativeId, world.clock().today),
      world.clock().today,
    ),
  )
const theScheme = async () => (await histories())[0]!.id

async function drafted(
  name: string,
  preset: 'amersfoort' | 'breda' = 'amersfoort',
): Promise<Id<'scheme-version'>> {
  const made = await asBoard().draft({ name, preset })
  if (!made.ok) throw new Error(made.reason)
  return made.value
}

async function nextVersion(): Promise<Id<'scheme-version'>> {
  const made = await asBoard().draft({ schemeId: await theScheme() })
  if (!made.ok) throw new Error(made.reason)
  return made.value
}

const pay = (memberId: Id<'member'>, on: string) =>
  as<{ ok: boolean }>(world, world.greet, (tx) =>
    shareOutEarnings(
      tx,
      world.greet,
      { memberId, turnover: 10000n, jobCosts: 0n, countsOn: day(on), cause: 'payment' },
      world.clock(),
      newId(),
    ),
  )
const contribution = async () =>
  Number(
    (await world.sql(`select sum(amount) as sum from sharing_part where destination = 'cooperative'`))[0]![
      'sum'
    ],
  )

describe('a new version', () => {
  test('is drafted, changed and decided; from its day on money follows it, before it nothing changes', async () => {
    const version = await nextVersion()
    expect(await asBoard().change(version, half)).toMatchObject({ ok: true })
    expect(await asBoard().decide(version, '2026-05-01', '2026-03-20')).toMatchObject({ ok: true })
    await pay(world.anna.memberId, '2026-04-30')
    expect(await contribution()).toBe(3000)
    await pay(world.anna.memberId, '2026-05-01')
    expect(await contribution()).toBe(8000)
    const [history] = await histories()
    expect(history).toMatchObject({
      inForce: { version: 1 },
      coming: { version: 2, decided_by: 'Bob Jonker', from_day: '2026-05-01' },
    })
  })

  test('never changes once it was decided, in the program nor in the database', async () => {
    const version = await nextVersion()
    await asBoard().decide(version, '2027-01-01', '2026-03-20')
    expect(await asBoard().change(version, half)).toMatchObject({ reason: 'draft-not-found' })
    expect(await asBoard().drop(version)).toMatchObject({ reason: 'draft-not-found' })
    await expect(
      world.sql(`update scheme_version set reason = 'anders' where id = $1`, [version]),
    ).rejects.toThrow(/never changes/)
    await expect(world.sql('delete from scheme_version where id = $1', [version])).rejects.toThrow(
      /never changes/,
    )
  })

  test('waits until the members were told, and does not reach into what was shared out', async () => {
    const version = await nextVersion()
    expect(await asBoard().decide(version, '2026-05-01')).toMatchObject({ reason: 'start-not-told' })
    expect(await asBoard().decide(version, '2026-05-01', '2026-04-02')).toMatchObject({
      reason: 'start-not-told',
    })
    await pay(world.anna.memberId, '2026-05-02')
    expect(await asBoard().decide(version, '2026-05-02', '2026-03-20')).toEqual({
      ok: false,
      reason: 'start-before-shared',
      facts: { sharedUntil: '2026-05-02' },
    })
    expect(await asBoard().decide(version, '2015-01-01', '2014-01-01')).toMatchObject({
      reason: 'start-before-latest',
    })
    expect(await asBoard().decide(version, '2026-05-03', '2026-03-20')).toMatchObject({ ok: true })
  })

  test('one draft of a scheme at a time, and nobody overwrites what somebody else wrote meanwhile', async () => {
    const version = await nextVersion()
    expect(await asBoard().draft({ schemeId: await theScheme() })).toMatchObject({ reason: 'draft-exists' })
    world.setNow('2026-03-29T11:00:00Z')
    expect(await asBoard().change(version, half)).toMatchObject({ ok: true })
    expect(await asBoard().change(version, half)).toMatchObject({ reason: 'draft-changed-meanwhile' })
  })
})

describe('a new scheme', () => {
  test('from a preset keeps its open numbers, and cannot hold until they are filled in', async () => {
    const version = await drafted('Zoals Breda', 'breda')
    expect(await asBoard().decide(version, '2026-05-01')).toMatchObject({ reason: 'scheme-incomplete' })
    expect(await asBoard().change(version, half)).toMatchObject({ ok: true })
    expect(await asBoard().decide(version, '2026-05-01')).toMatchObject({ ok: true })
  })

  test('is gone when its only draft is dropped; the name can be used again', async () => {
    const version = await drafted('Proef')
    expect(await asBoard().draft({ name: 'proef', preset: 'breda' })).toMatchObject({ reason: 'name-taken' })
    expect(await asBoard().drop(version)).toMatchObject({ ok: true })
    expect(await histories()).toHaveLength(1)
    expect(await asBoard().draft({ name: 'proef', preset: 'breda' })).toMatchObject({ ok: true })
  })

  test('is followed by the members it is given to, from the day on', async () => {
    const version = await drafted('Voor Piet')
    await asBoard().change(version, half)
    const other = (await histories())[1]!.id
    expect(await asBoard().assign(world.piet.memberId, other, '2026-05-01', '2026-03-01')).toMatchObject({
      reason: 'scheme-not-in-force',
    })
    await asBoard().decide(version, '2026-04-01')
    expect(await asBoard().assign(world.piet.memberId, other, '2026-05-01')).toMatchObject({
      reason: 'start-not-told',
    })
    expect(await asBoard().assign(world.piet.memberId, other, '2026-05-01', '2026-03-01')).toMatchObject({
      ok: true,
    })
    await pay(world.piet.memberId, '2026-05-01')
    await pay(world.anna.memberId, '2026-05-01')
    expect(await contribution()).toBe(5000 + 3000)
    expect(await asBoard().assign(world.piet.memberId, other, '2026-06-01', '2026-03-01')).toMatchObject({
      reason: 'follows-already',
    })
    expect(
      await asBoard().assign(world.piet.memberId, await theScheme(), '2026-05-01', '2026-03-01'),
    ).toMatchObject({ reason: 'start-before-shared' })
    expect(
      await asBoard().assign(world.piet.memberId, await theScheme(), '2026-05-02', '2026-03-01'),
    ).toMatchObject({ ok: true })
  })
})

describe('who may', () => {
  test('only the board decides; a member sees what was decided and no draft', async () => {
    const version = await drafted('Geheim')
    for (const actor of [
      world.greet,
      world.anna,
      world.otto,
      world.carla,
      { ...world.stranger, cooperativeId: world.cooperativeId },
    ]) {
      expect(await asBoard(actor).decide(version, '2026-05-01')).toMatchObject({ reason: 'not-permitted' })
      expect(await asBoard(actor).draft({ name: 'X', preset: 'breda' })).toMatchObject({
        reason: 'not-permitted',
      })
    }
    expect((await histories(world.anna)).map((one) => one.name)).toEqual([presets[0]!.draft.name])
    expect(await histories(world.greet)).toHaveLength(2)
    expect((await histories(world.anna))[0]!.followers.map((one) => one.name)).toEqual(['Anna de Vries'])
    const elsewhere = { ...world.bea, personId: world.stranger.personId }
    expect(await histories(elsewhere)).toEqual([])
  })
})
