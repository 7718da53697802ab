/** Work of one member for another: out of one pot, shared out to the other, no VAT, undone by both. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as, must, oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { runChecks } from '../../platform/integrity.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { balanceOf } from '../books/index.ts'
import { checkSharing, shareOutEarnings, sharedOfWork, type SharedOfWork } from '../pots/index.ts'
import { answerInsideJob } from './answer-inside-job.ts'
import { askInsideJob } from './ask-inside-job.ts'
import { bookInsideJob } from './book-inside-job.ts'
import { insideJobs } from './inside-job.db.ts'
import { line } from '../sales/invoice-examples.fixture.ts'
import { insideCostsBetween } from './inside-costs.db.ts'
import { commandId, customerOfMember, issuedOf, pay, reasonOf } from '../sales/sales-play.fixture.ts'
import { receivedForWork, workOfMember } from './load-work-of-member.ts'

let world: World
let mia: MemberOfWorld
let third: MemberOfWorld
let zon: Id<'customer'>
beforeAll(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  third = await oneMoreMember(world, 'Ton Derde', 'Ton timmert')
  zon = await customerOfMember(world, world.anna)
  // Anna earned 1,000.00 before: 700.00 in her pot.
  const { greet, anna } = world
  const earned = {
    memberId: anna.memberId,
    turnover: 100_000n,
    jobCosts: 0n,
    countsOn: day('2026-03-01'),
    cause: 'payment',
    about: 'eerder werk',
  } as const
  await as(world, greet, (tx) => shareOutEarnings(tx, greet, earned, world.clock(), commandId()))
})
afterAll(() => world.close())

const asked = (more: object = {}, by: PersonActor = world.anna) =>
  world.perform(
    askInsideJob,
    by,
    {
      earnerId: mia.memberId,
      amount: 10_000n,
      purpose: 'investment',
      what: 'logo getekend',
      workedOn: day('2026-02-27'),
      ...more,
    },
    commandId(),
  )
const says = async (by: PersonActor, jobId: Id<'inside-job'>, said: 'yes' | 'no' | 'undo') =>
  reasonOf(await world.perform(answerInsideJob, by, { jobId, says: said, why: '' }, commandId()))
const book = async (jobId: Id<'inside-job'>, by: PersonActor = world.greet) =>
  reasonOf(await world.perform(bookInsideJob, by, { jobId }, commandId()))
const pot = (who: MemberOfWorld) =>
  as<bigint>(
    world,
    world.greet,
    async (tx) => -(await balanceOf(tx, world.cooperativeId, 'member-pots', who.memberId)),
  )

test('asked by who pays, yes of who did it, booked by another; undone by both', async () => {
  const jobId = await must(asked())
  expect(await book(jobId)).toBe('inside-not-agreed')
  expect(await says(world.anna, jobId, 'yes')).toBe('inside-not-yours')
  expect(await says(third, jobId, 'yes')).toBe('inside-not-found')
  expect(await says(mia, jobId, 'yes')).toBeUndefined()
  expect(await says(mia, jobId, 'yes')).toBe('inside-answered')
  const before = { anna: await pot(world.anna), mia: await pot(mia) }
  expect(await book(jobId)).toBeUndefined()
  expect(await pot(world.anna)).toBe(before.anna - 10_000n)
  expect(await pot(mia)).toBe(before.mia + 7_000n)
  const vat =
    await world.sql(`select count(*)::int as n from journal_line where account in ('1500', '1501', '8000')
    and counts_on = '2026-03-29'`)
  expect(vat[0]!['n']).toBe(0)
  const february = { from: day('2026-02-01'), until: day('2026-02-28') }
  const march = { from: day('2026-03-01'), until: day('2026-03-31') }
  const [work, received] = await world.database.read(
    mia,
    async (tx) =>
      [
        await workOfMember(tx, world.cooperativeId, mia.memberId, february),
        await receivedForWork(tx, world.cooperativeId, mia.memberId, march),
      ] as const,
  )
  expect(work).toMatchObject([{ number: 'O-0001', net: 10_000n, open: 0n, customer: 'Anna de Vries' }])
  expect([...received.values()]).toEqual([10_000n])

  expect(await book(jobId)).toBe('inside-not-agreed')
  expect(await says(world.anna, jobId, 'undo')).toBeUndefined()
  expect(await says(world.anna, jobId, 'undo')).toBe('inside-answered')
  expect(await says(mia, jobId, 'undo')).toBeUndefined()
  expect(await book(jobId)).toBeUndefined()
  expect({ anna: await pot(world.anna), mia: await pot(mia) }).toEqual(before)
  const gone = await world.database.read(mia, (tx) =>
    workOfMember(tx, world.cooperativeId, mia.memberId, february),
  )
  expect(gone).toEqual([])
  expect(await book(jobId)).toBe('inside-answered')
})

test('never below zero, only for what the scheme allows, nobody their own, nobody with themselves', async () => {
  const large = await must(asked({ amount: 900_000n }))
  await says(mia, large, 'yes')
  expect(await book(large)).toBe('pot-too-small')
  const own = await must(asked({ earnerId: world.piet.memberId }))
  await says(world.piet, own, 'yes')
  expect(await book(own, world.piet)).toBe('own-pot')
  expect(reasonOf(await asked({ earnerId: world.anna.memberId }))).toBe('inside-with-whom')
  expect(reasonOf(await asked({ workedOn: day('2027-01-01') }))).toBe('inside-day-to-come')
  expect(await says(mia, large, 'no')).toBeUndefined()
  expect(await book(large)).toBe('inside-answered')
})

test('by SQL neither: one of the two says both words, or the office books what is something else', async () => {
  const jobId = await must(asked())
  await says(mia, jobId, 'yes')
  const bySql = (who: PersonActor, set: string) =>
    world.database.write(
      who,
      (tx) => sql.raw(`update inside_job set ${set} where id = '${jobId}'`).execute(tx),
      () => true,
    )
  const booked = (by: MemberOfWorld | PersonActor) =>
    `number = 99, counts_on = current_date, booked_by = '${by.personId}',
     entry_id = (select id from journal_entry order by number limit 1)`
  for (const by of [world.greet, world.bea])
    await expect(bySql(world.greet, booked(by))).rejects.toThrow(/theirs to say/)
  expect(await book(jobId)).toBeUndefined()
  const both = `undo_asked_by = '${world.anna.personId}', undo_agreed_at = now()`
  for (const set of [both, `undo_agreed_at = now(), undo_asked_by = '${mia.personId}'`])
    await expect(bySql(world.anna, set)).rejects.toThrow(/theirs to say/)
  expect(await says(world.anna, jobId, 'undo')).toBeUndefined()
  await expect(bySql(world.anna, 'undo_agreed_at = now()')).rejects.toThrow(/theirs to say/)
  await expect(bySql(mia, `closed_why = 'x'`)).rejects.toThrow(/theirs to say/)
  await expect(bySql(world.greet, 'number = 98')).rejects.toThrow(/theirs to say/)
  expect(await says(mia, jobId, 'undo')).toBeUndefined()
  await expect(bySql(mia, 'undo_agreed_at = null')).rejects.toThrow(/theirs to say/)
  const undone = `undone_on = current_date, undone_by = '${world.bea.personId}'`
  await expect(bySql(world.greet, undone)).rejects.toThrow(/theirs to say/)
  expect(await book(jobId)).toBeUndefined()
})

test('both see it, the administration sees it, a third member does not', async () => {
  await must(asked({ what: 'van ons twee' }))
  const seen = async (who: PersonActor) =>
    (await world.database.read(who, (tx) => insideJobs(tx, world.cooperativeId))).some(
      ({ what }) => what === 'van ons twee',
    )
  expect([
    await seen(world.anna),
    await seen(mia),
    await seen(world.greet),
    await seen(third),
    await seen(world.carla),
  ]).toEqual([true, true, true, false, false])
})

/** An invoice of Anna of 500.00 without VAT. */
const invoiceOfAnna = () =>
  issuedOf(world, world.anna, zon, { lines: [line('Winkel geschilderd', 1, 50_000n)] })

