/** What the bank is paying is not taken back, booked again and paid twice. */
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, must } from '../../../test/world.ts'
import type { Id } from '../../values/id.ts'
import { day } from '../../values/day.ts'
import { customerOfMember, issuedOf } from '../sales/sales-play.fixture.ts'
import { closeSupplierInvoice } from '../spending/close-supplier-invoice.ts'
import { reverseCost } from '../spending/reverse-cost.ts'
import { facts, supplierPlay } from '../spending/supplier-play.fixture.ts'
import { vatPlay } from '../tax/tax-play.fixture.ts'
import { undoVatReturn } from '../tax/undo-vat-return.ts'
import { periodAround } from '../tax/vat-period.ts'
import { answerPayeeAccount } from './answer-payee-account.ts'
import { enterPayeeAccount } from './enter-payee-account.ts'
import { taxOffice } from './payee-account.ts'
import { paymentsWorld, word, type Play } from './payments-play.fixture.ts'
import { withdrawBatch } from './withdraw-batch.ts'

let play: Play
beforeEach(async () => {
  play = await paymentsWorld()
})
afterEach(() => play.world.close())

const bySql = (text: string) =>
  as(play.world, play.world.greet, (tx) => sql.raw(text).execute(tx)).then(
    () => 'went through',
    (error: unknown) => (error as Error).message,
  )

test('a cost: not from the release on, and again once the batch was withdrawn', async () => {
  const { world } = play
  await play.account()
  const costId = await play.cost(50_00n)
  const reverse = () => world.perform(reverseCost, world.greet, { costId, reason: 'verkeerd' }, newId())
  const batchId = await must(play.make(await play.ready()))
  await must(play.release(batchId))
  expect(word(await reverse())).toBe('cost-being-paid')
  expect(await bySql(`update job_cost set reversed_at = now() where id = '${costId}'`)).toMatch('is paying')
  await must(world.perform(withdrawBatch, world.greet, { batchId, why: 'verkeerde bon' }, newId()))
  expect(word(await reverse())).toBe('ok')
})

test('a cost of which a batch was only made: it may, and the batch is not released', async () => {
  const { world } = play
  await play.account()
  const costId = await play.cost(50_00n)
  const batchId = await must(play.make(await play.ready()))
  await must(world.perform(reverseCost, world.greet, { costId, reason: 'verkeerd' }, newId()))
  expect(word(await play.release(batchId))).toBe('not-owed-any-more')
})

test('an invoice of a supplier is not closed, so that its number may not come again', async () => {
  const { world } = play
  const spending = supplierPlay(world)
  const iban = 'NL20INGB0001234567'
  await spending.enter({ supplier: { added: facts({ name: 'Verhuurder BV', iban }) }, number: 'H-1' })
  const [row] = await world.sql(`select id from supplier_invoice where number = 'H-1'`)
  const invoiceId = row!['id'] as Id<'supplier-invoice'>
  await play.withBank('supplier-invoice')
  const closed = await world.perform(
    closeSupplierInvoice,
    world.greet,
    { invoiceId, why: 'verkeerd' },
    newId(),
  )
  expect(word(closed)).toBe('supplier-invoice-being-paid')
})

test('a return of VAT is not undone, so that it is not filed and paid again', async () => {
  const { world } = play
  await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
  world.setNow('2026-04-10T10:00:00Z')
  const returnId = await must(vatPlay(world).file(periodAround('quarter', day('2026-01-01'))))
  const { kind, id: payeeId } = taxOffice(world.cooperativeId)
  const account = { kind, payeeId, iban: 'NL86INGB0002445588', holder: 'Belastingdienst', reference: '' }
  const accountId = await must(world.perform(enterPayeeAccount, world.greet, account as never, newId()))
  await must(world.perform(answerPayeeAccount, play.gerda, { accountId, yes: true }, newId()))
  await play.withBank('vat')
  const undone = await world.perform(
    undoVatReturn,
    world.greet,
    { returnId, reason: 'verkeerde dag' },
    newId(),
  )
  expect(word(undone)).toBe('vat-being-paid')
})
