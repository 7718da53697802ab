import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sum } from '../../values/money.ts'
import { newId } from '../../../test/new-id.ts'
import { partsOnInvoice } from './line-parts.ts'

const invoiceId = newId<'invoice'>()

describe('a whole line on one invoice', () => {
  test('pays what is open', () => {
    expect(partsOnInvoice(121_00n, 121_00n, invoiceId)).toEqual([
      { kind: 'invoice', amount: 121_00n, invoiceId },
    ])
  })

  test('and keeps for the customer what is more than that', () => {
    expect(partsOnInvoice(150_00n, 121_00n, invoiceId)).toEqual([
      { kind: 'invoice', amount: 121_00n, invoiceId },
      { kind: 'overpayment', amount: 29_00n, invoiceId },
    ])
  })

  test('when we owe the customer, all that comes in is theirs: nothing is told to have gone back', () => {
    expect(partsOnInvoice(50_00n, -121_00n, invoiceId)).toEqual([
      { kind: 'overpayment', amount: 50_00n, invoiceId },
    ])
    expect(partsOnInvoice(50_00n, 0n, invoiceId)).toEqual([
      { kind: 'overpayment', amount: 50_00n, invoiceId },
    ])
  })

  test('what goes out is paid back on it', () => {
    expect(partsOnInvoice(-121_00n, -121_00n, invoiceId)).toEqual([
      { kind: 'invoice', amount: -121_00n, invoiceId },
    ])
  })

  test('the parts are the line, none is nothing, and none goes against the line', () => {
    const cents = fc.bigInt({ min: -1_000_000n, max: 1_000_000n })
    fc.assert(
      fc.property(
        cents.filter((line) => line !== 0n),
        cents,
        (line, open) => {
          const parts = partsOnInvoice(line, open, invoiceId)
          expect(sum(parts.map(({ amount }) => amount))).toBe(line)
          expect(parts.every(({ amount }) => (line < 0n ? amount < 0n : amount > 0n))).toBe(true)
        },
      ),
    )
  })
})
