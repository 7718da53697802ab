import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { atOnce } from '../../../test/at-once.ts'
import { newId } from '../../../test/new-id.ts'
import { oneMore, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import { askFromPot } from '../pots/ask-from-pot.ts'
import { approveSupplierInvoice } from './approve-supplier-invoice.ts'
import { closeSupplierInvoice } from './close-supplier-invoice.ts'
import { costsBetween, reverseCost, unpaidCosts } from './index.ts'
import { supplierPlay, supplierWorld, word } from './supplier-play.fixture.ts'
import type { Id } from '../../values/id.ts'

let world: World
let play: ReturnType<typeof supplierPlay>
beforeAll(async () => {
  world = await supplierWorld()
  play = supplierPlay(world)
})
afterAll(() => world.close())

describe('for a member', () => {
  test('an invoice for a job lowers what is shared out; closed, everything comes back', async () => {
    const { memberId } = world.anna
    const before = await play.balance('member-pots', memberId)
    const id = await play.entered({ kind: 'job-cost', account: undefined, memberId })
    expect(Number(await play.balance('member-pots', memberId))).toBeCloseTo(Number(before) + 70)
    const days = { from: day('2026-03-01'), until: day('2026-03-31') }
    const costs = () =>
      world.database.read(world.greet, (tx) => costsBetween(tx, world.cooperativeId, memberId, days))
    expect((await costs()).map((cost) => cost.net)).toEqual([100_00n])
    const { costId } = await play.invoice(id)
    const unpaid = await world.database.read(world.greet, (tx) => unpaidCosts(tx, world.cooperativeId))
    expect(unpaid.some((cost) => cost.id === costId)).toBe(false)
    const reversal = { costId: costId!, reason: 'x' }
    expect(word(await world.perform(reverseCost, world.greet, reversal, newId()))).toBe('cost-of-supplier')
    expect(
      word(await world.perform(closeSupplierInvoice, world.greet, { invoiceId: id, why: 'x' }, newId())),
    ).toBe('ok')
    expect(await play.balance('member-pots', memberId)).toBe(before)
    expect(await costs()).toEqual([])
  })

  test('nobody enters or approves one for themselves', async () => {
    const own = { kind: 'job-cost', account: undefined, memberId: world.piet.memberId }
    expect(word(await play.enter(own, world.piet))).toBe('own-pot')
    const id = await play.entered({ ...own, total: 605_00n, vatStated: 105_00n })
    expect(word(await world.perform(approveSupplierInvoice, world.piet, { invoiceId: id }, newId()))).toBe(
      'own-pot',
    )
    const gerda = await oneMore(world, 'Gerda Vos', 'administrator')
    expect(word(await world.perform(approveSupplierInvoice, gerda, { invoiceId: id }, newId()))).toBe('ok')
  })

  test('out of the pot: under its request, never more than was asked, once, and back when it is closed', async () => {
    const { memberId } = world.anna
    const before = await play.balance('member-pots', memberId)
    const question = { memberId, purpose: 'investment', amount: 100_00n, what: 'een ladder' } as const
    const asked = await world.perform(askFromPot, world.anna, question, newId())
    const requestId = asked.ok ? asked.value : newId<'pot-request'>()
    const of = (more: object = {}) => ({ kind: 'pot', account: undefined, memberId, requestId, ...more })
    expect(await play.enter(of({ total: 122_21n, vatStated: 21_21n }))).toMatchObject({
      reason: 'over-request',
      facts: { asked: '10000' },
    })
    expect(word(await play.enter(of({ memberId: world.piet.memberId })))).toBe('request-not-open')
    const both = await atOnce(
      world,
      () => play.enter(of()),
      () => play.enter(of(), world.piet),
    )
    expect(both.map(word).sort()).toEqual(['ok', 'request-not-open'])
    expect(Number(await play.balance('member-pots', memberId))).toBeCloseTo(Number(before) + 100)
    const done = both.find((one) => one.ok)
    const invoiceId = done?.ok ? done.value : newId<'supplier-invoice'>()
    expect(
      word(await world.perform(closeSupplierInvoice, world.greet, { invoiceId, why: 'x' }, newId())),
    ).toBe('ok')
    expect(await play.balance('member-pots', memberId)).toBe(before)
    expect(word(await play.enter(of()))).toBe('ok')
  })

  test('back into the pot: no more than was spent under that request, whichever goes first', async () => {
    const { memberId } = world.anna
    const before = await play.balance('member-pots', memberId)
    const question = { memberId, purpose: 'investment', amount: 100_00n, what: 'een zaag' } as const
    const asked = await world.perform(askFromPot, world.anna, question, newId())
    const requestId = asked.ok ? asked.value : newId<'pot-request'>()
    const of = { kind: 'pot', account: undefined, memberId, requestId }
    const back = (total: bigint, vatStated: bigint) => play.enter({ ...of, total, vatStated })
    const close = (invoiceId: Id<'supplier-invoice'>) =>
      world.perform(closeSupplierInvoice, world.greet, { invoiceId, why: 'x' }, newId())
    expect(await back(-121_00n, -21_00n)).toMatchObject({
      reason: 'more-back-than-spent',
      facts: { spent: '0' },
    })
    const bought = await play.entered(of)
    expect(word(await back(-122_21n, -21_21n))).toBe('more-back-than-spent')
    const credit = await play.entered({ ...of, total: -60_50n, vatStated: -10_50n })
    expect(word(await back(-121_00n, -21_00n))).toBe('more-back-than-spent')
    expect(word(await close(bought))).toBe('more-back-than-spent')
    expect([word(await close(credit)), word(await close(bought))]).toEqual(['ok', 'ok'])
    expect(await play.balance('member-pots', memberId)).toBe(before)
  })

  test('a course comes out of the training pot, as far as it holds', async () => {
    const course = { kind: 'training-pot', account: undefined, memberId: world.anna.memberId }
    expect(await play.enter(course)).toMatchObject({
      reason: 'training-pot-too-small',
      facts: { balance: '0' },
    })
  })
})
