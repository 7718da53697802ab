import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { newId } from '../../../../test/new-id.ts'
import { as, smallWorld, type World } from '../../../../test/world.ts'
import type { JobActor } from '../../../platform/actor.ts'
import { runChecks } from '../../../platform/integrity.ts'
import { startMollie, type MollieServer } from '../../../platform/mollie-server.fixture.ts'
import { MOLLIE } from '../../../platform/mollie.ts'
import { onlinePayments } from '../../../platform/online-payments.ts'
import { secretsFrom } from '../../../platform/secrets.ts'
import type { Id } from '../../../values/id.ts'
import {
  commandId,
  customerOfMember,
  issuedOf,
  pay,
  reasonOf,
  standing,
  value,
} from '../sales-play.fixture.ts'
import { answerOnlineAccount } from './answer-online-account.ts'
import { askOnlineAccount } from './ask-online-account.ts'
import { bookOnlinePayments } from './book-online-payments.ts'
import { divided } from './online-payment.ts'
import { lookAtPayment, startPaying, takesOnline, type OnlineNeeds } from './pay-online.ts'

let world: World
let server: MollieServer
let needs: OnlineNeeds
let job: JobActor
let invoiceId: Id<'invoice'>

beforeAll(async () => {
  world = await smallWorld()
  server = await startMollie()
  job = { kind: 'job', cooperativeId: world.cooperativeId }
  const payments = onlinePayments([MOLLIE], { mollieUrl: server.url }, secretsFrom(Buffer.alloc(32, 7)))
  const { database, perform, clock } = world
  needs = { database, perform, clock, publicUrl: 'https://kantoor.example', payments }
  const sealedKey = payments.seal(MOLLIE, server.apiKey)
  value(await world.perform(askOnlineAccount, world.greet, { sealedKey }, commandId()))
  const yes = (by = world.greet) => world.perform(answerOnlineAccount, by, { answer: 'yes' }, commandId())
  expect(reasonOf(await yes())).toBe('asked-by-you')
  expect(await takesOnline(needs, job)).toBe(false)
  value(await yes(world.piet))
  expect(await takesOnline(needs, job)).toBe(true)
})
afterAll(async () => {
  await server.close()
  await world.close()
})
beforeEach(async () => {
  world.setNow('2026-04-01T10:00:00Z')
  server.instead.length = 0
  invoiceId = await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
})

let minute = 0
/** Time goes by: we look again at most every two seconds. */
const later = () =>
  world.setNow(new Date(Date.parse('2026-04-01T11:00:00Z') + ++minute * 60_000).toISOString())
const start = (id = commandId()) => startPaying(needs, job, invoiceId, 'abc', id)
const look = async (id: Id<'online-payment'>) => {
  later()
  return lookAtPayment(needs, job, id)
}
const book = async () => {
  later()
  return value(await world.perform(bookOnlinePayments, world.greet, {}, commandId()))
}
const there = (providerId: string | null) => server.payments.find(({ id }) => id === providerId)!
async function paid() {
  const payment = value(await start())
  Object.assign(there(payment.providerId), { status: 'paid', paidAt: '2026-04-01T10:05:00+00:00' })
  await look(payment.id)
  return payment
}
const findings = async () =>
  (await runChecks(world.ownerUrl))
    .filter(({ check }) => check !== 'documents-exist' && check !== 'entries-in-future')
    .map(({ check, finding }) => `${check}: ${finding}`)

describe('where money goes', () => {
  test('on the invoice as far as it is open, the rest was paid too much; back the other way round', () => {
    const at = (collectable: bigint, paid = 0n, kept = 0n) => ({ collectable, paid, kept })
    expect(divided(121_00n, at(121_00n))).toEqual({ onInvoice: 121_00n, overpaid: 0n })
    expect(divided(121_00n, at(21_00n))).toEqual({ onInvoice: 21_00n, overpaid: 100_00n })
    expect(divided(121_00n, at(-5_00n))).toEqual({ onInvoice: 0n, overpaid: 121_00n })
    expect(divided(-110_00n, at(0n, 21_00n, 100_00n))).toEqual({ onInvoice: -10_00n, overpaid: -100_00n })
  })
  test('what went back that was not there any more, the customer owes us', () => {
    expect(divided(-121_00n, { collectable: 0n, paid: 0n, kept: 0n })).toEqual({
      onInvoice: 0n,
      overpaid: -121_00n,
    })
    expect(divided(-121_00n, { collectable: 0n, paid: 21_00n, kept: -5_00n })).toEqual({
      onInvoice: -21_00n,
      overpaid: -100_00n,
    })
  })
})

