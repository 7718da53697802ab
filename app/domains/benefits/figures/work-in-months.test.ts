import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { as, must, smallWorld, type World } from '../../../../test/world.ts'
import { day } from '../../../values/day.ts'
import { sum } from '../../../values/money.ts'
import { presets } from '../../pots/presets.ts'
import { customerOfMember, issuedOf, pay } from '../../sales/sales-play.fixture.ts'
import { enterCost, CONCERNS } from '../../spending/index.ts'
import { monthOfWork, workInMonths } from './month-of-work.db.ts'
import type { MonthOfWork, WorkInMonth } from './month-of-work.ts'
import { monthsOfYearUntil } from './month.ts'

let world: World
const months = monthsOfYearUntil(day('2026-06-01'))
beforeAll(async () => {
  const [share, ...rest] = presets[0]!.draft.steps
  const tenth = { kind: 'percentage', of: 'net-turnover', basisPoints: 1_000 } as const
  const cash10 = { key: 'member-cash', destination: 'member-cash', take: tenth } as const
  world = await smallWorld({ ...presets[0]!.draft, steps: [share!, cash10, ...rest] })
  world.setNow('2026-07-01T10:00:00Z')
  const { anna, greet, cooperativeId } = world
  const customer = await customerOfMember(world, anna)
  const march = await issuedOf(world, anna, customer)
  // To the last day of a month, and never in thirds that fit: what is VAT of each part is rounded cumulatively.
  for (const [on, amount] of [
    ['2026-03-31', 3_333n],
    ['2026-04-01', 3_333n],
    ['2026-06-15', 5_434n],
  ] as const)
    await must(pay(world, march, amount, day(on)))
  const may = await issuedOf(world, anna, customer, {
    workedFrom: day('2026-04-30'),
    workedUntil: day('2026-05-01'),
  })
  await must(pay(world, may, 12_100n, day('2026-05-31')))
  await must(pay(world, may, -6_050n, day('2026-06-01')))
  const cost = {
    memberId: anna.memberId,
    supplier: 'Hornbach',
    description: 'verf',
    spentOn: day('2026-04-30'),
    total: 2_420n,
    vat: 420n,
    paidBy: 'cooperative' as const,
    sure: [...CONCERNS],
    receipt: { name: 'bon.pdf', mediaType: 'application/pdf' as const, content: Buffer.from('%PDF bon') },
  }
  await must(world.perform(enterCost, greet, cost, newId()))
  for (const on of ['2026-02-28', '2026-03-01'])
    await world.sql(`insert into worked_day values ($1, $2, $3, 90, '', now())`, [
      cooperativeId,
      anna.memberId,
      on,
    ])
})
afterAll(() => world.close())

const together = () =>
  as<WorkInMonth[]>(world, world.anna, (tx) =>
    workInMonths(tx, world.cooperativeId, world.anna.memberId, months),
  )

test('months that are read together are what each is alone', async () => {
  const all = await together()
  for (const [at, month] of months.entries()) {
    const { takenOff: _off, ...alone } = await as<MonthOfWork>(world, world.anna, (tx) =>
      monthOfWork(tx, world.cooperativeId, world.anna.memberId, month),
    )
    expect(all[at]).toEqual(alone)
  }
})

test('what was paid is of the month of the payment, and its parts make the whole without VAT', async () => {
  const received = (await together()).map((month) => month.received)
  expect(received).toEqual([0n, 0n, 2_755n, 2_754n, 10_000n, 4_491n - 5_000n])
  expect(sum(received)).toBe(10_000n + 5_000n)
})

test('work is of the month of its last day, a cost of that of its receipt, with what was shared of each', async () => {
  const all = await together()
  expect(all.map(({ invoices }) => sum(invoices.map(({ net }) => net)))).toEqual([
    0n,
    0n,
    10_000n,
    0n,
    10_000n,
    0n,
  ])
  expect(all.map(({ shared }) => sum(Object.values(shared)))).toEqual([0n, 0n, 10_000n, -2_000n, 5_000n, 0n])
  expect(all.map(({ minutes }) => minutes)).toEqual([undefined, 90, 90, undefined, undefined, undefined])
})
