import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { sum } from '../../values/money.ts'
import { INVOICE_KINDS, keptOf, RECEIPT_KINDS, targetOf, TURNOVER_KINDS } from './cost-kind.ts'
import { bookedCost, costEntry, type CostRefusal } from './cost.ts'

const TODAY = day('2026-11-23')
const receipt = (total: bigint, vat: bigint, spentOn = TODAY) => ({ total, vat, spentOn })
const anna = 'anna' as Id<'member'>

describe('what of a receipt is cost', () => {
  test('without the VAT, which the tax office gives back; under the KOR all of it', () => {
    expect(bookedCost(receipt(121_00n, 21_00n), 'normal', TODAY)).toEqual({
      ok: true,
      value: { net: 100_00n, vat: 21_00n },
    })
    expect(bookedCost(receipt(121_00n, 21_00n), 'kor', TODAY)).toEqual({
      ok: true,
      value: { net: 121_00n, vat: 0n },
    })
  })
  test.each<[string, bigint, bigint, CostRefusal]>([
    ['VAT below zero', 10_00n, -1n, 'vat-below-zero'],
    ['all of it VAT', 10_00n, 10_00n, 'vat-more-than-cost'],
    ['more VAT than the highest rate gives', 121_00n, 21_51n, 'vat-above-rate'],
  ])('%s is refused', (_what, total, vat, reason) => {
    expect(bookedCost(receipt(total, vat), 'normal', TODAY)).toMatchObject({ ok: false, reason })
  })
  test('the shop may round each line: ten of € 0.62 with € 0.11 each is what comes back', () => {
    expect(bookedCost(receipt(6_20n, 1_10n), 'normal', TODAY)).toEqual({
      ok: true,
      value: { net: 5_10n, vat: 1_10n },
    })
    expect(bookedCost(receipt(62n, 11n), 'normal', TODAY).ok).toBe(true)
    expect(bookedCost(receipt(62n, 13n), 'normal', TODAY)).toMatchObject({ reason: 'vat-above-rate' })
  })
  test('a day to come is a mistake', () => {
    expect(bookedCost(receipt(10_00n, 0n, day('2026-11-24')), 'normal', TODAY)).toMatchObject({
      reason: 'day-to-come',
    })
  })
  test('cost and VAT are together what was paid, and its entry balances, whoever paid', () => {
    const cents = fc.bigInt({ min: 1n, max: 1_000_000n })
    fc.assert(
      fc.property(
        cents,
        cents,
        fc.constantFrom('kor' as const, 'normal' as const),
        fc.boolean(),
        (total, vat, mode, own) => {
          const booked = bookedCost(receipt(total, vat), mode, TODAY)
          if (!booked.ok) return
          expect(booked.value.net + booked.value.vat).toBe(total)
          const paidBy = own ? 'member' : 'cooperative'
          const of = { ...receipt(total, vat), memberId: anna, supplier: 'Zaak', description: 'iets', paidBy }
          const sides = [{ account: 'job-costs', amount: booked.value.net, memberId: anna }] as const
          const { lines } = costEntry(of as Parameters<typeof costEntry>[0], booked.value, sides)
          expect(sum(lines.map(({ amount }) => amount))).toBe(0n)
          const open = lines.at(-1)!
          expect([open.account, open.memberId]).toEqual(
            own ? ['owed-to-members', anna] : ['creditors', undefined],
          )
        },
      ),
    )
  })
})

describe('what a cost goes to', () => {
  const requestId = 'r' as Id<'pot-request'>
  test('has what its kind needs, and nothing of another kind', () => {
    const all = { memberId: anna, requestId, account: '4000' } as const
    expect(targetOf({ ...all, kind: 'job-cost' })).toEqual({ kind: 'job-cost', memberId: anna })
    expect(targetOf({ ...all, kind: 'pot' })).toEqual({ kind: 'pot', memberId: anna, requestId })
    expect(targetOf({ ...all, kind: 'shared' })).toEqual({ kind: 'shared', account: '4000' })
    expect(targetOf({ kind: 'training-pot' })).toEqual({ kind: 'training-pot', memberId: null })
  })
  test('is none when something of it lacks', () => {
    expect(targetOf({ kind: 'job-cost' })).toBeUndefined()
    expect(targetOf({ kind: 'pot', memberId: anna })).toBeUndefined()
    expect(targetOf({ kind: 'shared' })).toBeUndefined()
  })
  test('only what a job itself cost lowers what is shared out', () => {
    expect(TURNOVER_KINDS).toEqual(['job-cost', 'travel'])
  })
  test('is chosen in this order; for kilometres nobody sends an invoice, and they have a form of their own', () => {
    expect(RECEIPT_KINDS).toEqual(['shared', 'job-cost', 'pot', 'training-pot'])
    expect(INVOICE_KINDS).toEqual(RECEIPT_KINDS)
  })
  test('is stored as far as its kind has it', () => {
    const all = { memberId: anna, requestId, account: '4000' } as const
    expect(keptOf({ ...all, kind: 'training-pot' })).toEqual({
      memberId: anna,
      requestId: null,
      account: null,
    })
    expect(keptOf({ ...all, kind: 'shared' })).toEqual({ memberId: null, requestId: null, account: '4000' })
  })
})
