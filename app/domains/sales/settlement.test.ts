import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { sum } from '../../values/money.ts'
import { dueOfShares, type ShareStanding } from './due-to-share.ts'
import { statusOf } from './invoice.ts'
import { afterMoney, givenUpWith, standsAt, type Amounts } from './settlement.ts'

const cents = (euro: number): bigint => BigInt(Math.round(euro * 100))
const invoice = (total: number, paid = 0, credited = 0, givenUp = 0): Amounts & { number: string } => ({
  number: '2026-0001',
  total: cents(total),
  paid: cents(paid),
  creditedTotal: cents(credited),
  givenUp: cents(givenUp),
})

describe('where an invoice of € 121 stands', () => {
  test.each([
    // paid, credited, given up → written off, open, in one word
    [0, 0, 0, 0, 121, 'open'],
    [21, 0, 0, 0, 100, 'part-paid'],
    [121, 0, 0, 0, 0, 'paid'],
    [0, 121, 0, 0, 0, 'credited'],
    [60.5, 60.5, 0, 0, 0, 'paid'],
    [121, 21, 0, 0, -21, 'to-refund'],
    [0, 0, 121, 121, 0, 'written-off'],
    [60.5, 0, 60.5, 60.5, 0, 'written-off'],
    [0, 60.5, 60.5, 60.5, 0, 'written-off'],
    // money for what was given up: less of it is written off
    [50, 0, 121, 71, 0, 'written-off'],
    [121, 0, 121, 0, 0, 'paid'],
    // paid in part, the rest given up, and then that part went back: nobody gave that up
    [0, 0, 60.5, 60.5, 60.5, 'open'],
    // all paid after all, and then credited: there is money to go back, and nothing is written off
    [121, 121, 121, 0, -121, 'to-refund'],
  ])('paid %d, credited %d, given up %d', (paid, credited, givenUp, writtenOff, open, status) => {
    const stands = standsAt(invoice(121, paid, credited, givenUp))
    expect(stands).toEqual({ writtenOff: cents(writtenOff), open: cents(open) })
    const facts = { kind: 'invoice', state: 'issued', dueOn: day('2026-04-12'), disputedAt: null } as const
    expect(statusOf({ ...facts, ...stands, paid: cents(paid) }, day('2026-04-01'))).toBe(status)
  })
})

describe('money on an invoice', () => {
  const reason = (before: Amounts & { number: string }, euro: number, undoes = false) => {
    const done = afterMoney(before, { amount: cents(euro), undoes })
    return done.ok ? done.value.paid : done.reason
  }
  test('never more than the customer owes, of which what was written off is part', () => {
    expect(reason(invoice(121), 121.01)).toBe('more-than-open')
    expect(reason(invoice(121, 0, 0, 121), 121)).toBe(cents(121))
    expect(reason(invoice(121, 0, 0, 121), 121.01)).toBe('more-than-open')
  })
  test('never more back than was paid; what went back may come again, also beyond a credit note', () => {
    expect(reason(invoice(121, 21), -21.01)).toBe('more-than-paid')
    expect(reason(invoice(121, 0, 121), 121)).toBe('more-than-open')
    expect(reason(invoice(121, 0, 121), 121, true)).toBe(cents(121))
  })
})

type Step =
  | { readonly does: 'money'; readonly amount: bigint }
  | { readonly does: 'credit'; readonly part: bigint }
  | { readonly does: 'give-up' | 'take-back' | 'undo' }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constant('money' as const), amount: fc.bigInt(-20_000n, 20_000n) }),
  fc.record({ does: fc.constant('credit' as const), part: fc.bigInt(1n, 5_000n) }),
  fc.record({ does: fc.constantFrom('give-up' as const, 'take-back' as const, 'undo' as const) }),
)

/** An invoice with two shares, after what happened to it; what was shared out after each step, as it is kept. */
type Life = {
  readonly amounts: Amounts & { readonly number: string }
  readonly shares: readonly ShareStanding[]
  readonly paid: readonly bigint[]
}

function shared(life: Life): Life {
  const { amounts } = life
  const creditedNet = amounts.creditedTotal
  const { writtenOff } = standsAt(amounts)
  const facts = {
    ...amounts,
    net: amounts.total,
    creditedNet,
    writtenOffNet: writtenOff,
    shareOn: 'payment',
  } as const
  return { ...life, shares: dueOfShares({ ...facts, shares: life.shares }).map(({ share }) => share) }
}

function lived(life: Life, what: Step): Life {
  const { amounts, paid } = life
  const { open, writtenOff } = standsAt(amounts)
  if (what.does === 'money' && what.amount !== 0n) {
    const done = afterMoney(amounts, { amount: what.amount })
    return done.ok ? { ...life, amounts: done.value, paid: [...paid, what.amount] } : life
  }
  if (what.does === 'undo' && paid.length > 0) {
    const done = afterMoney(amounts, { amount: -paid.at(-1)!, undoes: true })
    return done.ok ? { ...life, amounts: done.value, paid: paid.slice(0, -1) } : life
  }
  if (what.does === 'credit' && writtenOff === 0n && what.part <= amounts.total - amounts.creditedTotal)
    return { ...life, amounts: { ...amounts, creditedTotal: amounts.creditedTotal + what.part } }
  if (what.does === 'give-up' && open > 0n)
    return { ...life, amounts: { ...amounts, givenUp: givenUpWith(amounts) } }
  return what.does === 'take-back' ? { ...life, amounts: { ...amounts, givenUp: 0n } } : life
}

test('in any order of payments, credit notes, write-offs and undoings, the same sums stand the same', () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 50_000n), fc.array(step, { maxLength: 25 }), (total, steps) => {
      const born: Life = {
        amounts: { number: '2026-0001', total, paid: 0n, creditedTotal: 0n, givenUp: 0n },
        shares: [total / 3n, total - total / 3n].map((net, at) => {
          return { memberId: String(at) as never, net, creditedNet: 0n, sharedNet: 0n }
        }),
        paid: [],
      }
      const end = steps.reduce((life, what) => shared(lived(life, what)), shared(born))
      const { amounts } = end
      const { open, writtenOff } = standsAt(amounts)
      expect(open + writtenOff + amounts.paid + amounts.creditedTotal).toBe(total)
      expect(writtenOff >= 0n && writtenOff <= amounts.givenUp).toBe(true)
      expect(open < 0n && writtenOff > 0n, 'owed back and written off at once').toBe(false)
      expect(amounts.paid).toBe(sum(end.paid))
      // Said at once instead of step by step it stands the same, to the cent and for each member.
      const atOnce = shared({ ...end, shares: born.shares })
      expect(end.shares.map(({ sharedNet }) => sharedNet)).toEqual(
        atOnce.shares.map(({ sharedNet }) => sharedNet),
      )
      // All money undone: what was given up is written off again, and no more.
      const undone = { ...amounts, paid: 0n }
      const unpaid = total - amounts.creditedTotal
      const most = amounts.givenUp < unpaid ? amounts.givenUp : unpaid
      expect(standsAt(undone).writtenOff).toBe(most)
    }),
  )
})
