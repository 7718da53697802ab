/** Joint work that a customer does not pay: each member's part of it, the VAT, and the pots, there and back. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { runChecks } from '../../platform/integrity.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { balanceOf } from '../books/index.ts'
import { checkSharing } from '../pots/index.ts'
import { jointPlay } from '../sales/joint-play.fixture.ts'
import { commandId, customerOfMember, pay, reasonOf, standing, value } from '../sales/sales-play.fixture.ts'
import { answerWriteOff } from './answer-write-off.ts'
import { askWriteOff } from './ask-write-off.ts'

let world: World
let mia: MemberOfWorld
let zon: Id<'customer'>
let invoiceId: Id<'invoice'>
beforeAll(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  zon = await customerOfMember(world, world.anna)
})
afterAll(() => world.close())

const { issuedJoint } = jointPlay(() => ({ world, mia, zon }))

/** Anna 75.01, Mia 25.00 without VAT: 100.01 and 21.00 VAT. */
beforeEach(async () => {
  await sharesOn('invoice')
  invoiceId = await issuedJoint({
    by: 'percent',
    parts: [
      { memberId: world.anna.memberId, basisPoints: 7500 },
      { memberId: mia.memberId, basisPoints: 2500 },
    ],
  })
  await sharesOn('payment')
})

const sharesOn = (moment: 'invoice' | 'payment') =>
  world.sql('update cooperative set share_on = $2 where id = $1', [world.cooperativeId, moment])
const ask = (by: PersonActor = world.greet) =>
  world.perform(askWriteOff, by, { invoiceId, ground: 'certain', why: 'Failliet' }, commandId())
const answer = (writeOffId: Id<'write-off'>, by: PersonActor) =>
  world.perform(answerWriteOff, by, { writeOffId, yes: true }, commandId())
/** Turnover in the books of this invoice, per member, and its VAT: below zero is what was earned and is owed. */
const booked = async () => {
  const rows = await world.sql(
    `select coalesce(m.first_name, 'btw') as who, sum(l.amount)::text as amount from journal_line l
     join account a on a.cooperative_id = l.cooperative_id and a.code = l.account
       and a.purpose in ('turnover', 'vat-high')
     left join member m on m.cooperative_id = l.cooperative_id and m.id = l.member_id
     where l.invoice_id = $1 group by 1 order by 1`,
    [invoiceId],
  )
  return Object.fromEntries(rows.map((row) => [String(row['who']), Number(row['amount'])]))
}
const shared = async () => (await standing(world, invoiceId)).shares.map(({ sharedNet }) => Number(sharedNet))
const pots = () =>
  Promise.all(
    [world.anna, mia].map(({ memberId }) =>
      world.database.read(world.greet, (tx) => balanceOf(tx, world.cooperativeId, 'member-pots', memberId)),
    ),
  )
const findings = async () =>
  (await runChecks(world.ownerUrl))
    .filter(({ check }) => check !== 'documents-exist' && check !== 'entries-in-future')
    .map(({ check, finding }) => `${check}: ${finding}`)

test('all of it: turnover of each, VAT and what was shared go back; money after all brings it again', async () => {
  const before = await pots()
  expect(await booked()).toEqual({ Anna: -75_01, Mia: -25_00, btw: -21_00 })
  expect(await shared()).toEqual([75_01, 25_00])
  value(await answer(value(await ask()), world.piet))
  expect(await booked()).toEqual({ Anna: 0, Mia: 0, btw: 0 })
  expect(await shared()).toEqual([0, 0])
  const without = await pots()
  // By the rules of the world 70 of each 100 goes to the pot.
  expect(without.map((pot, at) => pot - before[at]!)).toEqual([52_51n, 17_50n])
  value(await pay(world, invoiceId, 121_01n))
  expect(await booked()).toEqual({ Anna: -75_01, Mia: -25_00, btw: -21_00 })
  expect([await shared(), await pots()]).toEqual([[75_01, 25_00], before])
  expect(await standing(world, invoiceId)).toMatchObject({ open: 0n, writtenOff: 0n, writtenOffNet: 0n })
  expect(await checkSharing(world.database, world.cooperativeId)).toEqual([])
  expect(await findings()).toEqual([])
})

test('what is left after a part was paid, in cents that do not divide; and back in three payments', async () => {
  const before = await pots()
  value(await pay(world, invoiceId, 33_33n))
  value(await answer(value(await ask()), world.piet))
  const left = await standing(world, invoiceId)
  expect(left).toMatchObject({ open: 0n, writtenOff: 87_68n, writtenOffNet: 72_46n })
  const now = await booked()
  // 27.55 of 100.01 was paid, of each their part; VAT of 33.33 is 5.78.
  expect(now['Anna']! + now['Mia']!).toBe(-(100_01 - 72_46))
  expect(now['btw']).toBe(-(33_33 - (100_01 - 72_46)))
  expect((await shared()).reduce((a, b) => a + b)).toBe(100_01 - 72_46)
  for (const amount of [29_22n, 29_23n, 29_23n]) value(await pay(world, invoiceId, amount, day('2026-04-02')))
  expect(await booked()).toEqual({ Anna: -75_01, Mia: -25_00, btw: -21_00 })
  expect([await shared(), await pots()]).toEqual([[75_01, 25_00], before])
  expect(await findings()).toEqual([])
})

test('of nobody who has a part in it, also not by SQL', async () => {
  const piets = await issuedJointWithPiet()
  invoiceId = piets
  expect(reasonOf(await ask(world.piet))).toBe('own-pot')
  const id = value(await ask())
  expect(reasonOf(await answer(id, world.piet))).toBe('about-you')
  const bySql = world.database.write(
    world.piet,
    (tx) =>
      tx
        .updateTable('write_off')
        .set({
          answer: 'yes',
          answered_at: world.clock().at,
          answered_by: world.piet.personId,
          settlement_id: id,
        })
        .where('id', '=', id)
        .execute(),
    () => true,
  )
  await expect(bySql).rejects.toThrow('of the own work')
})

async function issuedJointWithPiet(): Promise<Id<'invoice'>> {
  const { anna, piet } = world
  const both = jointPlay(() => ({ world, mia: piet, zon }))
  return both.issuedJoint({
    by: 'percent',
    parts: [
      { memberId: anna.memberId, basisPoints: 5000 },
      { memberId: piet.memberId, basisPoints: 5000 },
    ],
  })
}
