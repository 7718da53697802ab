import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sum } from '../../values/money.ts'
import { explain } from './explain.ts'
import { EMPTY_POT, shareOutEvent } from './share-out-event.ts'
import { anyEvent, anyScheme, anyYear } from './share-out-arbitraries.fixture.ts'
import { amersfoort, scheme } from './share-out-examples.fixture.ts'
import { netOf } from './share-out.ts'

test('what is explained is what is posted, for any scheme, year and event', () => {
  fc.assert(
    fc.property(anyScheme, anyYear, anyEvent, (rule, year, event) => {
      const state = year.reduce((before, one) => shareOutEvent(rule, before, one).after, EMPTY_POT)
      const { lines, pot } = explain(rule, state, event)
      const { parts, after } = shareOutEvent(rule, state, event)
      expect(sum(lines.map(({ amount }) => amount))).toBe(netOf(event))
      for (const { amount, how } of lines) expect(amount).toBe(how.year - how.before)
      const posted = (key: string) => sum(parts.filter((p) => p.key === key).map(({ amount }) => amount))
      for (const { key, destination, amount } of lines) {
        if (destination !== 'member-pot') expect(posted(key)).toBe(amount)
      }
      expect(pot.toPot + (pot.threshold?.overflow ?? 0n)).toBe(pot.part)
      expect(pot.after).toBe(after.balance)
      expect(pot.threshold?.overflow ?? 0n).toBe(posted('above'))
    }),
    { numRuns: 3_000 },
  )
})

test('the facts of a sum: 30 % of the year, minus what was shared out before', () => {
  const limited = scheme({ steps: amersfoort.steps, threshold: { amount: 360_000n, above: 'municipality' } })
  const state = { base: { turnover: 500_000n, jobCosts: 0n }, balance: 350_000n, overflowed: 0n }
  const { lines, pot } = explain(limited, state, { turnoverDelta: 112_019n, jobCostDelta: 51_741n })
  expect(lines[0]).toEqual({
    key: 'cooperative',
    destination: 'cooperative',
    amount: 18_083n,
    how: {
      kind: 'percentage',
      of: 'net-turnover',
      basisPoints: 3000,
      measured: 560_278n,
      year: 168_083n,
      before: 150_000n,
    },
  })
  expect(pot).toEqual({
    before: 350_000n,
    part: 42_195n,
    toPot: 10_000n,
    after: 360_000n,
    threshold: { amount: 360_000n, above: 'municipality', overflow: 32_195n },
  })
})
