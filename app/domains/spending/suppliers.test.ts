import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { atOnce } from '../../../test/at-once.ts'
import { newId } from '../../../test/new-id.ts'
import { as, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { addSupplier } from './add-supplier.ts'
import { answerSupplierIban } from './answer-supplier-iban.ts'
import { approveSupplierInvoice } from './approve-supplier-invoice.ts'
import { changeSupplier } from './change-supplier.ts'
import { closeSupplierInvoice } from './close-supplier-invoice.ts'
import { enterSupplierInvoice } from './enter-supplier-invoice.ts'
import { settleSupplierInvoice, unpaidSupplierInvoices } from './index.ts'
import { setSpendingLimit } from './set-spending-limit.ts'
import { facts, limitOf, supplierPlay, supplierWorld, word } from './supplier-play.fixture.ts'

let world: World
let play: ReturnType<typeof supplierPlay>
beforeAll(async () => {
  world = await supplierWorld()
  play = supplierPlay(world)
})
afterAll(() => world.close())

describe('the register', () => {
  test('another account holds when another person confirms the very account that was seen', async () => {
    const added = await world.perform(
      addSupplier,
      world.greet,
      facts({ iban: 'NL91ABNA0417164300' }),
      newId(),
    )
    const supplierId = added.ok ? added.value : newId<'supplier'>()
    const asked = { ...facts({ iban: 'NL57RABO0107307510' }), supplierId }
    const answer = (actor: typeof world.greet, iban = asked.iban, yes = true) =>
      world.perform(answerSupplierIban, actor, { supplierId, iban, yes }, newId())
    const holds = async () =>
      (await world.sql('select iban from supplier where id = $1', [supplierId]))[0]!['iban']
    expect(word(await world.perform(changeSupplier, world.greet, asked, newId()))).toBe('ok')
    expect(await holds()).toBe('NL91ABNA0417164300')
    expect(word(await answer(world.greet))).toBe('asked-by-you')
    expect(word(await answer(world.piet, 'NL28RBOS0420242228'))).toBe('iban-not-asked')
    expect(word(await answer(world.piet))).toBe('ok')
    expect(await holds()).toBe('NL57RABO0107307510')
    expect(word(await answer(world.piet))).toBe('iban-not-asked')
    await expect(
      as(world, world.greet, (tx) =>
        tx.updateTable('supplier').set({ iban: 'NL28RBOS0420242228' }).execute(),
      ),
    ).rejects.toThrow('another person')
  })

  test('a name stands in it once, however it is written', async () => {
    expect(word(await world.perform(addSupplier, world.greet, facts({ name: 'VERHUURDER' }), newId()))).toBe(
      'supplier-there-already',
    )
    for (const actor of [world.anna, world.bea, world.otto, world.carla])
      expect(word(await world.perform(addSupplier, actor, facts({ name: 'X' }), newId()))).toBe(
        'not-permitted',
      )
  })
})

describe('an invoice', () => {
  test('up to the limit is booked at once, on the creditors', async () => {
    const before = Number(await play.balance('creditors'))
    const id = await play.entered()
    expect(Number(await play.balance('creditors'))).toBeCloseTo(before - 121)
    expect(await play.invoice(id)).toMatchObject({
      net: 100_00n,
      vat: 21_00n,
      paid: 0n,
      approvedByName: 'Greet Smit',
    })
  })

  test('above it waits for another, and not by SQL either', async () => {
    const id = await play.entered({ total: 605_00n, vatStated: 105_00n })
    expect((await play.invoice(id)).entryId).toBeNull()
    const approve = (actor: typeof world.greet) =>
      world.perform(approveSupplierInvoice, actor, { invoiceId: id }, newId())
    expect(word(await approve(world.greet))).toBe('asked-by-you')
    await expect(
      as(world, world.greet, (tx) =>
        tx
          .updateTable('supplier_invoice')
          .set((row) => ({
            entry_id: row.selectFrom('journal_entry').select('id').limit(1),
            net: 500_00n,
            vat: 105_00n,
            vat_owed: 0n,
            approved_by: world.greet.personId,
          }))
          .where('id', '=', id)
          .execute(),
      ),
    ).rejects.toThrow('another person')
    expect(word(await approve(world.piet))).toBe('ok')
    expect(word(await approve(world.piet))).toBe('supplier-invoice-booked')
    expect(await play.invoice(id)).toMatchObject({ net: 500_00n, approvedByName: 'Piet Bakker' })
  })

  test('the board moves the limit, nobody else', async () => {
    const set = (actor: typeof world.greet, cents: bigint) =>
      world.perform(setSpendingLimit, actor, { cents }, newId())
    expect(word(await set(world.greet, 1n))).toBe('not-permitted')
    expect(word(await set(world.bea, 10_000_001n))).toBe('limit-too-high')
    expect(word(await set(world.bea, 0n))).toBe('ok')
    expect((await play.invoice(await play.entered())).entryId).toBeNull()
    await limitOf(world, 250_00n)
  })

  test('comes once from a supplier, however its number is written; closed, it may come again', async () => {
    const id = await play.entered({ number: 'F 2026/9' })
    const { supplierId } = await play.invoice(id)
    const again = { supplier: { id: supplierId }, number: 'f2026-9' }
    expect(await play.enter(again)).toMatchObject({
      reason: 'invoice-entered-before',
      facts: { day: '2026-03-10', amount: '12100' },
    })
    const close = { invoiceId: id, why: 'verkeerd' }
    expect(word(await world.perform(closeSupplierInvoice, world.greet, close, newId()))).toBe('ok')
    expect(word(await world.perform(closeSupplierInvoice, world.greet, close, newId()))).toBe(
      'supplier-invoice-closed',
    )
    expect(word(await play.enter(again))).toBe('ok')
    const both = await atOnce(
      world,
      () => play.enter({ supplier: { id: supplierId }, number: 'TEGELIJK' }),
      () => play.enter({ supplier: { id: supplierId }, number: 'tegelijk' }, world.piet),
    )
    expect(both.map(word).sort()).toEqual(['invoice-entered-before', 'ok'])
  })

  test('lacks nothing that its kind needs, and its days are possible', async () => {
    expect(word(await play.enter({ account: undefined }))).toBe('invoice-incomplete')
    expect(word(await play.enter({ account: '1100' }))).toBe('account-not-for-costs')
    expect(word(await play.enter({ dueOn: day('2026-03-09') }))).toBe('due-before-invoiced')
    expect(word(await play.enter({ invoicedOn: day('2026-03-30'), dueOn: day('2026-04-30') }))).toBe(
      'day-to-come',
    )
    expect(word(await play.enter({ supplier: { id: newId() } }))).toBe('supplier-not-found')
    const gone = { ...play.paper(), keptFor: newId<'kept-receipt'>() }
    expect(word(await world.perform(enterSupplierInvoice, world.greet, gone, newId()))).toBe('receipt-gone')
    expect(word(await play.enter({}, world.anna))).toBe('not-permitted')
  })

  test('is paid in parts and no further; undone the other way; a credit note comes back', async () => {
    const settle = (id: Id<'supplier-invoice'>, amount: bigint) =>
      as<Awaited<ReturnType<typeof settleSupplierInvoice>>>(world, world.greet, (tx) =>
        settleSupplierInvoice(tx, world.greet, id, amount),
      )
    const open = async () => {
      const all = await world.database.read(world.greet, (tx) =>
        unpaidSupplierInvoices(tx, world.cooperativeId),
      )
      return (id: string) => all.find((one) => one.id === id)?.open
    }
    const [id, credit] = [await play.entered(), await play.entered({ total: -60_50n, vatStated: -10_50n })]
    expect(word(await settle(id, 100_00n))).toBe('ok')
    expect((await open())(id)).toBe(21_00n)
    expect((await open())(credit)).toBe(-60_50n)
    expect(word(await settle(id, 21_01n))).toBe('more-than-supplier-invoice')
    expect(word(await settle(id, -100_01n))).toBe('more-than-supplier-invoice')
    expect(word(await settle(id, 21_00n))).toBe('ok')
    const close = { invoiceId: id, why: 'x' }
    expect(word(await world.perform(closeSupplierInvoice, world.greet, close, newId()))).toBe(
      'supplier-invoice-paid',
    )
    expect(word(await settle(credit, 1n))).toBe('more-than-supplier-invoice')
    expect(word(await settle(credit, -60_50n))).toBe('ok')
    expect((await open())(credit)).toBeUndefined()
  })
})
