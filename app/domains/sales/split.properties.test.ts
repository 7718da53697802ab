import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { sum } from '../../values/money.ts'
import { creditNote, type CreditFacts } from './credit-note.ts'
import { dueOfShares } from './due-to-share.ts'
import { anna, annasShare, gildehuis, greet, seenByGreet, submitted } from './invoice-examples.fixture.ts'
import type { Issued } from './invoice.ts'
import { issue } from './issue.ts'
import { cellsOf, checkSplit, inOrder, netOf, splitOf, type Share, type Split } from './split.ts'
import { ratesOn, totalsOf, type Line } from './totals.ts'
import { VAT_CODES } from './vat.ts'

const piet = 'piet' as Id<'member'>
const mia = 'mia' as Id<'member'>
const WORKED = day('2026-03-12')
const percent = (...parts: [Id<'member'>, number][]): Split => ({
  by: 'percent',
  parts: parts.map(([memberId, basisPoints]) => ({ memberId, basisPoints })),
})

// -- random work, random splits, and whatever happens to it ------------------------------------------

const members = [anna, mia, piet]
const someLines = fc
  .array(
    fc.record({
      quantity: fc.bigInt({ min: 1n, max: 4000n }),
      unitPrice: fc.bigInt({ min: 1n, max: 90_000n }),
      vatCode: fc.constantFrom(
        ...VAT_CODES.filter((code) => code === 'high' || code === 'low' || code === 'exempt'),
      ),
    }),
    { minLength: 3, maxLength: 6 },
  )
  .map((rows) => rows.map((row): Line => ({ ...row, description: 'Werk', unit: '' })))

const someSplit = (lines: readonly Line[], net: bigint) =>
  fc
    .tuple(
      fc.constantFrom('percent', 'amount', 'lines'),
      fc.integer({ min: 1, max: 9000 }),
      fc.integer({ min: 1, max: 999 }),
    )
    .map(([by, first, second]): Split => {
      if (by === 'percent') return percent([anna, first], [mia, second], [piet, 10_000 - first - second])
      if (by === 'lines' || net < 3n)
        return {
          by: 'lines',
          parts: members.map((memberId, of) => ({
            memberId,
            lines: lines.flatMap((_, at) => (at % 3 === of ? [at + 1] : [])),
          })),
        }
      const a = 1n + ((net - 3n) * BigInt(first)) / 10_000n
      return {
        by: 'amount',
        parts: [
          { memberId: anna, amount: a },
          { memberId: mia, amount: 1n },
          { memberId: piet, amount: net - a - 1n },
        ],
      }
    })

const jointWork = fc
  .record({
    lines: someLines,
    withVat: fc.boolean(),
    shareOn: fc.constantFrom('payment' as const, 'invoice' as const),
  })
  .chain(({ lines, withVat, shareOn }) => {
    const totals = totalsOf(lines, withVat, ratesOn(WORKED))
    return someSplit(lines, totals.net).map((split) => ({ lines, withVat, shareOn, split, totals }))
  })
  .filter(({ split, totals }) => totals.total > 0n && checkSplit(split, totals).ok)

function issuedOf({
  lines,
  withVat,
  shareOn,
  split,
  totals,
}: Parameters<Parameters<typeof jointWork.map>[0]>[0]) {
  const cells = cellsOf(split, totals)
  const shares = split.parts.map((part): Share =>
    annasShare({
      memberId: part.memberId,
      person: `${part.memberId}-person` as Id<'person'>,
      leads: part.memberId === anna,
      joint: true,
      net: netOf(cells, part.memberId),
      basisPoints: 'basisPoints' in part ? part.basisPoints : undefined,
      saidAmount: 'amount' in part ? part.amount : undefined,
      lines: 'lines' in part ? part.lines : undefined,
      agreedRevision: 1,
      agreedBy: `${part.memberId}-person` as Id<'person'>,
    }),
  )
  const draft = submitted(lines, { pricesIncludeVat: withVat, shares })
  const done = issue(draft, seenByGreet({ shareOn }), { inYear: 1, linkToken: 'a' })
  if (!done.ok) throw new Error(done.reason)
  const issued: Issued = { ...done.value.issued, entryId: 'entry' as Id<'entry'> }
  return { issued, entry: done.value.entry }
}

