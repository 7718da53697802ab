/** Taking a settled month back: the pot has it again, the month is open, and in closed books two people say so. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, must, smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { runChecks } from '../../platform/integrity.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { balanceOf, closeForNow, postMemorial } from '../books/index.ts'
import { shareOutEarnings } from '../pots/index.ts'
import { answerUndo } from './answer-undo.ts'
import { bearUse } from './bear-use.ts'
import { bookThing } from './book-thing.ts'
import { chargeTrainingPot } from './charge-training-pot.ts'
import { chargeUse } from './charge-use.ts'
import { on, thingIn } from './facilities.fixture.ts'
import { undoCharge } from './undo-charge.ts'
import { charges, type Charge } from './use-charge.db.ts'

let world: World
let anna: { memberId: Id<'member'>; month: string; amount: bigint }
beforeAll(async () => {
  world = await smallWorld()
  anna = { memberId: world.anna.memberId, month: '2026-03', amount: 5_000n }
  const van = await thingIn(world, { name: 'Bus', price: 2_500n, pricePer: 'day' })
  const { greet } = world
  // Anna earned 1,000.00 before: 700.00 in her pot.
  const earned = { memberId: anna.memberId, turnover: 100_000n, jobCosts: 0n, cause: 'payment' } as const
  const counts = { ...earned, countsOn: day('2026-03-01'), about: '' }
  await as(world, greet, (tx) => shareOutEarnings(tx, greet, counts, world.clock(), newId()))
  for (const date of ['2026-03-30', '2026-03-31'])
    await must(
      world.perform(bookThing, world.anna, { thingId: van, ...on(date, 20, 24), price: 2_500n }, newId()),
    )
  world.setNow('2026-04-02T12:00:00Z')
})
afterAll(() => world.close())

const reason = async (done: Promise<{ ok: true } | { ok: false; reason: string }>) => {
  const outcome = await done
  return outcome.ok ? undefined : outcome.reason
}
const balance = (account: 'member-pots' | 'contribution' | 'training-pot') =>
  as<bigint>(world, world.greet, async (tx) => -(await balanceOf(tx, world.cooperativeId, account)))
const all = (by: PersonActor = world.greet) =>
  as<readonly Charge[]>(world, by, (tx) => charges(tx, world.cooperativeId))
const standing = async () => (await all()).find(({ undoneWhy }) => undoneWhy === null)!.id
const charge = () => world.perform(chargeUse, world.greet, { ...anna, purpose: 'investment' }, newId())
const undo = (chargeId: Id<'thing-charge'>, by: PersonActor = world.greet, why = 'Verkeerde maand') =>
  world.perform(undoCharge, by, { chargeId, why }, newId())

test('the pot has it back, the month is open again, and is settled anew; the member reads why', async () => {
  const [pot, income] = [await balance('member-pots'), await balance('contribution')]
  await must(charge())
  const id = await standing()
  expect(await reason(undo(id, world.anna))).toBe('not-permitted')
  expect(await reason(undo(id, world.greet, ' '))).toBe('undo-why')
  const twice = await Promise.all([undo(id), undo(id)])
  expect(twice.map((one) => (one.ok ? one.value : one.reason)).toSorted()).toEqual([
    'charge-undone',
    'undone',
  ])
  expect([await balance('member-pots'), await balance('contribution')]).toEqual([pot, income])
  expect(await all(world.anna)).toMatchObject([{ month: '2026-03', undoneWhy: 'Verkeerde maand' }])
  await must(charge())
  expect(await reason(charge())).toBe('charge-done')
  expect([await balance('member-pots'), await balance('contribution')]).toEqual([
    pot - 5_000n,
    income + 5_000n,
  ])
  expect(await runChecks(world.ownerUrl)).toEqual([])
})

test('what is in closed books is asked by one and said yes to by another, in the database too', async () => {
  const id = await standing()
  world.setNow('2026-04-05T12:00:00Z')
  await must(world.perform(closeForNow, world.greet, { until: day('2026-04-02') }, newId()))
  const pot = await balance('member-pots')
  expect(await undo(id)).toMatchObject({ ok: true, value: 'asked' })
  expect(await reason(undo(id))).toBe('undo-waits')
  expect(await balance('member-pots')).toBe(pot)
  const answer = (by: PersonActor, yes = true) =>
    world.perform(answerUndo, by, { chargeId: id, yes }, newId())
  expect(await reason(answer(world.greet))).toBe('asked-by-you')
  const past = as(world, world.greet, (tx) =>
    sql`update thing_charge_undo set answered_at = now(), answered_by = ${world.greet.personId}, answer = 'yes',
      entry_id = (select entry_id from thing_charge where id = ${id})`.execute(tx),
  )
  await expect(past).rejects.toThrow('by its mirror')
  expect(await answer(world.greet, false)).toMatchObject({ ok: true, value: 'taken-back' })
  expect(await reason(answer(world.piet))).toBe('undo-answered')
  await must(undo(id))
  expect(await answer(world.piet)).toMatchObject({ ok: true, value: 'undone' })
  expect(await balance('member-pots')).toBe(pot + 5_000n)
  expect(await runChecks(world.ownerUrl)).toEqual([])
})

test('out of the training pot with a reason, as long as it holds enough; taken back, it has it again', async () => {
  const train = (why = 'Leerde naaien') =>
    world.perform(chargeTrainingPot, world.greet, { ...anna, why }, newId())
  expect(await train()).toMatchObject({ reason: 'training-pot-too-small', facts: { balance: '0' } })
  await must(fillTraining())
  const [training, pots] = [await balance('training-pot'), await balance('member-pots')]
  expect(await reason(train(''))).toBe('charge-why')
  await must(train())
  expect([await balance('training-pot'), await balance('member-pots')]).toEqual([training - 5_000n, pots])
  expect((await all(world.anna))[0]).toMatchObject({ borneBy: 'training-pot', why: 'Leerde naaien' })
  expect(await runChecks(world.ownerUrl)).toEqual([])
  await must(undo(await standing()))
  expect(await balance('training-pot')).toBe(training)
})

test('what the co-operative bore is taken back without anything in the books', async () => {
  await must(world.perform(bearUse, world.greet, { ...anna, why: 'De bus stond stil.' }, newId()))
  const entries = await world.sql('select count(*)::int as n from journal_entry')
  expect(await undo(await standing())).toMatchObject({ ok: true, value: 'undone' })
  expect(await world.sql('select count(*)::int as n from journal_entry')).toEqual(entries)
  expect(await runChecks(world.ownerUrl)).toEqual([])
})

/** € 100 into the training pot, by hand. */
function fillTraining() {
  const lines = [
    { account: '8700', memberId: null, debit: 10_000n, credit: 0n },
    { account: '2100', memberId: null, debit: 0n, credit: 10_000n },
  ]
  return world.perform(
    postMemorial,
    world.greet,
    { countsOn: day('2026-04-05'), description: 'Gift voor opleiding', lines },
    newId(),
  )
}