test('as a cost of an invoice: off what it brought, when the customer paid, and never more than is left', async () => {
  const invoiceId = await invoiceOfAnna()
  expect(reasonOf(await asked({ amount: 50_001n, invoiceId }))).toBe('inside-more-than-invoice')
  expect(reasonOf(await asked({ invoiceId }, third))).toBe('inside-invoice')
  const jobId = await must(asked({ amount: 20_000n, invoiceId }))
  await says(mia, jobId, 'yes')
  expect(await book(jobId)).toBe('inside-not-paid-yet')
  await pay(world, invoiceId, 60_500n, day('2026-03-28'))
  const before = { anna: await pot(world.anna), mia: await pot(mia) }
  expect(await book(jobId)).toBeUndefined()
  expect({ anna: await pot(world.anna), mia: await pot(mia) }).toEqual({
    anna: before.anna - 14_000n,
    mia: before.mia + 14_000n,
  })
  const second = await must(asked({ amount: 30_000n, invoiceId }))
  expect(reasonOf(await asked({ amount: 30_001n, invoiceId }))).toBe('inside-more-than-invoice')
  await says(mia, second, 'yes')
  expect(await book(second)).toBeUndefined()
  const month = { from: day('2026-02-01'), until: day('2026-02-28') }
  const costs = await world.database.read(world.anna, (tx) =>
    insideCostsBetween(tx, world.cooperativeId, world.anna.memberId, month),
  )
  expect(new Set(costs.map(({ earner, amount }) => `${earner} ${String(amount)}`))).toEqual(
    new Set(['Mia Kok 20000', 'Mia Kok 30000']),
  )
  for (const id of [jobId, second]) {
    await says(mia, id, 'undo')
    await says(world.anna, id, 'undo')
    expect(await book(id)).toBeUndefined()
  }
  expect({ anna: await pot(world.anna), mia: await pot(mia) }).toEqual(before)
})

