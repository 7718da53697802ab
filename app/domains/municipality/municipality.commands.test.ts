import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { municipalWorld, type MunicipalWorld } from '../../../test/municipal-world.ts'
import { newId } from '../../../test/new-id.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import { endPermission, grantPermission, permissionsOf, recordPermission } from '../benefits/index.ts'
import { sharedYear } from '../benefits/index.ts'
import { clientsOf } from './clients/client.db.ts'

let world: MunicipalWorld
beforeAll(async () => {
  world = await municipalWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  for (const member of [world.anna, world.piet]) await world.revokes(member)
  await world.sql('delete from benefit_permission')
})

const word = (result: { ok: boolean; reason?: string }) => (result.ok ? 'ok' : result.reason)
const fields = (more: object = {}) => ({
  memberId: world.anna.memberId,
  validFrom: day('2026-04-01'),
  validTo: day('2027-03-31'),
  hoursPerWeek: 12,
  hoursPerYear: 624,
  conditions: 'Elk kwartaal een gesprek.',
  plan: 'Eigen klanten vinden.',
  reviewOn: day('2026-07-01'),
  lateReason: '',
  letter: {
    name: 'beschikking.pdf',
    mediaType: 'application/pdf' as const,
    content: Buffer.from('%PDF-1.7 brief %%EOF'),
  },
  ...more,
})
const grant = (actor: PersonActor, more: object = {}) =>
  world.perform(grantPermission, actor, { ...fields(more), renewsId: null, ...more }, newId())
const permissions = (actor: PersonActor) =>
  world.database.read(actor, (tx) => permissionsOf(tx, world.cooperativeId, world.anna.memberId))

describe('permission', () => {
  test('is granted with its letter; the member and that case manager see it, nobody else of the co-op', async () => {
    await world.shares(world.anna, ['permission'])
    expect(word(await grant(world.casper))).toBe('ok')
    for (const actor of [world.anna, world.casper]) {
      const [found] = await permissions(actor)
      expect(found).toMatchObject({ validFrom: '2026-04-01', hoursPerWeek: 12, recordedAs: 'case-manager' })
      const letters = await world.database.read(actor, (tx) =>
        tx.selectFrom('file').select('content').where('id', '=', found!.documentId!).execute(),
      )
      expect(letters.map(({ content }) => content.toString())).toEqual(['%PDF-1.7 brief %%EOF'])
    }
    for (const actor of [world.greet, world.bea, world.carla, world.piet, world.cora, world.otto])
      expect(await permissions(actor)).toEqual([])
  })

  test('is granted only to who shares it, by who works for a municipality', async () => {
    expect(word(await grant(world.casper))).toBe('client-not-shared')
    await world.shares(world.anna, ['statements', 'meters'])
    expect(word(await grant(world.casper))).toBe('client-not-shared')
    await world.shares(world.anna, ['permission'], world.niemand)
    expect(word(await grant(world.niemand))).toBe('client-not-shared')
    expect(word(await grant(world.greet))).toBe('not-permitted')
  })

  test('of two case managers at once one wins, and the other hears of which days', async () => {
    await world.shares(world.anna, ['permission'])
    await world.shares(world.anna, ['permission'], world.cora)
    const done = await Promise.all([grant(world.casper), grant(world.cora)])
    expect(done.map(word).sort()).toEqual(['ok', 'permission-overlaps'])
    expect(await permissions(world.anna)).toHaveLength(1)
  })

  test('never two on one day, not even past the command', async () => {
    await world.shares(world.anna, ['permission'])
    await grant(world.casper)
    const again = `insert into benefit_permission (cooperative_id, id, member_id, municipality_id, valid_from, valid_to,
      recorded_at, recorded_by, recorded_as) values ($1, gen_random_uuid(), $2, $3, '2027-03-31', '2028-03-30',
        now(), $4,
      'case-manager')`
    const values = [world.cooperativeId, world.anna.memberId, world.municipalityId, world.casper.personId]
    await expect(world.sql(again, values)).rejects.toThrow('two permissions on one day')
  })

  test('is renewed after the one before, and ended once, with the reason', async () => {
    await world.shares(world.anna, ['permission'])
    const first = await grant(world.casper)
    const renewal = { validFrom: day('2027-04-01'), validTo: day('2028-03-31'), reviewOn: null }
    expect(word(await grant(world.casper, { ...renewal, renewsId: newId() }))).toBe('permission-not-found')
    expect(word(await grant(world.casper, { ...renewal, renewsId: first.ok && first.value }))).toBe('ok')
    const permissionId = (await permissions(world.casper)).at(-1)!.id
    const end = (actor = world.casper) =>
      world.perform(
        endPermission,
        actor,
        { memberId: world.anna.memberId, permissionId, endedOn: day('2026-09-01'), reason: 'Vaste baan' },
        newId(),
      )
    expect(word(await end(world.cora))).toBe('client-not-shared')
    expect(word(await end())).toBe('ok')
    expect(word(await end())).toBe('permission-over')
    expect((await permissions(world.anna)).at(-1)).toMatchObject({
      endedOn: '2026-09-01',
      endReason: 'Vaste baan',
    })
  })

  test('a member writes it down from a letter only when nobody of the municipality works here', async () => {
    const record = () => world.perform(recordPermission, world.anna, fields(), newId())
    expect(word(await record())).toBe('municipality-does-it')
    await world.sql('update municipality_person set until = now()')
    expect(word(await record())).toBe('ok')
    expect((await permissions(world.anna))[0]).toMatchObject({ recordedAs: 'member' })
    const other = await world.perform(recordPermission, world.piet, fields(), newId())
    expect(word(other)).toBe('member-not-found')
    await world.sql('update municipality_person set until = null')
  })
})

describe('without a consent', () => {
  test('a case manager sees no client at all, and no row that is a client’s', async () => {
    const seen = await world.database.read(world.casper, async (tx) => ({
      clients: await clientsOf(tx, world.cooperativeId, world.casper.personId, day('2026-03-29')),
      members: (await sql`select id from member`.execute(tx)).rows,
      year: await sharedYear(tx, world.anna.memberId, 2026),
    }))
    expect(seen).toEqual({ clients: [], members: [], year: undefined })
  })
})

describe('the meters', () => {
  test('give the totals of a year to who may see them, and no day to go with it', async () => {
    await world.sql(
      `insert into worked_day select $1, $2, d, 90, '', now()
       from generate_series(date '2026-01-05', '2026-01-16', '1 day') d`,
      [world.cooperativeId, world.anna.memberId],
    )
    const year = (actor: PersonActor) =>
      world.database.read(actor, (tx) => sharedYear(tx, world.anna.memberId, 2026))
    await world.shares(world.anna, ['permission'])
    expect(await year(world.casper)).toBeUndefined()
    await world.shares(world.anna, ['meters'])
    expect(await year(world.casper)).toEqual({ minutes: 12 * 90, weeks: 2, turnover: 0n })
    const days = await world.database.read(world.casper, (tx) =>
      tx.selectFrom('worked_day').selectAll().execute(),
    )
    expect(days).toEqual([])
  })
})
