import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Id } from '../../values/id.ts'
import { sum } from '../../values/money.ts'
import { slicesOf, type SharingGroup } from './sharing.ts'

const group = (versionId: string, year: number, turnover: bigint, jobCosts = 0n): SharingGroup => ({
  versionId: versionId as Id<'scheme-version'>,
  year,
  turnover,
  jobCosts,
})

/** As a bookkeeper says it: what counts where. */
const said = (turnoverDelta: bigint, jobCostDelta: bigint, earlier: readonly SharingGroup[]) =>
  slicesOf({ turnoverDelta, jobCostDelta }, earlier).map(({ event, under }) => [
    under === 'now' ? 'now' : `${under.versionId} of ${under.year}`,
    event.turnoverDelta,
    event.jobCostDelta,
  ])

describe('in which version and year money counts', () => {
  test('new money and new costs count now, whatever was shared before', () => {
    expect(said(100_00n, 0n, [])).toEqual([['now', 100_00n, 0n]])
    expect(said(100_00n, 20_00n, [group('first', 2025, 50_00n)])).toEqual([['now', 100_00n, 20_00n]])
  })
  test('money that goes back goes back where it came from, the latest first', () => {
    const earlier = [group('second', 2026, 60_00n), group('first', 2025, 40_00n)]
    expect(said(-50_00n, 0n, earlier)).toEqual([['second of 2026', -50_00n, 0n]])
    expect(said(-75_00n, 0n, earlier)).toEqual([
      ['second of 2026', -60_00n, 0n],
      ['first of 2025', -15_00n, 0n],
    ])
  })
  test('more than was ever shared counts now for the rest', () => {
    expect(said(-50_00n, 0n, [group('first', 2025, 40_00n)])).toEqual([
      ['first of 2025', -40_00n, 0n],
      ['now', -10_00n, 0n],
    ])
  })
  test('a cost that is taken back goes back beside turnover that comes in', () => {
    expect(said(30_00n, -20_00n, [group('first', 2025, 0n, 20_00n)])).toEqual([
      ['first of 2025', 0n, -20_00n],
      ['now', 30_00n, 0n],
    ])
  })
  test('what was given back already is not given back again', () => {
    expect(said(-10_00n, 0n, [group('second', 2026, -5_00n), group('first', 2025, 40_00n)])).toEqual([
      ['first of 2025', -10_00n, 0n],
    ])
  })
  test('nothing is no slice', () => {
    expect(said(0n, 0n, [group('first', 2025, 40_00n)])).toEqual([])
  })
  test('whatever comes, the slices add up to it, and nobody gives back more than they got', () => {
    const cents = fc.bigInt({ min: -1_000_00n, max: 1_000_00n })
    const earlier = fc.array(fc.tuple(cents, cents), { maxLength: 5 })
    fc.assert(
      fc.property(cents, cents, earlier, (turnoverDelta, jobCostDelta, amounts) => {
        const groups = amounts.map(([turnover, costs], at) => group(`v${at}`, 2020 + at, turnover, costs))
        const slices = slicesOf({ turnoverDelta, jobCostDelta }, groups)
        expect(sum(slices.map(({ event }) => event.turnoverDelta))).toBe(turnoverDelta)
        expect(sum(slices.map(({ event }) => event.jobCostDelta))).toBe(jobCostDelta)
        for (const { event, under } of slices) {
          if (under === 'now') continue
          const got = groups.find(({ versionId }) => versionId === under.versionId)!
          expect(-event.turnoverDelta <= (got.turnover > 0n ? got.turnover : 0n)).toBe(true)
          expect(-event.jobCostDelta <= (got.jobCosts > 0n ? got.jobCosts : 0n)).toBe(true)
        }
      }),
    )
  })
})
