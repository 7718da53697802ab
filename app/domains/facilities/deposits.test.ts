/** A deposit: given in cash when a thing is fetched, given back when it comes back whole, kept in part with a photo. */
import sharp from 'sharp'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, must, oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { runChecks } from '../../platform/integrity.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { balanceOf, trialBalance } from '../books/index.ts'
import { moneyNow } from '../books/result.ts'
import { bookThing } from './book-thing.ts'
import { callOffBooking } from './call-off-booking.ts'
import { depositOf, depositsToGiveBack, type Deposit } from './deposit.db.ts'
import { on, thingIn } from './facilities.fixture.ts'
import { answerDeposit } from './answer-deposit.ts'
import { askToKeepDeposit } from './ask-to-keep-deposit.ts'
import { lastDepositAsk, type DepositAsk } from './deposit-ask.db.ts'
import { giveDepositBack } from './give-deposit-back.ts'
import { replyOnDeposit } from './reply-on-deposit.ts'
import { sayHowItIs } from './say-how-it-is.ts'
import { takeDeposit } from './take-deposit.ts'

let world: World
let mia: MemberOfWorld
let van: Id<'thing'>
beforeAll(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  van = await thingIn(world, { name: 'Bus', deposit: 5_000n })
})
afterAll(() => world.close())

const reason = async (done: Promise<{ ok: true } | { ok: false; reason: string }>) => {
  const outcome = await done
  return outcome.ok ? undefined : outcome.reason
}
const book = (date: string, by: PersonActor = mia, deposit = 5_000n) =>
  world.perform(bookThing, by, { thingId: van, ...on(date, 20, 24), price: 0n, deposit }, newId())
const take = (bookingId: Id<'thing-booking'>, by: PersonActor = world.greet, amount = 5_000n) =>
  world.perform(takeDeposit, by, { bookingId, amount }, newId())
const giveBack = (bookingId: Id<'thing-booking'>, by: PersonActor = world.greet) =>
  world.perform(giveDepositBack, by, { bookingId }, newId())
const keep = (bookingId: Id<'thing-booking'>, kept: bigint, why: string, by: PersonActor = world.greet) =>
  world.perform(askToKeepDeposit, by, { bookingId, kept, why }, newId())
const asked = async (bookingId: Id<'thing-booking'>) =>
  (await as<DepositAsk | undefined>(world, world.greet, (tx) =>
    lastDepositAsk(tx, world.cooperativeId, bookingId),
  ))!
const answer = async (bookingId: Id<'thing-booking'>, by: PersonActor, yes = true, reply = '') =>
  world.perform(answerDeposit, by, { bookingId, askId: (await asked(bookingId)).id, yes, reply }, newId())
const reply = (bookingId: Id<'thing-booking'>, said: string, by: PersonActor = mia) =>
  world.perform(replyOnDeposit, by, { bookingId, reply: said }, newId())
const balance = (account: 'cash' | 'deposits' | 'contribution') =>
  as<bigint>(world, world.greet, (tx) => balanceOf(tx, world.cooperativeId, account))
const own = () =>
  as<bigint>(
    world,
    world.greet,
    async (tx) =>
      moneyNow(await trialBalance(tx, world.cooperativeId, day('2026-01-01'), world.clock().today)).own,
  )

test('what is agreed is seen before; in the till it is a debt to the member, and no income', async () => {
  expect(await book('2026-03-31', mia, 0n)).toMatchObject({
    reason: 'booking-deposit',
    facts: { deposit: '5000' },
  })
  const booking = await must(book('2026-03-31'))
  expect(await reason(take(booking))).toBe('handover-early')
  world.setNow('2026-03-31T08:05:00Z')
  expect(await reason(take(booking, mia))).toBe('not-permitted')
  expect(await reason(take(booking, world.greet, 4_000n))).toBe('deposit-none')
  const before = await own()
  const twice = await Promise.all([take(booking), take(booking)])
  expect(twice.map((one) => (one.ok ? 'taken' : one.reason)).toSorted()).toEqual(['deposit-taken', 'taken'])
  expect([await balance('cash'), await balance('deposits'), await balance('contribution')]).toEqual([
    5_000n,
    -5_000n,
    0n,
  ])
  expect(await own()).toBe(before)
  expect(await runChecks(world.ownerUrl)).toEqual([])
  world.setNow('2026-03-31T10:05:00Z')
  const open = await as<Awaited<ReturnType<typeof depositsToGiveBack>>>(world, world.greet, (tx) =>
    depositsToGiveBack(tx, world.cooperativeId, world.clock().at),
  )
  expect(open).toMatchObject([{ member: 'Mia Kok', amount: 5_000n }])
  const back = await Promise.all([giveBack(booking), giveBack(booking)])
  expect(back.map((one) => (one.ok ? 'back' : one.reason)).toSorted()).toEqual(['back', 'deposit-back'])
  expect([await balance('cash'), await balance('deposits'), await own()]).toEqual([0n, 0n, before])
  expect(await runChecks(world.ownerUrl)).toEqual([])
})

