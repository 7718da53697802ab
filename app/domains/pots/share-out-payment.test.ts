import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { abs, sum } from '../../values/money.ts'
import { netOfCredit, netOfPayment, netPaid, overpaid } from './share-out-payment.ts'

const invoice = fc
  .record({ net: fc.bigInt({ min: 1n, max: 1_000_000n }), rate: fc.constantFrom(0n, 9n, 21n) })
  .map(({ net, rate }) => ({ net, gross: net + (net * rate + 50n) / 100n }))
const payments = fc.array(fc.bigInt({ min: -400_000n, max: 800_000n }), { maxLength: 12 })

describe('an invoice of 100.00 and 21.00 VAT', () => {
  const asked = { net: 10_000n, gross: 12_100n }
  test.each([
    ['paid in full', 0n, 12_100n, 10_000n],
    ['half of it', 0n, 6_050n, 5_000n],
    ['the other half', 6_050n, 6_050n, 5_000n],
    ['a third rounds on the total so far', 4_033n, 4_033n, 3_333n],
    ['paid too much brings nothing more', 0n, 15_000n, 10_000n],
    ['nor does a second payment by mistake', 12_100n, 12_100n, 0n],
    ['the mistake paid back takes nothing', 24_200n, -12_100n, 0n],
    ['a payment that bounces takes all of it back', 12_100n, -12_100n, -10_000n],
    ['more back than was paid takes no more', 6_050n, -8_000n, -5_000n],
  ])('%s', (_, paidBefore, payment, expected) => {
    expect(netOfPayment({ ...asked, paidBefore }, payment)).toBe(expected)
  })
  test('what was paid too much stays the customer’s', () => {
    expect(overpaid(asked, 15_000n)).toBe(2_900n)
    expect(overpaid(asked, 12_000n)).toBe(0n)
  })
})

test('any payments together bring what the amount paid brings; in full exactly the net', () => {
  fc.assert(
    fc.property(invoice, payments, (asked, list) => {
      let paidBefore = 0n
      const brought = list.map((payment) => {
        const net = netOfPayment({ ...asked, paidBefore }, payment)
        paidBefore += payment
        return net
      })
      expect(sum(brought)).toBe(netPaid(asked, paidBefore))
      if (paidBefore >= asked.gross) expect(sum(brought)).toBe(asked.net)
      if (paidBefore <= 0n) expect(sum(brought)).toBe(0n)
      expect(sum(brought) >= 0n && sum(brought) <= asked.net).toBe(true)
    }),
    { numRuns: 10_000 },
  )
})

test('a standalone credit note mirrors its invoice', () => {
  fc.assert(
    fc.property(invoice, fc.bigInt({ min: -10n, max: 2_000_000n }), ({ net, gross }, paid) => {
      expect(netPaid({ net: -net, gross: -gross }, -paid)).toBe(-netPaid({ net, gross }, paid))
    }),
  )
})

describe('a credit note', () => {
  const before = { net: 20_000n, gross: 22_100n }
  const after = { net: 10_000n, gross: 12_100n }
  test('of an invoice that is not paid changes nothing, and then less is paid', () => {
    expect(netOfCredit(before, after, 0n)).toBe(0n)
    expect(netOfPayment({ ...after, paidBefore: 0n }, 12_100n)).toBe(10_000n)
  })
  test('of a paid one takes its turnover back at once, and the refund nothing more', () => {
    expect(netOfCredit(before, after, 22_100n)).toBe(-10_000n)
    expect(netOfPayment({ ...after, paidBefore: 22_100n }, -10_000n)).toBe(0n)
  })
  test('of the whole invoice takes everything back', () => {
    expect(netOfCredit(before, { net: 0n, gross: 0n }, 22_100n)).toBe(-20_000n)
  })
  test('in any order with payments the end is the same', () => {
    fc.assert(
      fc.property(invoice, invoice, fc.nat(3_000_000), (from, to, paid) => {
        const cents = BigInt(paid)
        const creditFirst = netOfCredit(from, to, 0n) + netOfPayment({ ...to, paidBefore: 0n }, cents)
        const paymentFirst = netOfPayment({ ...from, paidBefore: 0n }, cents) + netOfCredit(from, to, cents)
        expect(creditFirst).toBe(paymentFirst)
        expect(abs(creditFirst) <= to.net).toBe(true)
      }),
    )
  })
})