describe('paying online', () => {
  test('is made once, however often it is pressed, for what is open', async () => {
    const [first, again] = [value(await start()), value(await start())]
    expect(again.id).toBe(first.id)
    expect(there(first.providerId)).toMatchObject({ amount: { currency: 'EUR', value: '121.00' } })
  })
  test('a line that breaks after it was made, makes no second one', async () => {
    const before = server.payments.length
    server.instead.push('after')
    expect(reasonOf(await start())).toBe('payments-silent')
    value(await start())
    expect(server.payments.length).toBe(before + 1)
  })
  test('silence and refusals are told, and keep nothing', async () => {
    for (const way of ['drop', 500, 429, 422, 'nonsense'] as const) {
      server.instead.push(way)
      expect(reasonOf(await start())).toBe('payments-silent')
    }
    expect((await standing(world, invoiceId)).open).toBe(121_00n)
  })
  test('somebody who starts all the time is stopped', async () => {
    let last: string | undefined
    for (let i = 0; i < 12; i++) {
      world.setNow(new Date(Date.parse('2026-04-01T10:00:00Z') + i * 1000).toISOString())
      const started = await start()
      last = reasonOf(started)
      if (started.ok) {
        there(started.value.providerId).status = 'canceled'
        world.setNow(new Date(Date.parse('2026-04-01T10:00:00Z') + i * 1000 + 500).toISOString())
        await lookAtPayment(needs, job, started.value.id)
      }
    }
    expect(last).toBe('too-many-payments')
  })
  test('is booked once against what is on its way, shared out, and not to be paid again meanwhile', async () => {
    await paid()
    expect(reasonOf(await start())).toBe('paid-already')
    expect((await standing(world, invoiceId)).open).toBe(121_00n)
    const both = await Promise.all([book(), book()])
    expect(both.map(({ booked }) => booked).sort()).toEqual([0, 1])
    expect(await standing(world, invoiceId)).toMatchObject({ open: 0n, paid: 121_00n, sharedNet: 100_00n })
    expect(await findings()).toEqual([])
  })
  test('paid at the bank as well: the second is kept for the customer', async () => {
    const payment = value(await start())
    value(await pay(world, invoiceId, 121_00n))
    there(payment.providerId).status = 'paid'
    await look(payment.id)
    expect(await book()).toEqual({ booked: 1, left: 0, refused: [] })
    expect(await standing(world, invoiceId)).toMatchObject({ open: 0n, paid: 121_00n })
    expect(await findings()).toEqual([])
  })
  test('refunded or charged back after it was booked: it is open again', async () => {
    const payment = await paid()
    await book()
    there(payment.providerId).amountRefunded = { currency: 'EUR', value: '21.00' }
    await look(payment.id)
    await book()
    expect((await standing(world, invoiceId)).open).toBe(21_00n)
    there(payment.providerId).amountChargedBack = { currency: 'EUR', value: '100.00' }
    await look(payment.id)
    await book()
    expect(await standing(world, invoiceId)).toMatchObject({ open: 121_00n, paid: 0n, sharedNet: 0n })
    expect(await findings()).toEqual([])
  })
  test.each(['failed', 'expired', 'canceled'])('%s brings nothing', async (status) => {
    const payment = value(await start())
    there(payment.providerId).status = status
    expect((await look(payment.id))?.state).toBe(status)
    expect(await book()).toEqual({ booked: 0, left: 0, refused: [] })
  })
  test('another amount, another currency or another id than we asked is not believed', async () => {
    const wrong = [
      { amount: { currency: 'EUR', value: '1.00' } },
      { amount: { currency: 'USD', value: '121.00' } },
      { metadata: { id: newId() } },
    ]
    for (const one of wrong) {
      const payment = value(await start())
      Object.assign(there(payment.providerId), { status: 'paid', ...one })
      expect(await look(payment.id)).toMatchObject({ state: 'wrong', came: 0n })
    }
    expect(await book()).toEqual({ booked: 0, left: 0, refused: [] })
  })
  test('silence when we look says nothing about the payment', async () => {
    const payment = value(await start())
    server.instead.push(500)
    expect(await look(payment.id)).toBeUndefined()
    expect((await look(payment.id))?.state).toBe('open')
  })
})

describe('another key of Mollie', () => {
  const other = onlinePayments(
    [MOLLIE],
    { mollieUrl: 'http://127.0.0.1:1' },
    secretsFrom(Buffer.alloc(32, 7)),
  )
  const change = async (key: string) => {
    later()
    value(
      await world.perform(askOnlineAccount, world.greet, { sealedKey: other.seal(MOLLIE, key) }, commandId()),
    )
    value(await world.perform(answerOnlineAccount, world.piet, { answer: 'yes' }, commandId()))
  }
  test('does not lose what was started under the one before, also when iDEAL is stopped', async () => {
    const [first, second] = [value(await start()), value(await start())]
    await change('test_EenAndereSleutel0123456789')
    expect(reasonOf(await start())).toBe('payments-silent')
    Object.assign(there(first.providerId), { status: 'paid', paidAt: '2026-04-01T12:00:00+00:00' })
    expect(await look(first.id)).toMatchObject({ state: 'paid', came: 12_100n })
    value(await world.perform(answerOnlineAccount, world.greet, { answer: 'stop' }, commandId()))
    Object.assign(there(second.providerId), { status: 'canceled' })
    expect((await look(second.id))?.state).toBe('canceled')
    await change(server.apiKey)
    later()
    invoiceId = await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
    expect((await start()).ok).toBe(true)
  })
  test('keeps the one before, whoever changes it, and no other', async () => {
    const by = (text: string) =>
      as(world, world.greet, (tx) => sql.raw(`update online_account set ${text}`).execute(tx))
    await expect(by(`sealed_key = null`)).rejects.toThrow(/the key that held is kept/)
    await expect(by(`former_keys = '[]'`)).rejects.toThrow(/the key that held is kept/)
    const forged = `former_keys = former_keys || '[{"key": "van-mij", "until": "2099-01-01T00:00:00Z"}]'`
    await expect(by(forged)).rejects.toThrow(/the key that held is kept/)
    await expect(by(`sealed_key = null, ${forged}`)).rejects.toThrow(/the key that held is kept/)
  })
})
