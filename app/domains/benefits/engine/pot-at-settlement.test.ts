import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../../values/day.ts'
import { sum } from '../../../values/money.ts'
import { figures, grant, policy, single, working } from './benefit-examples.fixture.ts'
import { countedOverYear } from './counted-over-year.ts'
import { monthBenefit } from './month.ts'
import type { Policy } from './policy.ts'
import { settleYear, type ProvisionalMonth } from './settlement.ts'
import { standardParameters } from './standard-parameters.ts'

const parameters = standardParameters()
const onlyPaidOut = policy({ reservedPotCounts: false })

type Work = { readonly turnover: bigint; readonly paidOut: bigint }

/** Months of 2025 from January on, each paid for now as its policy says. */
function months(work: readonly Work[], rule: Policy = onlyPaidOut, exempted = false): ProvisionalMonth[] {
  const done = work.map(({ turnover, paidOut }, at) =>
    figures({
      on: day(`2025-${String(at + 1).padStart(2, '0')}-01`),
      turnover,
      received: turnover,
      paidOut,
      reserved: turnover - paidOut,
    }),
  )
  const counted = countedOverYear(rule, done)
  return done.map((one, at) => {
    const own = exempted ? grant('work', at) : undefined
    const facts = { on: one.on, household: single(), self: working(counted[at]!.income, own) }
    const benefit = monthBenefit(facts, { policy: rule, phase: 'provisional' }, parameters)
    if (!benefit.ok) throw new Error(benefit.reason)
    return { facts, policy: rule, paid: benefit.value.benefit, figures: one }
  })
}

function settled(list: readonly ProvisionalMonth[], profit: bigint, tax = 0n) {
  const year = settleYear(list, { profit, tax }, parameters)
  if (!year.ok) throw new Error(year.reason)
  const { backPayment, tooMuch, steps } = year.value
  return [backPayment, tooMuch, steps.map(({ kind, amount, certainty }) => `${kind} ${amount} ${certainty}`)]
}

describe('the agreement that the pot does not count, when the year is settled', () => {
  const two = [
    { turnover: 100_000n, paidOut: 20_000n },
    { turnover: 60_000n, paidOut: 0n },
  ]

  test('what stayed in the pot goes off the profit: what was paid out is what counted', () =>
    // 1.600 less the 1.400 that stayed is the 200 that was paid out.
    expect(settled(months(two), 160_000n)).toEqual([0n, 0n, ['pot-left-out 140000 by-municipality']]))

  test('a profit above what the co-op knows counts as far as it is above it', () =>
    expect(settled(months(two), 175_000n)).toEqual([0n, 15_000n, ['pot-left-out 140000 by-municipality']]))

  test('never below what was paid out, when the profit is lower', () =>
    expect(settled(months(two), 90_000n)).toEqual([0n, 0n, ['pot-left-out 70000 by-municipality']]))

  test('money that was saved in an earlier year and is paid out now counts now, whatever the profit', () =>
    expect(settled(months([{ turnover: 0n, paidOut: 30_000n }]), 10_000n)).toEqual([
      0n,
      0n,
      ['paid-out-counts 30000 by-municipality'],
    ]))

  test('the tax goes off after that, and never below nothing', () => {
    expect(settled(months(two), 160_000n, 5_000n).slice(0, 2)).toEqual([5_000n, 0n])
    expect(settled(months(two), 160_000n, 90_000n).slice(0, 2)).toEqual([20_000n, 0n])
  })

  test('where the pot counts, or nothing was agreed, the whole profit is charged as before', () => {
    for (const reservedPotCounts of [true, 'not-agreed'] as const)
      expect(settled(months(two, policy({ reservedPotCounts })), 160_000n)).toEqual([0n, 0n, []])
  })

  test('a year of two agreements: only what stayed under that one goes off', () => {
    const [first] = months(two)
    const second = months(two, policy())[1]!
    expect(settled([first!, second], 160_000n)).toEqual([0n, 0n, ['pot-left-out 80000 by-municipality']])
  })

  test('a profit as the co-op knows it never makes anything too much, however the months differ', () => {
    const work = fc
      .tuple(fc.bigInt(0n, 400_000n), fc.bigInt(0n, 400_000n))
      .map(([paidOut, kept]) => ({ turnover: paidOut + kept, paidOut }))
    const period = fc.constantFrom('month', 'quarter', 'year' as const)
    const list = fc.array(work, { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(list, period, fc.boolean(), fc.bigInt(0n, 50_000n), (of, by, exempted, tax) => {
        const rule = policy({ reservedPotCounts: false, period: by })
        const profit = sum(of.map(({ turnover }) => turnover))
        expect(settled(months(of, rule, exempted), profit)[1]).toBe(0n)
        if (!exempted) expect(settled(months(of, rule), profit, tax)[1]).toBe(0n)
      }),
    )
  })
})
