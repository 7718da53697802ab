import fc from 'fast-check'
import { expect, test } from 'vitest'
import { abs, sum } from '../../values/money.ts'
import { invoiceOf, lineOf, proposedTogether } from './fixtures/made-up.fixture.ts'
import { buildInvoiceIndex, type OpenInvoice } from './invoice-index.ts'
import { propose } from './proposals.ts'
import type { Proposal } from './proposal.ts'

const NAMES = ['Bakkerij De Zonnebloem B.V.', 'J. van der Kade', 'Gemeente Bronckhove', 'Jan Kade']
const IBANS = ['NL31INGB0001122334', 'NL78RABO0166778899', 'NL35TRIO0254466880', 'NL14BNGH0285001234']

const cents = fc.oneof(fc.constantFrom(12100n, 5000n, 10000n, 17100n), fc.bigInt({ min: 1n, max: 40000n }))
const invoices: fc.Arbitrary<OpenInvoice[]> = fc
  .array(fc.record({ cents, credit: fc.nat(5), customer: fc.nat(3) }), { maxLength: 14 })
  .map((list) =>
    list.map((one, i) =>
      invoiceOf(`2026-${String(i + 1).padStart(4, '0')}`, {
        openCents: one.credit === 0 ? -one.cents : one.cents,
        customerId: `c${one.customer}`,
        customerName: NAMES[one.customer] ?? '',
        ...(i % 4 === 0 ? { structuredReference: `RF1850000000000${i}` } : {}),
      }),
    ),
  )
const line = fc
  .record({
    amount: fc.tuple(cents, fc.nat(4)).map(([size, sign]) => (sign === 0 ? -size : size)),
    name: fc.option(fc.constantFrom(...NAMES), { nil: undefined }),
    iban: fc.option(fc.constantFrom(...IBANS), { nil: undefined }),
    numbers: fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 3 }),
    style: fc.constantFrom('2026-000', '2026 000', '2026000', '2026-', 'factuur '),
    reversal: fc.nat(6).map((n) => n === 0),
  })
  .map((one) =>
    lineOf({
      amount: one.amount,
      counterpartyName: one.name,
      counterpartyIban: one.iban,
      text: one.numbers.map((number) => `${one.style}${number}`).join(', '),
      reversal: one.reversal,
    }),
  )
const ibans = IBANS.slice(0, 3).map((iban, i) => ({ iban, customerId: `c${i}` }))

/** Adds up to the line, and takes nothing that is not open. */
function isSound(proposal: Proposal, amount: bigint, all: readonly OpenInvoice[]): void {
  expect(sum(proposal.allocations.map((one) => one.cents)) + proposal.remainderCents).toBe(amount)
  expect(new Set(proposal.allocations.map((one) => one.invoiceId)).size).toBe(proposal.allocations.length)
  expect(proposal.confidence).toBeGreaterThanOrEqual(0)
  expect(proposal.confidence).toBeLessThanOrEqual(100)
  for (const { invoiceId, cents } of proposal.allocations) {
    const open = all.find((invoice) => invoice.invoiceId === invoiceId)?.openCents ?? 0n
    expect(cents !== 0n && cents > 0n === open > 0n && abs(cents) <= abs(open)).toBe(true)
  }
}

test('every proposal is sound; 100 means named in full and right to the cent', () => {
  fc.assert(
    fc.property(line, invoices, (one, all) => {
      const proposals = propose(one, buildInvoiceIndex(all, ibans))
      for (const proposal of proposals) {
        isSound(proposal, one.amount, all)
        if (proposal.confidence < 100) continue
        const kinds = proposal.reasons.map((reason) => reason.kind)
        expect(proposal.remainderCents).toBe(0n)
        expect(kinds.some((kind) => kind === 'structured-reference' || kind === 'number-in-text')).toBe(true)
        expect(kinds).not.toContain('iban-differs')
        expect(kinds).not.toContain('partial-payment')
      }
      const confidences = proposals.map((proposal) => proposal.confidence)
      expect(confidences).toEqual(confidences.toSorted((a, b) => b - a))
    }),
    { numRuns: 1500 },
  )
})

test('the same books give the same proposals, in whatever order they are listed', () => {
  const shuffled = invoices.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), shuffled, (lines, [all, other]) => {
      expect(proposedTogether(lines, buildInvoiceIndex(other, ibans.toReversed()))).toEqual(
        proposedTogether(lines, buildInvoiceIndex(all, ibans)),
      )
    }),
    { numRuns: 400 },
  )
})

test('the trusted proposals of a whole statement together take no more than is open', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 10 }), invoices, (lines, all) => {
      const taken = new Map<string, bigint>()
      for (const [i, proposals] of proposedTogether(lines, buildInvoiceIndex(all, ibans)).entries()) {
        for (const proposal of proposals) isSound(proposal, lines[i]?.amount ?? 0n, all)
        const first = proposals[0]
        if (!first || first.confidence < 60) continue
        for (const one of first.allocations)
          taken.set(one.invoiceId, (taken.get(one.invoiceId) ?? 0n) + one.cents)
      }
      for (const invoice of all)
        expect(abs(taken.get(invoice.invoiceId) ?? 0n) <= abs(invoice.openCents)).toBe(true)
    }),
    { numRuns: 600 },
  )
})
