import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anna } from './invoice-examples.fixture.ts'
import { dueOfShares, sharingTarget, type SharingFacts } from './due-to-share.ts'

const invoice: SharingFacts = {
  net: 10_000n,
  total: 12_100n,
  paid: 0n,
  creditedNet: 0n,
  creditedTotal: 0n,
  writtenOffNet: 0n,
  sharedNet: 0n,
  shareOn: 'payment',
}

/** What is to be shared out of the one share there is. */
function due({ sharedNet, ...of }: SharingFacts): bigint {
  const share = { memberId: anna, net: of.net, creditedNet: of.creditedNet, sharedNet }
  return dueOfShares({ ...of, shares: [share] })[0]!.due
}

test('on payment: the paid part of the net', () => {
  expect(sharingTarget(invoice)).toBe(0n)
  expect(sharingTarget({ ...invoice, paid: 6050n })).toBe(5000n)
  expect(sharingTarget({ ...invoice, paid: 12_100n })).toBe(10_000n)
})

test('what is paid too much is not shared', () => {
  expect(sharingTarget({ ...invoice, paid: 20_000n })).toBe(10_000n)
})

test('credited after it was paid: what was shared is taken back', () => {
  const half = { ...invoice, paid: 12_100n, sharedNet: 10_000n, creditedNet: 5000n, creditedTotal: 6050n }
  expect(due(half)).toBe(-5000n)
  expect(due({ ...half, creditedNet: 10_000n, creditedTotal: 12_100n })).toBe(-10_000n)
})

test('on invoice: all of it, less what was credited, whoever paid', () => {
  expect(due({ ...invoice, shareOn: 'invoice' })).toBe(10_000n)
  expect(
    due({
      ...invoice,
      shareOn: 'invoice',
      sharedNet: 10_000n,
      creditedNet: 2500n,
      creditedTotal: 3025n,
    }),
  ).toBe(-2500n)
})

test('never outside what was asked; who pays more shares no less, and who pays all shares all', () => {
  const facts = fc.record({
    net: fc.bigInt({ min: 0n, max: 100_000n }),
    vat: fc.bigInt({ min: 0n, max: 21_000n }),
    paid: fc.bigInt({ min: 0n, max: 200_000n }),
    more: fc.bigInt({ min: 0n, max: 200_000n }),
  })
  fc.assert(
    fc.property(facts, ({ net, vat, paid, more }) => {
      const total = net + vat
      const whenPaid = (cents: bigint) => sharingTarget({ ...invoice, net, total, paid: cents })
      expect(whenPaid(paid) >= 0n && whenPaid(paid) <= net).toBe(true)
      expect(whenPaid(paid + more) >= whenPaid(paid)).toBe(true)
      expect(whenPaid(total)).toBe(net)
    }),
  )
})