test('straight to the pot of who earned it, where the co-op chose that before it was asked', async () => {
  const early = await must(asked())
  await world.sql(`update cooperative set inside_to = 'pot'`)
  const invoiceId = await invoiceOfAnna()
  await pay(world, invoiceId, 60_500n, day('2026-03-28'))
  const jobs = [await must(asked()), await must(asked({ invoiceId }))]
  const before = { anna: await pot(world.anna), mia: await pot(mia) }
  for (const id of [early, ...jobs]) {
    await says(mia, id, 'yes')
    expect(await book(id)).toBeUndefined()
  }
  expect({ anna: await pot(world.anna), mia: await pot(mia) }).toEqual({
    anna: before.anna - 10_000n - 10_000n - 7_000n,
    mia: before.mia + 7_000n + 10_000n + 10_000n,
  })
  const shared = await as<readonly SharedOfWork[]>(world, world.greet, (tx) =>
    sharedOfWork(tx, world.cooperativeId, {
      memberId: mia.memberId,
      invoices: jobs,
      costs: [],
    }),
  )
  expect(shared.map(({ destination, amount }) => [destination, amount])).toEqual([
    ['member-pot', 10_000n],
    ['member-pot', 10_000n],
  ])
  for (const id of [early, ...jobs]) {
    await says(mia, id, 'undo')
    await says(world.anna, id, 'undo')
    expect(await book(id)).toBeUndefined()
  }
  expect({ anna: await pot(world.anna), mia: await pot(mia) }).toEqual(before)
})

test('what the night looks after finds nothing', async () => {
  // The papers are made by a job, which is not done here.
  const found = (await runChecks(world.ownerUrl)).filter(({ check }) => check !== 'documents-exist')
  expect(found).toEqual([])
  expect(await checkSharing(world.database, world.cooperativeId)).toEqual([])
})
