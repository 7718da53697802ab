/** A plan of somebody who leaves and comes back: nothing is put forward about months without work. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { saidToStop } from '../../../test/said-to-stop.ts'
import { day } from '../../values/day.ts'
import { endMembership, joinBusiness } from '../members/index.ts'
import { resumeMembership } from '../members/resume-membership.ts'
import { invoiceById, issueInvoice } from '../sales/index.ts'
import { pausePlan } from './pause-plan.ts'
import { recurringWorld, value } from './recurring-play.fixture.ts'
import { resumePlan } from './resume-plan.ts'

let world: Awaited<ReturnType<typeof recurringWorld>>
beforeEach(async () => {
  world = await recurringWorld()
})
afterEach(() => world.close())

const stopWorking = (until: string | null) =>
  world.sql('update member_business set until = $2 where member_id = $1', [world.anna.memberId, until])
const short = async (id: Parameters<typeof world.made>[0]) =>
  (await world.made(id)).map((one) => one.split(' ').slice(0, 2).join(' '))

test('who leaves leaves the plan paused, and it stays so after coming back', async () => {
  const { memberId, businessId } = world.anna
  const id = await world.begin(world.anna, { sendsItself: true })
  await world.morning('2026-03-31')
  const invoiceId = await world.firstMade(id)
  const draft = await world.database.read(world.greet, (tx) =>
    invoiceById(tx, world.cooperativeId, invoiceId),
  )
  const { revision } = draft as { revision: number }
  value(await world.on('2026-04-01').perform(issueInvoice, world.greet, { invoiceId, revision }, newId()))
  const leave = { memberId, lastDay: day('2026-03-31') }
  await saidToStop(world, memberId, '2026-03-31', world.carla.personId)
  value(await world.on('2026-04-01').perform(endMembership, world.greet, leave, newId()))
  expect((await world.planNow(id))!.plan.state).toBe('paused')
  await world.morning('2026-08-01')
  const back = world.on('2026-09-10')
  value(await back.perform(resumeMembership, world.greet, { memberId, goesOn: 'no' }, newId()))
  const works = { memberId, businessId, since: day('2026-09-10') }
  value(await back.perform(joinBusiness, world.greet, works, newId()))
  await world.morning('2026-09-11')
  expect(await short(id)).toEqual(['2026-03-31 issued'])
  value(await world.on('2026-09-12').perform(resumePlan, world.anna, { planId: id }, newId()))
  await world.morning('2026-09-30')
  expect(await short(id)).toEqual([
    '2026-03-31 issued',
    '2026-04-30 paused',
    '2026-05-31 paused',
    '2026-06-30 paused',
    '2026-07-31 paused',
    '2026-08-31 paused',
    '2026-09-30 submitted',
  ])
})

test('what comes long after its day is a draft, though the plan puts forward by itself', async () => {
  const id = await world.begin(world.anna, { sendsItself: true })
  await stopWorking('2026-03-30')
  await world.morning('2026-03-31')
  await stopWorking(null)
  await world.morning('2026-04-15')
  expect(await short(id)).toEqual(['2026-03-31 draft'])
})

test('what was refused before a pause does not come when the plan goes on', async () => {
  const id = await world.begin(world.anna, { sendsItself: true })
  await stopWorking('2026-03-30')
  await world.morning('2026-03-31')
  value(await world.on('2026-04-02').perform(pausePlan, world.greet, { planId: id }, newId()))
  await stopWorking(null)
  value(await world.on('2026-06-10').perform(resumePlan, world.anna, { planId: id }, newId()))
  await world.morning('2026-06-11')
  expect((await short(id))[0]).toBe('2026-03-31 business-not-yours')
})
