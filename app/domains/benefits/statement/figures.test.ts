import { describe, expect, test } from 'vitest'
import { statements } from '../../../text/nl/statements.ts'
import { cashMonthOf, type MonthOfWork } from '../figures/month-of-work.ts'
import { takenOffInWords } from './change-words.ts'
import { statementFigures } from './figures.ts'
import { facts, october } from './october.fixture.ts'

describe('a statement', () => {
  test('counts money in hand in the month of the work, unless the municipality looks at what comes in', () => {
    // Worked in October for 12.50 in hand; in October 4.00 was paid for work of September.
    const shared = { ...october.shared, 'member-cash': 1_250n }
    const inHand = { ...october, shared, cashReceived: 400n }
    const byWork = statementFigures({ ...facts, of: inHand })
    expect([byWork.paidOut, byWork.cash]).toEqual(['3750', { amount: '1250', by: 'work' }])
    const byPayment = statementFigures({ ...facts, of: inHand, cashBy: 'payment' })
    expect([byPayment.paidOut, byPayment.cash]).toEqual(['2900', { amount: '400', by: 'payment' }])
    expect(cashMonthOf({ provisionalBasis: 'gross' })).toBe('work')
    expect(cashMonthOf({ provisionalBasis: 'less-flat-tax' })).toBe('work')
    expect(cashMonthOf({ provisionalBasis: 'cash-receipts' })).toBe('payment')
  })
  test('says of what was taken off of a share why, by the number of the invoice', () => {
    const cost = { what: 'cost', supplier: 'Gamma', description: 'hout', of: '2026-0041' } as const
    const of: MonthOfWork = {
      ...october,
      shared: { cooperative: -300n, 'member-pot': 7_000n },
      takenOff: [{ to: 'cooperative', ...cost }],
    }
    expect(statementFigures({ ...facts, of }).shared).toEqual([
      { to: 'cooperative', amount: '-300', because: [cost] },
      { to: 'member-pot', amount: '7000' },
    ])
    expect(takenOffInWords(cost, statements.takenOff)).toBe(
      'Dit ging eraf voor kosten die later kwamen: Gamma, hout, bij factuur 2026-0041.',
    )
  })
})
