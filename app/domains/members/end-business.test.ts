/** A business does not end before what was done in it, nor while a customer waits; and it can go on again. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { orderOf } from '../../../test/order-of.ts'
import { must, oneMoreMember, smallWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import { endBusiness } from './end-business.ts'
import { joinBusiness } from './join-business.ts'
import { leaveBusiness } from './leave-business.ts'
import { noteToldOfWork } from './note-told-of-work.ts'
import { resumeWork } from './resume-work.ts'
import { membersToTellOfWork } from './work-changed.db.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld()
})
afterEach(() => world.close())

const ends = (lastDay: string) =>
  world.perform(
    endBusiness,
    world.greet,
    { businessId: world.anna.businessId, lastDay: day(lastDay) },
    newId(),
  )
const beside = async () => {
  const mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  const join = { memberId: mia.memberId, businessId: world.anna.businessId, since: day('2026-03-01') }
  await must(world.perform(joinBusiness, world.greet, join, newId()))
}
const stops = (lastDay: string) => {
  const { memberId, businessId } = world.anna
  return world.perform(leaveBusiness, world.greet, { memberId, businessId, lastDay: day(lastDay) }, newId())
}

test('not before what was worked in it', async () => {
  await beside()
  await world.sql(`insert into worked_day values ($1, $2, '2026-03-25', 60, '', now())`, [
    world.cooperativeId,
    world.anna.memberId,
  ])
  const refused = { reason: 'work-after', facts: { day: '2026-03-25' } }
  expect(await ends('2026-03-24')).toMatchObject(refused)
  expect(await stops('2026-03-24')).toMatchObject(refused)
  await must(ends('2026-03-25'))
})

test('not while a customer waits for what they ordered', async () => {
  await beside()
  await orderOf(world)
  const refused = { reason: 'orders-waiting', facts: { count: '1' } }
  expect(await ends('2026-03-24')).toMatchObject(refused)
  expect(await stops('2026-03-24')).toMatchObject(refused)
})

const rows = async (sql: string, values: unknown[] = []) =>
  JSON.parse(JSON.stringify(await world.sql(sql, values))) as Record<string, unknown>[]
const works = () =>
  rows(
    `select since::text, until::text, changed_at is not null as told_of from member_business
      where member_id = $1 order by since`,
    [world.anna.memberId],
  )
const undo = () => {
  const { memberId, businessId } = world.anna
  return world.perform(resumeWork, world.greet, { memberId, businessId }, newId())
}

test('entered and undone on one day leaves nothing; who read no word of it is not told', async () => {
  const before = await works()
  await must(ends('2026-03-24'))
  expect(await works()).toMatchObject([{ until: '2026-03-24', told_of: true }])
  await must(undo())
  expect(await works()).toEqual(before)
  expect(await rows('select ended_on, ended_at from business')).toContainEqual({
    ended_on: null,
    ended_at: null,
  })
  expect(await undo()).toMatchObject({ reason: 'work-not-ended' })
})

test('undone later it was ended in between, and is told', async () => {
  await must(ends('2026-03-24'))
  world.setNow('2026-04-20T09:00:00Z')
  await must(undo())
  expect(await works()).toMatchObject([
    { until: '2026-03-24' },
    { since: '2026-04-20', until: null, told_of: true },
  ])
})

test('who is the last ends the business; of two, each stops alone, or the business for both', async () => {
  expect(await stops('2026-03-24')).toMatchObject({ reason: 'last-in-business' })
  const mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  const { businessId, memberId } = world.anna
  const join = { memberId: mia.memberId, businessId, since: day('2026-03-20') }
  await must(world.perform(joinBusiness, world.greet, join, newId()))
  await must(stops('2026-03-24'))
  await must(undo())
  expect(await ends('2026-03-19')).toMatchObject({ reason: 'stop-before-start' })
  await must(ends('2026-03-24'))
  expect(
    await rows('select 1 as open from member_business where business_id = $1 and until is null', [
      businessId,
    ]),
  ).toEqual([])
  const backOfMia = { memberId: mia.memberId, businessId }
  await must(world.perform(resumeWork, world.greet, backOfMia, newId()))
  expect(
    await rows(
      'select member_id as id from member_business where business_id = $1 and until is null order by 1',
      [businessId],
    ),
  ).toEqual([{ id: memberId }, { id: mia.memberId }].toSorted((a, b) => a.id.localeCompare(b.id)))
})

test('its keys and recurring invoices stop by themselves; who has no address is told by somebody', async () => {
  const { memberId, businessId, personId } = world.anna
  await world.sql(
    `insert into shop_key (cooperative_id, id, business_id, member_id, made_by, kind, name, hash, made_at)
      values ($1, gen_random_uuid(), $2, $3, $4, 'orders', 'winkel', sha256('x'), at_now())`,
    [world.cooperativeId, businessId, memberId, personId],
  )
  await must(ends('2026-03-24'))
  expect(await rows('select ended_at is not null as ended from shop_key')).toEqual([{ ended: true }])
  const toTell = () =>
    world.database.read(world.greet, (tx) =>
      membersToTellOfWork(tx, world.cooperativeId, world.clock().today),
    )
  expect(await toTell()).toEqual([])
  await world.sql('update member_business set change_mail_id = null where member_id = $1', [memberId])
  expect(await toTell()).toMatchObject([{ memberId, until: '2026-03-24', whole: true, mailFailed: false }])
  await must(world.perform(noteToldOfWork, world.greet, { memberId, businessId }, newId()))
  expect(await toTell()).toEqual([])
})
