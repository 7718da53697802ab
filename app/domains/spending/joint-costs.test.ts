/** The cost of a joint job: carried by one member, or by all as the invoice was split. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import { runChecks } from '../../platform/integrity.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { balanceOf } from '../books/index.ts'
import { jointPlay } from '../sales/joint-play.fixture.ts'
import { customerOfMember, pay, reasonOf, value } from '../sales/sales-play.fixture.ts'
import { bookTravel } from './book-travel.ts'
import { enterCost, costsBetween, reverseCost } from './index.ts'
import { CONCERNS } from './cost-concerns.ts'

let world: World
let mia: MemberOfWorld
let invoiceId: Id<'invoice'>
beforeAll(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  const zon = await customerOfMember(world, world.anna)
  const play = jointPlay(() => ({ world, mia, zon }))
  invoiceId = await play.issuedJoint({
    by: 'percent',
    parts: [
      { memberId: world.anna.memberId, basisPoints: 7500 },
      { memberId: mia.memberId, basisPoints: 2500 },
    ],
  })
  value(await pay(world, invoiceId, 12_101n, day('2026-03-28')))
})
afterAll(() => world.close())

let receipts = 0
const book = (more: object = {}) =>
  world.perform(
    enterCost,
    world.greet,
    {
      memberId: world.anna.memberId,
      supplier: 'Verfhandel',
      description: 'verf',
      spentOn: day('2026-03-10'),
      total: 2_001n,
      vat: 0n,
      paidBy: 'member',
      sure: [...CONCERNS],
      invoiceId,
      receipt: {
        name: 'bon.pdf',
        mediaType: 'application/pdf',
        content: Buffer.from(`%PDF bon ${String(++receipts)}`),
      },
      ...more,
    },
    newId(),
  )
const pots = async () =>
  Promise.all(
    [world.anna, mia].map(({ memberId }) =>
      world.database.read(world.greet, (tx) => balanceOf(tx, world.cooperativeId, 'member-pots', memberId)),
    ),
  )
const costsOf = async (who: MemberOfWorld) => {
  const month = { from: day('2026-03-01'), until: day('2026-03-31') }
  const costs = await world.database.read(who, (tx) =>
    costsBetween(tx, world.cooperativeId, who.memberId, month),
  )
  return costs.map(({ net }) => net)
}

test('carried by all: each their part of it to the cent, in the books, the pot and the month; and back', async () => {
  const before = await pots()
  const costId = value(await book({ byAll: true }))
  const lines = await world.sql(
    `select member_id, amount from journal_line where account = '7000' and amount > 0 order by amount desc`,
  )
  expect(lines).toEqual([
    { member_id: world.anna.memberId, amount: '1501' },
    { member_id: mia.memberId, amount: '500' },
  ])
  expect([await costsOf(world.anna), await costsOf(mia)]).toEqual([[1501n], [500n]])
  const after = await pots()
  expect(after.map((pot, at) => pot - before[at]!)).toEqual([1051n, 350n])
  value(await world.perform(reverseCost, world.greet, { costId, reason: 'verkeerd' }, newId()))
  expect(await pots()).toEqual(before)
  expect([await costsOf(world.anna), await costsOf(mia)]).toEqual([[], []])
})

test('carried by one who did the work, also when it was joint; and only by who did it', async () => {
  value(await book({ memberId: mia.memberId }))
  expect([await costsOf(world.anna), await costsOf(mia)]).toEqual([[], [2001n]])
  expect(reasonOf(await book({ memberId: world.piet.memberId }))).toBe('invoice-of-others')
  expect(reasonOf(await book({ byAll: true, invoiceId: undefined }))).toBe('invoice-needed')
})

test('what the night looks after finds nothing', async () => {
  const found = (await runChecks(world.ownerUrl)).filter(({ check }) => check !== 'documents-exist')
  expect(found).toEqual([])
})

test('by SQL neither: no cost of another on the invoice, and no part of it for who did not work on it', async () => {
  const { greet, piet, anna, cooperativeId } = world
  const costId = value(await book())
  const bySql = (text: string) =>
    world.database.write(
      greet,
      (tx) => sql.raw(text).execute(tx),
      () => true,
    )
  const cost = (memberId: string) => `
    insert into job_cost (cooperative_id, id, member_id, invoice_id, supplier, kind, description, spent_on, net, vat,
      total, paid_by, receipt_id, entry_id, booked_at, booked_by)
    select cooperative_id, gen_random_uuid(), '${memberId}', invoice_id, supplier, kind, description, spent_on, net,
      vat, total, paid_by, receipt_id, entry_id, booked_at, booked_by from job_cost where id = '${costId}'`
  await expect(bySql(cost(piet.memberId))).rejects.toThrow('in which the member has a share')
  const parts = (...of: (readonly [MemberOfWorld, number])[]) =>
    `insert into job_cost_share values ${of
      .map(([{ memberId }, net]) => `('${cooperativeId}', '${costId}', '${memberId}', ${String(net)})`)
      .join(', ')}`
  await expect(bySql(parts([anna, 1501], [piet, 500]))).rejects.toThrow('divided over who has a share')
  await expect(bySql(parts([anna, 1501], [mia, 499]))).rejects.toThrow('divided over who has a share')
  await bySql(parts([anna, 1501], [mia, 500]))
})

test('what is of no job keeps no invoice', async () => {
  const kind = { kind: 'shared', account: '4000', memberId: world.piet.memberId }
  const costId = value(await book(kind))
  expect(await world.sql('select invoice_id from job_cost where id = $1', [costId])).toEqual([
    { invoice_id: null },
  ])
})

test('a journey is carried by who travelled, or by all who share in the invoice, to the cent', async () => {
  const travel = (more: object) =>
    world.perform(
      bookTravel,
      world.greet,
      {
        memberId: world.anna.memberId,
        from: 'Apeldoorn',
        to: 'Zutphen',
        purpose: 'klant bezoeken',
        spentOn: day('2026-03-10'),
        kilometres: 41,
        vehicle: 'car',
        ...more,
      },
      newId(),
    )
  expect(reasonOf(await travel({ byAll: true }))).toBe('invoice-needed')
  expect(reasonOf(await travel({ invoiceId, memberId: world.piet.memberId }))).toBe('invoice-of-others')
  const all = value(await travel({ invoiceId, byAll: true, kilometres: 41 }))
  const alone = value(await travel({ invoiceId, kilometres: 42 }))
  const parts = await world.sql(
    `select s.member_id, s.net, c.net as whole from job_cost c
     left join job_cost_share s on s.cost_id = c.id where c.id = any($1) order by c.net, s.net desc`,
    [[all, alone]],
  )
  const [annas, mias, one] = parts
  expect([annas!['member_id'], mias!['member_id'], one!['member_id']]).toEqual([
    world.anna.memberId,
    mia.memberId,
    null,
  ])
  expect(BigInt(annas!['net'] as bigint) + BigInt(mias!['net'] as bigint)).toBe(
    BigInt(annas!['whole'] as bigint),
  )
  // Nobody prints here.
  const found = await runChecks(world.ownerUrl)
  expect(found.filter(({ check }) => check !== 'documents-exist')).toEqual([])
})
