import { afterEach, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../../test/world.ts'
import { day } from '../../../values/day.ts'
import { customerOfMember, issuedOf, pay } from '../../sales/sales-play.fixture.ts'
import { presets } from '../../pots/presets.ts'
import { policyWithoutAgreement } from '../engine/policy.ts'
import { monthOfWork } from './month-of-work.db.ts'
import { figuresOf, type MonthOfWork } from './month-of-work.ts'

let world: World
afterEach(() => world.close())

test('work of March that is paid in April, of which a part goes to the member at once', async () => {
  const [share, ...rest] = presets[0]!.draft.steps
  const tenth = { kind: 'percentage', of: 'net-turnover', basisPoints: 1_000 } as const
  const cash10 = { key: 'member-cash', destination: 'member-cash', take: tenth } as const
  world = await smallWorld({ ...presets[0]!.draft, steps: [share!, cash10, ...rest] })
  const invoiceId = await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
  world.setNow('2026-04-20T10:00:00Z')
  await pay(world, invoiceId, 12_100n, day('2026-04-15'))
  const read = (month: string): Promise<MonthOfWork> =>
    world.database.read(world.anna, (tx) =>
      monthOfWork(tx, world.cooperativeId, world.anna.memberId, day(month)),
    )
  const [march, april] = [await read('2026-03-01'), await read('2026-04-01')]
  const cash = march.shared['member-cash']!
  expect(cash > 0n).toBe(true)
  const paidOut = (provisionalBasis: 'gross' | 'cash-receipts') =>
    [march, april].map(
      (month) => figuresOf(month, { ...policyWithoutAgreement(month.month), provisionalBasis }).paidOut,
    )
  // PW 32: by the month of the work; where the municipality looks at what comes in, by that of the payment.
  expect(paidOut('gross')).toEqual([cash, 0n])
  expect(paidOut('cash-receipts')).toEqual([0n, cash])
})