const facts: CreditFacts = {
  id: 'note' as Id<'invoice'>,
  today: day('2026-04-02'),
  approver: greet,
  at: new Date('2026-04-02T10:00:00Z'),
  credited: [],
  seller: gildehuis,
  reason: 'Minder werk',
  inYear: 2,
  linkToken: 'b',
}

test('the split that is kept is the split that was said', () => {
  fc.assert(
    fc.property(jointWork, (work) => {
      const { issued } = issuedOf(work)
      expect(splitOf(issued.shares)).toEqual(inOrder(work.split, anna))
    }),
  )
})

test('shares add up to the invoice, and turnover in the books is what is of each, per VAT code', () => {
  fc.assert(
    fc.property(jointWork, (work) => {
      const { issued, entry } = issuedOf(work)
      expect(sum(issued.shares.map(({ net }) => net))).toBe(issued.net)
      expect(sum(entry.lines.map(({ amount }) => amount))).toBe(0n)
      for (const { memberId, net } of issued.shares) {
        const own = entry.lines.filter((one) => one.account === 'turnover' && one.memberId === memberId)
        expect(-sum(own.map(({ amount }) => amount))).toBe(net)
      }
      for (const { code, base } of issued.vat) {
        const own = entry.lines.filter((one) => one.account === 'turnover' && one.vatCode === code)
        expect(-sum(own.map(({ amount }) => amount))).toBe(base)
      }
    }),
  )
})

/** Payments, some back, and credits of some of the quantities, in any order. */
const happenings = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('pay' as const), part: fc.integer({ min: -60, max: 130 }) }),
    fc.record({ kind: fc.constant('credit' as const), part: fc.integer({ min: 1, max: 100 }) }),
  ),
  { maxLength: 8 },
)

test('whatever is paid, paid back and credited: each share follows, together they are the invoice', () => {
  fc.assert(
    fc.property(jointWork, happenings, (work, happened) => {
      let { issued } = issuedOf(work)
      let credited = issued.lines.map(() => 0n)
      const settle = () => {
        const due = dueOfShares(issued)
        const shares = issued.shares.map((share, at) => ({
          ...share,
          sharedNet: share.sharedNet + due[at]!.due,
        }))
        issued = { ...issued, shares }
      }
      for (const { kind, part } of happened) {
        const asked = issued.total - issued.creditedTotal
        if (kind === 'pay') {
          const paid = issued.paid + (issued.total * BigInt(part)) / 100n
          issued = { ...issued, paid: paid < 0n ? 0n : paid > asked ? asked : paid }
        } else {
          const chosen = issued.lines.flatMap(({ quantity }, at) => {
            const take = ((quantity - credited[at]!) * BigInt(part)) / 100n
            return take === 0n ? [] : [{ line: at + 1, quantity: take }]
          })
          const done = creditNote(issued, chosen, { ...facts, credited })
          if (!done.ok) continue
          const { note, entry } = done.value
          expect(sum(note.shares.map(({ net }) => net))).toBe(note.net)
          expect(sum(entry.lines.map(({ amount }) => amount))).toBe(0n)
          credited = credited.map(
            (so, at) => so + (chosen.find((one) => one.line === at + 1)?.quantity ?? 0n),
          )
          issued = {
            ...issued,
            creditedNet: issued.creditedNet - note.net,
            creditedTotal: issued.creditedTotal - note.total,
            shares: issued.shares.map((share, at) => ({
              ...share,
              creditedNet: share.creditedNet - note.shares[at]!.net,
            })),
          }
        }
        settle()
        expect(sum(issued.shares.map((one) => one.creditedNet))).toBe(issued.creditedNet)
        for (const { net, creditedNet, sharedNet } of issued.shares) {
          expect(creditedNet).toBeGreaterThanOrEqual(-2n)
          expect(creditedNet).toBeLessThanOrEqual(net + 2n)
          if (issued.shareOn === 'invoice' || issued.paid === issued.total - issued.creditedTotal)
            expect(sharedNet).toBe(net - creditedNet)
          if (issued.shareOn === 'payment' && issued.paid === 0n) expect(sharedNet).toBe(0n)
        }
      }
      const rest = creditNote(issued, 'all', { ...facts, credited })
      if (!rest.ok) return
      // Credited to the last line: each share is taken off exactly.
      for (const [at, { net, creditedNet }] of issued.shares.entries())
        expect(creditedNet - rest.value.note.shares[at]!.net).toBe(net)
    }),
    { numRuns: 300 },
  )
})
