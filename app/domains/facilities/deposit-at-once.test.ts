/** A deposit is settled once, however many press at the same moment: also of a booking that was ended before. */
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { atOnce } from '../../../test/at-once.ts'
import { newId } from '../../../test/new-id.ts'
import { as, must, smallWorld, type World } from '../../../test/world.ts'
import { runChecks } from '../../platform/integrity.ts'
import type { Id } from '../../values/id.ts'
import { balanceOf, post } from '../books/index.ts'
import { answerDeposit } from './answer-deposit.ts'
import { askToKeepDeposit } from './ask-to-keep-deposit.ts'
import { bookThing } from './book-thing.ts'
import { lastDepositAsk, type DepositAsk } from './deposit-ask.db.ts'
import { on, thingIn } from './facilities.fixture.ts'
import { giveDepositBack } from './give-deposit-back.ts'
import { sayHowItIs } from './say-how-it-is.ts'
import { settleDeposit } from './settle-deposit.ts'
import { takeDeposit } from './take-deposit.ts'

let world: World
let van: Id<'thing'>
beforeAll(async () => {
  world = await smallWorld()
  van = await thingIn(world, { name: 'Bus', deposit: 5_000n })
})
afterAll(() => world.close())

const TEN = Array.from({ length: 10 }, (_, at) => at)

test('ten give the same deposit back at once: it leaves the till once', async () => {
  const bookingId = await endedBooking('2026-04-01')
  const cash = await till()
  expect(await outcomes(TEN.map(() => () => giveBack(bookingId)))).toEqual([...nine('deposit-back'), 'done'])
  expect(await till()).toBe(cash - 5_000n)
  expect(await runChecks(world.ownerUrl)).toEqual([])
})

test('ten say yes at once to what is kept: the rest leaves the till once', async () => {
  const bookingId = await endedBooking('2026-04-02')
  await must(keep(bookingId))
  const { id: askId } = (await as<DepositAsk | undefined>(world, world.greet, (tx) =>
    lastDepositAsk(tx, world.cooperativeId, bookingId),
  ))!
  const cash = await till()
  const yes = { bookingId, askId, yes: true, reply: '' }
  const said = await outcomes(TEN.map(() => () => world.perform(answerDeposit, world.piet, yes, newId())))
  expect(said).toEqual([...nine('deposit-answered'), 'done'])
  expect(await till()).toBe(cash - 3_000n)
  expect(await runChecks(world.ownerUrl)).toEqual([])
})

test('some give back while others ask to keep: one of the two, and the rest read a sentence', async () => {
  for (const date of ['2026-04-03', '2026-04-07', '2026-04-08']) {
    const bookingId = await endedBooking(date)
    const cash = await till()
    const all = await outcomes(TEN.map((at) => () => (at % 2 ? keep(bookingId) : giveBack(bookingId))))
    expect(
      all.filter((one) => one === 'done'),
      date,
    ).toHaveLength(1)
    const left = all.filter((one) => one !== 'done')
    expect([nine('deposit-back'), nine('deposit-waits')], date).toContainEqual(left)
    expect(await till(), date).toBe(left[0] === 'deposit-back' ? cash - 5_000n : cash)
  }
  expect(await runChecks(world.ownerUrl)).toEqual([])
})

test('the database itself refuses a second entry for one deposit', async () => {
  const bookingId = await endedBooking('2026-04-09')
  await must(giveBack(bookingId))
  const how = { back: 5_000n, kept: 0n, why: '' }
  const booking = { id: bookingId, thing: 'Bus', memberId: world.anna.memberId }
  const again = as(world, world.greet, (tx) =>
    settleDeposit(tx, world.greet, booking, how, world.clock(), newId()),
  )
  await expect(again).rejects.toThrow('was settled already')
  const lines = [
    { account: 'deposits', amount: 5_000n, memberId: world.anna.memberId },
    { account: 'cash', amount: -5_000n },
  ] as const
  const entry = { book: 'sharing', countsOn: world.clock().today, description: 'Borg terug', lines } as const
  const bare = world.database.write(
    world.greet,
    (tx) => post(tx, world.greet, entry, world.clock(), newId()),
    () => true,
  )
  await expect(bare).rejects.toThrow('takes or settles one that is not settled yet')
  const same = world.sql(
    `insert into thing_deposit (cooperative_id, booking_id, member_id, amount, taken_at, taken_by, entry_id)
     select cooperative_id, gen_random_uuid(), member_id, amount, taken_at, taken_by, entry_id from thing_deposit
     where booking_id = $1`,
    [bookingId],
  )
  await expect(same).rejects.toThrow('thing_deposit_by_entry')
})

/** Anna has the van, gave her deposit and brought it back broken, so her booking has ended. */
async function endedBooking(date: string): Promise<Id<'thing-booking'>> {
  const asked = { thingId: van, ...on(date, 20, 24), price: 0n, deposit: 5_000n }
  const bookingId = await must(world.perform(bookThing, world.anna, asked, newId()))
  world.setNow(`${date}T08:05:00Z`)
  await must(world.perform(takeDeposit, world.greet, { bookingId, amount: 5_000n }, newId()))
  const content = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer()
  const photos = [{ name: 'deuk.jpg', content }]
  const said = { bookingId, moment: 'returned', damage: 'Deuk links', photos } as const
  await must(world.perform(sayHowItIs, world.greet, said, newId()))
  return bookingId
}

const giveBack = (bookingId: Id<'thing-booking'>) =>
  world.perform(giveDepositBack, world.greet, { bookingId }, newId())
const keep = (bookingId: Id<'thing-booking'>) =>
  world.perform(askToKeepDeposit, world.greet, { bookingId, kept: 2_000n, why: 'Deuk' }, newId())
const till = () => as<bigint>(world, world.greet, (tx) => balanceOf(tx, world.cooperativeId, 'cash'))
const nine = (reason: string) => Array.from({ length: 9 }, () => reason)

/** What each heard, in the order of the alphabet. */
async function outcomes(all: readonly (() => Promise<{ ok: true } | { ok: false; reason: string }>)[]) {
  return (await atOnce(world, ...all)).map((one) => (one.ok ? 'done' : one.reason)).toSorted()
}
