/** A permission that was written down wrongly: who puts it right, what stays to be read, who is told. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { municipalWorld, type MunicipalWorld } from '../../../test/municipal-world.ts'
import { newId } from '../../../test/new-id.ts'
import type { PersonActor } from '../../platform/actor.ts'
import type { Id } from '../../values/id.ts'
import { day } from '../../values/day.ts'
import { grantPermission, permissionsOf, putPermissionRight, recordPermission } from '../benefits/index.ts'

let world: MunicipalWorld
beforeAll(async () => {
  world = await municipalWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  for (const member of [world.anna, world.piet]) await world.revokes(member)
  await world.sql('delete from benefit_permission')
  await world.sql('delete from municipality_person where person_id <> all ($1)', [
    [world.casper.personId, world.cora.personId],
  ])
})

const word = (result: { ok: boolean; reason?: string }) => (result.ok ? 'ok' : result.reason)
const fields = (more: object = {}) => ({
  memberId: world.anna.memberId,
  validFrom: day('2026-04-01'),
  validTo: day('2027-03-31'),
  hoursPerWeek: 16,
  hoursPerYear: null,
  conditions: 'Elk kwartaal een gesprek.',
  plan: '',
  reviewOn: null,
  lateReason: '',
  letter: null,
  ...more,
})
const letter = {
  name: 'beschikking.pdf',
  mediaType: 'application/pdf' as const,
  content: Buffer.from('%PDF-1.7 brief %%EOF'),
}
const permissions = (actor: PersonActor) =>
  world.database.read(actor, (tx) => permissionsOf(tx, world.cooperativeId, world.anna.memberId))
const right = (actor: PersonActor, permissionId: Id<'benefit-permission'>, more: object = {}) =>
  world.perform(
    putPermissionRight,
    actor,
    { ...fields({ hoursPerWeek: 20 }), permissionId, why: 'Er stond 16, het is 20', ...more },
    newId(),
  )
async function granted(more: object = {}) {
  await world.shares(world.anna, ['permission'])
  const done = await world.perform(
    grantPermission,
    world.casper,
    { ...fields(more), renewsId: null },
    newId(),
  )
  if (!done.ok) throw new Error(done.reason)
  return done.value
}

test('what the case manager wrote: the right one takes its days, the wrong one stays to be read', async () => {
  const wrong = await granted({ letter })
  expect(word(await right(world.casper, wrong))).toBe('ok')
  for (const actor of [world.anna, world.casper]) {
    const found = (await permissions(actor)).toSorted((a, b) => Number(a.isRighted) - Number(b.isRighted))
    expect(
      found.map(({ hoursPerWeek, isRighted, endReason }) => [hoursPerWeek, isRighted, endReason]),
    ).toEqual([
      [20, false, null],
      [16, true, 'Er stond 16, het is 20'],
    ])
    expect(found[0]!.documentId).toBe(found[1]!.documentId)
  }
  const jobs = await world.sql(
    `select j.payload -> 'input' from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'tell-permission-stopped'`,
  )
  expect(jobs).toHaveLength(1)
  expect(word(await right(world.casper, wrong))).toBe('permission-over')
})

test('with other days, also around those of before; not over those of another', async () => {
  const wrong = await granted()
  await granted({ validFrom: day('2027-04-01'), validTo: day('2028-03-31') })
  const wide = { validFrom: day('2026-03-01'), validTo: day('2027-04-01') }
  expect(word(await right(world.casper, wrong, wide))).toBe('permission-overlaps')
  expect(word(await right(world.casper, wrong, { ...wide, validTo: day('2027-03-30') }))).toBe('ok')
  expect(await permissions(world.anna)).toHaveLength(3)
})

test('two at once: one is kept', async () => {
  const wrong = await granted()
  await world.shares(world.anna, ['permission'], world.cora)
  const done = await Promise.all([right(world.casper, wrong), right(world.cora, wrong)])
  expect(done.map(word).sort()).toEqual(['ok', 'permission-over'])
  expect(await permissions(world.anna)).toHaveLength(2)
})

test('not by who did not write it, nor by who may not see it', async () => {
  const wrong = await granted()
  expect(word(await right(world.anna, wrong))).toBe('permission-of-other')
  expect(word(await right(world.cora, wrong))).toBe('client-not-shared')
  expect(word(await right(world.piet, wrong))).toBe('client-not-shared')
  expect(word(await right(world.greet, wrong))).toBe('not-permitted')
  expect((await permissions(world.anna)).map(({ isRighted }) => isRighted)).toEqual([false])
})

test('what a member took over from the letter the member puts right; the case manager does not', async () => {
  const until = (on: string) => world.sql(`update municipality_person set until = ${on}`)
  await until('now()')
  const recorded = await world.perform(recordPermission, world.anna, fields(), newId())
  await until('null')
  if (!recorded.ok) throw new Error(recorded.reason)
  await world.shares(world.anna, ['permission'])
  expect(word(await right(world.casper, recorded.value))).toBe('permission-of-other')
  expect(word(await right(world.anna, recorded.value))).toBe('ok')
  expect((await permissions(world.casper)).map(({ recordedAs }) => recordedAs)).toEqual(['member', 'member'])
})
