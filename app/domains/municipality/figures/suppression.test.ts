import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FEWEST_PEOPLE, peopleIn, shownPart, shownSum, shownYear, type PerPerson } from './suppression.ts'

const each = (amounts: Record<string, number>): PerPerson =>
  new Map(Object.entries(amounts).map(([who, amount]) => [who, BigInt(amount)]))
const five = each({ a: 1, b: 2, c: 3, d: 4, e: 5 })
const four = each({ a: 1, b: 2, c: 3, d: 4 })

describe('a sum', () => {
  test('of five people is shown, of four it is not', () => {
    expect(shownSum(five)).toBe(15n)
    expect(shownSum(four)).toBeUndefined()
    expect(shownSum(new Map())).toBeUndefined()
  })

  test('counts who brings something: somebody with nothing hides nobody', () => {
    expect(shownSum(each({ a: 1, b: 2, c: 3, d: 4, e: 0 }))).toBeUndefined()
  })
})

describe('a year', () => {
  test('of four quarters that are shown is shown, and is their sum', () => {
    expect(shownYear([five, five, five, five])).toEqual({ quarters: [15n, 15n, 15n, 15n], year: 60n })
  })

  test('is not shown when one quarter of four people would follow from it', () => {
    expect(shownYear([five, five, five, four])).toEqual({
      quarters: [15n, 15n, 15n, undefined],
      year: undefined,
    })
  })

  test('is not shown when two quarters that are not shown are of the same four people', () => {
    expect(shownYear([five, five, four, four]).year).toBeUndefined()
  })

  test('is shown when the quarters behind it are together of five people', () => {
    const others = each({ e: 5, f: 6 })
    expect(shownYear([five, five, four, others]).year).toBe(15n + 15n + 10n + 11n)
  })

  test('is not shown when nobody at all is behind it: that would tell that all others had nothing', () => {
    expect(shownYear([five, five, five, new Map()]).year).toBeUndefined()
  })
})

describe('a part of all', () => {
  const people = (count: number) => new Set(Array.from({ length: count }, (_, i) => String(i)))
  test.each([
    [12, 7, 10n, 5n],
    [12, 8, 10n, undefined],
    [12, 4, 10n, undefined],
    [12, 12, 10n, undefined],
    [4, 4, undefined, undefined],
  ])('of %i people %i have it', (all, some, everybody, shown) => {
    expect(shownPart(people(all), people(some))).toEqual({ everybody, some: shown })
  })
})

/** What somebody each brings in each quarter; few people, so that many figures are about too few. */
const quarters = fc.array(
  fc.dictionary(fc.constantFrom(...'abcdefghij'), fc.bigInt({ min: -3n, max: 900n }), { maxKeys: 9 }),
  { minLength: 4, maxLength: 4 },
)
/** Times a figure is added (1), taken off (−1) or left out (0): what one does who looks for somebody. */
const SIGNS = [-1, 0, 1]

test('whoever adds quarters and the year up or takes them off each other finds no fewer than five people', () => {
  fc.assert(
    fc.property(quarters, (given) => {
      const perQuarter = given.map((one) => new Map(Object.entries(one)))
      const shown = shownYear(perQuarter)
      for (const signs of combinations(shown.quarters.length + 1)) {
        const year = shown.year === undefined ? 0 : signs[4]!
        const factors = shown.quarters.map((one, i) => year + (one === undefined ? 0 : signs[i]!))
        const found = new Set(factors.flatMap((factor, i) => (factor === 0 ? [] : peopleIn(perQuarter[i]!))))
        // Quarters in which nobody has anything may be added to anything: that finds nobody more.
        const isAnything = factors.some((factor) => factor !== 0)
        if (isAnything) expect(found.size).toBeGreaterThanOrEqual(FEWEST_PEOPLE)
      }
    }),
    { numRuns: 400 },
  )
})

test('how many have something and how many there are tell of no fewer than five, taken off each other too', () => {
  const people = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmn'), { maxLength: 14 })
  fc.assert(
    fc.property(people, people, (all, having) => {
      const shown = shownPart(new Set(all), new Set(having))
      for (const count of [shown.everybody, shown.some])
        if (count !== undefined) expect(count).toBeGreaterThanOrEqual(5n)
      if (shown.everybody !== undefined && shown.some !== undefined)
        expect(shown.everybody - shown.some).toBeGreaterThanOrEqual(5n)
    }),
  )
})

test('counts of two quarters, taken off each other, tell of nobody or of five', () => {
  const people = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmnopqrst'), { maxLength: 20 })
  fc.assert(
    fc.property(people, people, (before, after) => {
      const [one, other] = [before, after].map((list) => shownPart(new Set(list), new Set()).everybody)
      if (one === undefined || other === undefined) return
      expect((one - other) % 5n).toBe(0n)
      expect(BigInt(before.length) - one).toBeLessThan(5n)
    }),
  )
})

test('what is shown is the true figure, and what is of enough people in every quarter is shown', () => {
  const whole = fc.array(fc.tuple(...Array.from({ length: 6 }, () => fc.bigInt({ min: 1n, max: 900n }))), {
    minLength: 4,
    maxLength: 4,
  })
  fc.assert(
    fc.property(whole, (amounts) => {
      const perQuarter = amounts.map((row) => new Map(row.map((amount, i) => [String(i), amount])))
      const sums = amounts.map((row) => row.reduce((sum, amount) => sum + amount, 0n))
      expect(shownYear(perQuarter)).toEqual({
        quarters: sums,
        year: sums.reduce((sum, one) => sum + one, 0n),
      })
    }),
  )
})

function combinations(many: number): number[][] {
  if (many === 0) return [[]]
  return combinations(many - 1).flatMap((rest) => SIGNS.map((sign) => [...rest, sign]))
}