test('a part is kept by two, with why and a photo of the administration, and is income without VAT', async () => {
  const booking = await must(book('2026-04-01'))
  world.setNow('2026-04-01T08:05:00Z')
  expect(await reason(giveBack(booking))).toBe('deposit-none')
  await must(take(booking))
  expect(await keep(booking, 5_001n, 'Deuk')).toMatchObject({
    reason: 'deposit-too-much',
    facts: { amount: '5000' },
  })
  expect(await reason(keep(booking, 2_000n, ''))).toBe('deposit-why')
  expect(await reason(keep(booking, 2_000n, 'Deuk'))).toBe('deposit-photo')
  const past = as(world, world.greet, (tx) =>
    sql`update thing_deposit set settled_at = now(), settled_by = ${world.greet.personId}, kept = 2000, why = 'Deuk',
      settled_entry_id = entry_id where booking_id = ${booking}`.execute(tx),
  )
  await expect(past).rejects.toThrow('without a photo')
  await must(world.perform(sayHowItIs, world.greet, await broken(booking), newId()))
  await must(keep(booking, 2_000n, 'Deuk'))
  expect(await reason(keep(booking, 1_000n, 'Kras'))).toBe('deposit-waits')
  expect(await reason(giveBack(booking))).toBe('deposit-waits')
  expect([await balance('cash'), await balance('contribution')]).toEqual([5_000n, 0n])
  expect(await reason(answer(booking, world.greet))).toBe('asked-by-you')
  expect(await reason(answer(booking, mia))).toBe('not-permitted')
  expect(await reason(reply(booking, 'Was er al', world.anna))).toBe('booking-not-found')
  expect(await reason(reply(booking, ' '))).toBe('reply-empty')
  await must(reply(booking, 'Dat was er al.'))
  expect(await reason(answer(booking, world.piet))).toBe('deposit-replied')
  await must(answer(booking, world.piet, true, 'Dat was er al.'))
  expect(await reason(answer(booking, world.piet, false))).toBe('deposit-answered')
  expect(await reason(reply(booking, 'Te laat'))).toBe('deposit-answered')
  expect([await balance('cash'), await balance('deposits'), await balance('contribution')]).toEqual([
    2_000n,
    0n,
    -2_000n,
  ])
  const seen = await as<Deposit | undefined>(world, mia, (tx) => depositOf(tx, world.cooperativeId, booking))
  expect(seen).toMatchObject({ amount: 5_000n, kept: 2_000n, why: 'Deuk' })
  expect(await runChecks(world.ownerUrl)).toEqual([])
  await world.sql(
    `update thing_deposit set settled_at = null, settled_by = null, kept = null, settled_entry_id = null`,
  )
  expect((await runChecks(world.ownerUrl)).map(({ check }) => check)).toContain('thing-deposits')
  await world.sql(
    `update thing_deposit d set settled_at = now(), settled_by = taken_by, settled_entry_id = entry_id,
       kept = case why when '' then 0 else 2000 end`,
  )
})

test('nobody takes or gives back what is their own; called off, it is given back', async () => {
  const mine = await must(book('2026-04-02', world.piet))
  const booking = await must(book('2026-04-03'))
  world.setNow('2026-04-02T08:05:00Z')
  expect(await reason(take(mine, world.piet))).toBe('own-pot')
  await must(take(mine))
  expect(await reason(giveBack(mine, world.piet))).toBe('own-pot')
  await must(take(booking))
  await must(world.perform(callOffBooking, world.greet, { bookingId: booking, why: 'Kapot' }, newId()))
  const open = await as<Awaited<ReturnType<typeof depositsToGiveBack>>>(world, world.greet, (tx) =>
    depositsToGiveBack(tx, world.cooperativeId, world.clock().at),
  )
  expect(open.map(({ bookingId }) => bookingId)).toEqual([booking])
  await must(giveBack(booking))
  expect(await balance('deposits')).toBe(-5_000n)
})

test('a no, or who asked takes it back: the deposit stands as it was, and all of it goes back', async () => {
  const booking = await must(book('2026-04-07'))
  world.setNow('2026-04-07T08:05:00Z')
  await must(take(booking))
  await must(world.perform(sayHowItIs, world.greet, await broken(booking), newId()))
  await must(keep(booking, 5_000n, 'Spiegel'))
  expect(await must(answer(booking, world.greet, false))).toBe('taken-back')
  // What was asked last is told by the time.
  world.setNow('2026-04-07T08:06:00Z')
  await must(keep(booking, 1_000n, 'Spiegel'))
  const cash = await balance('cash')
  expect(await must(answer(booking, world.piet, false))).toBe('no')
  expect([await balance('cash'), (await asked(booking)).answer]).toEqual([cash, 'no'])
  await must(giveBack(booking))
  expect(await balance('cash')).toBe(cash - 5_000n)
  expect(await runChecks(world.ownerUrl)).toEqual([])
})

test('what is said and answered at the same moment: nobody says yes to what they did not read', async () => {
  const booking = await must(book('2026-04-08'))
  world.setNow('2026-04-08T08:05:00Z')
  await must(take(booking))
  await must(world.perform(sayHowItIs, world.greet, await broken(booking), newId()))
  await must(keep(booking, 1_000n, 'Deuk'))
  const { id: askId } = await asked(booking)
  const yes = { bookingId: booking, askId, yes: true, reply: '' }
  const [said, answered] = await Promise.all([
    reason(reply(booking, 'Wacht even.')),
    reason(world.perform(answerDeposit, world.piet, yes, newId())),
  ])
  expect([
    [undefined, 'deposit-replied'],
    ['deposit-answered', undefined],
  ]).toContainEqual([said, answered])
})

/** What Greet says of a thing that came back broken, with a photo of it. */
async function broken(bookingId: Id<'thing-booking'>) {
  const content = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer()
  const photos = [{ name: 'deuk.jpg', content }]
  return { bookingId, moment: 'returned', damage: 'Deuk links', photos } as const
}
