/** What use costs: once for each member and month, out of the pot by its own door, or borne by the co-operative. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, must, oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { runChecks } from '../../platform/integrity.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { balanceOf } from '../books/index.ts'
import { shareOutEarnings } from '../pots/index.ts'
import { bearUse } from './bear-use.ts'
import { bookThing } from './book-thing.ts'
import { callOffBooking } from './call-off-booking.ts'
import { chargeAll } from './charge-all.ts'
import { chargeUse } from './charge-use.ts'
import { loadDueCharges, withoutChoice } from './load-due-charges.ts'
import { on, thingIn } from './facilities.fixture.ts'
import { beginOf } from './half-hours.ts'
import { charges, countUsesToCharge, usesOf, usesToCharge } from './use-charge.db.ts'
import { usageInYear } from './usage.db.ts'

let world: World
let mia: MemberOfWorld
let van: Id<'thing'>
beforeAll(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  van = await thingIn(world, { name: 'Bus', price: 2_500n, pricePer: 'day' })
  // Anna earned 1,000.00 before: 700.00 in her pot.
  const { greet, anna } = world
  const earned = { memberId: anna.memberId, turnover: 100_000n, jobCosts: 0n, cause: 'payment' } as const
  await as(world, greet, (tx) =>
    shareOutEarnings(
      tx,
      greet,
      { ...earned, countsOn: day('2026-03-01'), about: '' },
      world.clock(),
      newId(),
    ),
  )
  for (const [who, date] of [
    [anna, '2026-03-30'],
    [anna, '2026-03-31'],
    [mia, '2026-04-01'],
    [mia, '2026-04-03'],
    [world.piet, '2026-04-05'],
  ] as const)
    await must(world.perform(bookThing, who, { thingId: van, ...on(date, 20, 24), price: 2_500n }, newId()))
  const off = await must(
    world.perform(bookThing, mia, { thingId: van, ...on('2026-04-04', 20, 24), price: 2_500n }, newId()),
  )
  await must(world.perform(callOffBooking, mia, { bookingId: off, why: '' }, newId()))
})
afterAll(() => world.close())

const charge = (
  who: MemberOfWorld,
  month: string,
  amount: bigint,
  by: PersonActor = world.greet,
  purpose: 'investment' | 'business-cost' = 'investment',
) => world.perform(chargeUse, by, { memberId: who.memberId, month, amount, purpose }, newId())
const bear = (who: MemberOfWorld, month: string, amount: bigint, why = 'De bus stond stil.') =>
  world.perform(bearUse, world.greet, { memberId: who.memberId, month, amount, why }, newId())
const reason = async (done: Promise<{ ok: true } | { ok: false; reason: string }>) => {
  const outcome = await done
  return outcome.ok ? undefined : outcome.reason
}
const balance = (account: 'member-pots' | 'contribution', of?: MemberOfWorld) =>
  as<bigint>(
    world,
    world.greet,
    async (tx) => -(await balanceOf(tx, world.cooperativeId, account, of?.memberId)),
  )

test('what was had in a month that is over, seen first, goes out of the pot once, without VAT', async () => {
  world.setNow('2026-03-31T12:00:00Z')
  expect(await reason(charge(world.anna, '2026-03', 5_000n))).toBe('charge-month-open')
  world.setNow('2026-04-02T12:00:00Z')
  const due = await as<Awaited<ReturnType<typeof usesToCharge>>>(world, world.greet, (tx) =>
    usesToCharge(tx, world.cooperativeId, beginOf(day('2026-04-01'))),
  )
  expect(due.map(({ member, month, amount, times }) => [member, month, amount, times])).toEqual([
    ['Anna de Vries', '2026-03', 5_000n, 2],
  ])
  // First pages count the same, but for one's own: nobody decides on their own.
  const [april, piet] = [beginOf(day('2026-05-01')), world.piet]
  for (const who of [world.greet, piet])
    await as(world, who, async (tx) => {
      const others = (await usesToCharge(tx, world.cooperativeId, april)).filter(
        ({ memberPerson }) => memberPerson !== who.personId,
      )
      expect(others).toHaveLength(who === piet ? 2 : 3)
      expect(await countUsesToCharge(tx, world.cooperativeId, '2026-05')).toBe(others.length)
    })
  const uses = await as<Awaited<ReturnType<typeof usesOf>>>(world, world.greet, (tx) =>
    usesOf(tx, world.cooperativeId, world.anna.memberId, '2026-03'),
  )
  expect(uses.map(({ price }) => price)).toEqual([2_500n, 2_500n])
  const [pot, income] = [await balance('member-pots', world.anna), await balance('contribution')]
  expect(await charge(world.anna, '2026-03', 2_500n)).toMatchObject({
    reason: 'charge-changed',
    facts: { amount: '5000' },
  })
  expect(await reason(charge(world.anna, '2026-03', 5_000n, world.greet, 'business-cost'))).toBe(
    'purpose-not-allowed',
  )
  const twice = await Promise.all([
    charge(world.anna, '2026-03', 5_000n),
    charge(world.anna, '2026-03', 5_000n),
  ])
  expect(twice.map((one) => (one.ok ? 'booked' : one.reason)).toSorted()).toEqual(['booked', 'charge-done'])
  expect(await balance('member-pots', world.anna)).toBe(pot - 5_000n)
  expect(await balance('contribution')).toBe(income + 5_000n)
  expect(await reason(bear(world.anna, '2026-03', 5_000n))).toBe('charge-done')
})

test('never below zero, nobody their own; then the co-operative bears it, with a reason', async () => {
  world.setNow('2026-05-02T12:00:00Z')
  expect(await charge(mia, '2026-04', 5_000n)).toMatchObject({
    reason: 'pot-too-small',
    facts: { balance: '0' },
  })
  expect(await reason(charge(world.piet, '2026-04', 2_500n, world.piet))).toBe('own-pot')
  expect(await reason(charge(mia, '2026-04', 5_000n, mia))).toBe('not-permitted')
  expect(await reason(bear(mia, '2026-04', 5_000n, ' '))).toBe('charge-why')
  const entries = await world.sql('select count(*)::int as n from journal_entry')
  expect(await reason(bear(mia, '2026-04', 5_000n))).toBeUndefined()
  expect(await world.sql('select count(*)::int as n from journal_entry')).toEqual(entries)
  const seen = (by: PersonActor) =>
    as<Awaited<ReturnType<typeof charges>>>(world, by, (tx) => charges(tx, world.cooperativeId))
  expect(await seen(mia)).toMatchObject([
    { month: '2026-04', borneBy: 'cooperative', why: 'De bus stond stil.' },
  ])
  expect((await seen(world.otto)).length).toBe(2)
  const found = await runChecks(world.ownerUrl)
  expect(found).toEqual([])
})

test('all that leave nothing to choose are booked in one go: what the scheme allows and the pot holds', async () => {
  world.setNow('2026-06-02T12:00:00Z')
  const { anna, greet } = world
  for (const [who, date] of [
    [anna, '2026-06-03'],
    [anna, '2026-07-03'],
    [mia, '2026-06-04'],
  ] as const)
    await must(world.perform(bookThing, who, { thingId: van, ...on(date, 20, 24), price: 2_500n }, newId()))
  world.setNow('2026-08-02T12:00:00Z')
  const due = await as<Awaited<ReturnType<typeof loadDueCharges>>>(world, greet, (tx) =>
    loadDueCharges(tx, world.cooperativeId, world.clock()),
  )
  const ofAnna = due.filter(({ memberId }) => memberId === anna.memberId)
  expect(ofAnna.map(({ left, purposes }) => [left, purposes])).toEqual([
    [65_000n, ['investment']],
    [62_500n, ['investment']],
  ])
  expect(due.find(({ memberId }) => memberId === mia.memberId)).toMatchObject({ left: 0n })
  expect(withoutChoice(due, greet.personId)).toEqual(ofAnna)
  expect(withoutChoice(due, anna.personId)).toEqual([])
  const all = (amount: bigint) => world.perform(chargeAll, greet, { amount }, newId())
  expect(await all(2_500n)).toMatchObject({ reason: 'charge-changed', facts: { amount: '5000' } })
  const twice = await Promise.all([all(5_000n), all(5_000n)])
  expect(twice.map((one) => (one.ok ? 'booked' : one.reason)).toSorted()).toEqual(['booked', 'charge-done'])
  expect(await balance('member-pots', anna)).toBe(60_000n)
  expect(await runChecks(world.ownerUrl)).toEqual([])
  // What a check is for: a booking that is called off behind the back of a settled month.
  await world.sql(`update thing_booking set price = 1 where price = 2500 and member_id = $1`, [anna.memberId])
  expect((await runChecks(world.ownerUrl)).map(({ check }) => check)).toContain('thing-charges')
  await world.sql(`update thing_booking set price = 2500 where price = 1`)
  expect(await reason(world.perform(chargeAll, anna, { amount: 5_000n }, newId()))).toBe('not-permitted')
})

test('how long it was used, by month, without names and without what was called off', async () => {
  const usage = await as<Awaited<ReturnType<typeof usageInYear>>>(world, world.bea, (tx) =>
    usageInYear(tx, world.cooperativeId, 2026),
  )
  expect(usage.map(({ month, halfHours }) => [month, halfHours])).toEqual([
    ['2026-03', 8],
    ['2026-04', 12],
    ['2026-06', 8],
    ['2026-07', 4],
  ])
})
