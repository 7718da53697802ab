/** Money of one invoice that comes and goes by two ways: online and at the bank. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import type { JobActor } from '../../platform/actor.ts'
import { runChecks } from '../../platform/integrity.ts'
import { startMollie, type MollieServer } from '../../platform/mollie-server.fixture.ts'
import { MOLLIE } from '../../platform/mollie.ts'
import { onlinePayments } from '../../platform/online-payments.ts'
import { secretsFrom } from '../../platform/secrets.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { creditInvoice, lateInvoices } from '../sales/index.ts'
import { answerOnlineAccount } from '../sales/online/answer-online-account.ts'
import { askOnlineAccount } from '../sales/online/ask-online-account.ts'
import { bookOnlinePayments } from '../sales/online/book-online-payments.ts'
import { lookAtPayment, startPaying, type OnlineNeeds } from '../sales/online/pay-online.ts'
import { owedByCustomers, refundsDue } from '../sales/refunds.db.ts'
import { commandId, customerOfMember, issuedOf, pay, standing, value } from '../sales/sales-play.fixture.ts'
import { bankIn } from './fixtures/bank-world.fixture.ts'

let world: World, server: MollieServer, needs: OnlineNeeds, job: JobActor
let minute = 0
const later = () =>
  world.setNow(new Date(Date.parse('2026-04-01T11:00:00Z') + ++minute * 60_000).toISOString())

beforeEach(async () => {
  world = await smallWorld()
  server = await startMollie()
  job = { kind: 'job', cooperativeId: world.cooperativeId }
  const payments = onlinePayments([MOLLIE], { mollieUrl: server.url }, secretsFrom(Buffer.alloc(32, 7)))
  const { database, perform, clock } = world
  needs = { database, perform, clock, publicUrl: 'https://kantoor.example', payments }
  const sealedKey = payments.seal(MOLLIE, server.apiKey)
  value(await world.perform(askOnlineAccount, world.greet, { sealedKey }, commandId()))
  value(await world.perform(answerOnlineAccount, world.piet, { answer: 'yes' }, commandId()))
  later()
})
afterEach(async () => {
  await server.close()
  await world.close()
})

async function paidOnline(invoiceId: Id<'invoice'>) {
  later()
  const payment = value(await startPaying(needs, job, invoiceId, 'abc', commandId()))
  const there = server.payments.find(({ id }) => id === payment.providerId)!
  Object.assign(there, { status: 'paid', paidAt: '2026-04-01T10:05:00+00:00' })
  later()
  await lookAtPayment(needs, job, payment.id)
  return {
    async refund() {
      there.amountRefunded = { currency: 'EUR', value: '121.00' }
      later()
      await lookAtPayment(needs, job, payment.id)
    },
  }
}
async function book() {
  later()
  return value(await world.perform(bookOnlinePayments, world.greet, {}, commandId()))
}
const read = <T>(of: Parameters<typeof world.database.read<T>>[1]) => world.database.read(world.greet, of)
const findings = async () =>
  (await runChecks(world.ownerUrl))
    .filter(({ check }) => check !== 'documents-exist' && check !== 'entries-in-future')
    .map(({ check, finding }) => `${check}: ${finding}`)

test('given back at the bank and at Mollie: the customer owes it, and other payments are booked', async () => {
  const customer = await customerOfMember(world, world.anna)
  const [one, two] = [
    await issuedOf(world, world.anna, customer),
    await issuedOf(world, world.anna, customer),
  ]
  const payment = await paidOnline(one)
  await book()
  const credit = { invoiceId: one, chosen: 'all', reason: 'fout' } as const
  value(await world.perform(creditInvoice, world.greet, credit, commandId()))
  value(await pay(world, one, -121_00n))
  await payment.refund()
  await paidOnline(two)
  expect(await book()).toEqual({ booked: 2, left: 0, refused: [] })
  expect((await standing(world, two)).open).toBe(0n)
  const owed = await read((tx) => owedByCustomers(tx, world.cooperativeId))
  expect(owed.map(({ invoiceId, amount }) => [invoiceId, amount])).toEqual([[one, 121_00n]])
  expect(await read((tx) => refundsDue(tx, world.cooperativeId))).toEqual([])
  // The check of the night names it too.
  expect(await findings()).toEqual([
    expect.stringContaining('got back 12100 cents more than was paid too much'),
  ])
})

test('paid online and at the bank, one of them given back: nothing is open, owed or late', async () => {
  const bank = await bankIn(world)
  const invoice = await bank.issued(await bank.customer('Bakkerij De Zon'), '100,00')
  const payment = await paidOnline(invoice.id)
  await book()
  const [line] = await bank.receive({ amount: 121_00n, text: invoice.number, counterpartyName: 'De Zon' })
  value((await bank.match(line!, [{ kind: 'overpayment', amount: 121_00n, invoiceId: invoice.id }])) as never)
  await payment.refund()
  await book()
  expect((await standing(world, invoice.id)).open).toBe(0n)
  expect(await read((tx) => refundsDue(tx, world.cooperativeId))).toEqual([])
  expect(await read((tx) => lateInvoices(tx, world.cooperativeId, day('2026-08-01')))).toEqual([])
  expect(await findings()).toEqual([])
})
