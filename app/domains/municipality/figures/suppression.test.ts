import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  FEWEST_PEOPLE,
  peopleIn,
  shownPart,
  shownSum,
  shownYear,
  type Known,
  type Part,
} from './suppression.ts'

const setOf = (letters: string) => new Set(letters)
/** Of people with a letter each: what they bring, and of whom the municipality reads all, or perhaps something. */
const each = (
  amounts: Record<string, number>,
  read = '',
  perhaps = read,
  everybody = 'abcdefghij',
): Part => ({
  brings: new Map(Object.entries(amounts).map(([who, amount]) => [who, BigInt(amount)])),
  known: { everybody: setOf(everybody), read: setOf(read), perhaps: setOf(perhaps) },
})
const FIVE = { a: 1, b: 2, c: 3, d: 4, e: 5 }
const TEN = { ...FIVE, f: 6, g: 7, h: 8, i: 9, j: 10 }
const five = each(FIVE)
const four = each({ a: 1, b: 2, c: 3, d: 4 })

describe('a sum', () => {
  test('of five people is shown, of four it is not', () => {
    expect(shownSum(five)).toBe(15n)
    expect(shownSum(four)).toBeUndefined()
    expect(shownSum(each({}))).toBeUndefined()
  })

  test('counts who brings something: somebody with nothing hides nobody', () => {
    expect(shownSum(each({ a: 1, b: 2, c: 3, d: 4, e: 0 }))).toBeUndefined()
  })
})

describe('a sum of which the municipality reads some', () => {
  test('is not shown when the statements it reads taken off it leave fewer than five', () => {
    expect(shownSum(each(TEN, 'abcde'))).toBe(55n)
    expect(shownSum(each(TEN, 'abcdef'))).toBeUndefined()
    expect(shownSum(each(FIVE, 'abcd', 'abcd', 'abcde'))).toBeUndefined()
  })

  test('counts who may have been read once, or in part, as read', () => {
    expect(shownSum(each(TEN, '', 'abcdef'))).toBeUndefined()
  })

  test('is shown when it reads everybody: then it tells nothing new', () => {
    expect(shownSum(each(FIVE, 'abcde', 'abcde', 'abcde'))).toBe(15n)
    expect(shownSum(each(FIVE, 'abcd', 'abcde', 'abcde'))).toBeUndefined()
  })

  test('is not shown when nothing is left but for who shares nothing: that would tell that they had nothing', () => {
    expect(shownSum(each(FIVE, 'abcde', 'abcde', 'abcdef'))).toBeUndefined()
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

  test('is not shown when of the quarters behind it fewer than five are left of whom nothing is read', () => {
    const [some, others] = [each({ a: 1, b: 2, c: 3, d: 4 }, 'ab'), each({ e: 5, f: 6 }, 'ab')]
    expect(shownYear([five, five, some, others]).year).toBeUndefined()
    expect(shownYear([five, five, some, each({ e: 5, f: 6, g: 7 }, 'ab')]).year).toBe(15n + 15n + 10n + 18n)
  })

  test('is not shown when nobody at all is behind it: that would tell that all others had nothing', () => {
    expect(shownYear([five, five, five, each({})]).year).toBeUndefined()
  })
})

describe('a part of all', () => {
  const people = (count: number) => new Set(Array.from({ length: count }, (_, i) => String(i)))
  const none = new Set<string>()
  test.each([
    [12, 7, 10n, 5n],
    [12, 8, 10n, undefined],
    [12, 4, 10n, undefined],
    [12, 12, 10n, undefined],
    [4, 4, undefined, undefined],
  ])('of %i people %i have it', (all, some, everybody, shown) => {
    const known = { everybody: people(all), read: none, perhaps: none }
    expect(shownPart(known, people(some))).toEqual({ everybody, some: shown })
  })

  test('is not shown when of those who have it, or have it not, fewer than five are left that nobody reads', () => {
    const shown = (read: number, all = 12) => {
      const known = { everybody: people(all), read: people(read), perhaps: people(read) }
      return shownPart(known, people(7)).some
    }
    expect([shown(0), shown(2), shown(3), shown(12)]).toEqual([5n, 5n, undefined, 5n])
  })
})

const LETTERS = [...'abcdefghijklm']
const someOf = fc.uniqueArray(fc.constantFrom(...LETTERS)).map((list) => new Set(list))
/** What is known of a quarter: who is read is perhaps read too, and often is everybody. */
const known: fc.Arbitrary<Known> = fc
  .record({ everybody: someOf, read: fc.oneof(someOf, fc.constant(new Set(LETTERS))), more: someOf })
  .map(({ everybody, read, more }) => ({ everybody, read, perhaps: read.union(more) }))
/** Few people, so that many figures are about too few. */
const brings = fc
  .dictionary(fc.constantFrom(...LETTERS), fc.bigInt({ min: -3n, max: 900n }), { maxKeys: 12 })
  .map((one) => new Map(Object.entries(one)))
const quarters = fc.array(fc.record({ brings, known }), { minLength: 4, maxLength: 4 })
/** Times a figure is added (1), taken off (−1) or left out (0): what one does who looks for somebody. */
const SIGNS = [-1, 0, 1]

/** Each way to add up and take off what is shown of a year: the quarters that are then left in it. */
function* combined(parts: readonly Part[]): Generator<Part[]> {
  const shown = shownYear(parts)
  for (const signs of combinations(shown.quarters.length + 1)) {
    const year = shown.year === undefined ? 0 : signs[4]!
    const left = parts.filter((_, i) => year + (shown.quarters[i] === undefined ? 0 : signs[i]!) !== 0)
    if (left.length > 0) yield left
  }
}

test('whoever adds quarters and the year up or takes them off each other finds no fewer than five people', () => {
  fc.assert(
    fc.property(quarters, (parts) => {
      for (const left of combined(parts)) {
        const found = new Set(left.flatMap((part) => peopleIn(part.brings)))
        expect(found.size).toBeGreaterThanOrEqual(FEWEST_PEOPLE)
      }
    }),
    { numRuns: 150 },
  )
})

test('and with what the municipality reads taken off it too, nobody more than it read already, or five', () => {
  fc.assert(
    fc.property(quarters, (parts) => {
      for (const left of combined(parts)) {
        // Whom it does not fully read and who could be in it: for them "nothing is left" would be an answer too.
        const others = left.filter(({ brings: of, known: { everybody, read } }) =>
          [...everybody, ...peopleIn(of)].some((one) => !read.has(one)),
        )
        if (others.length === 0) continue
        const found = new Set(
          others.flatMap(({ brings: of, known: { perhaps } }) =>
            peopleIn(of).filter((one) => !perhaps.has(one)),
          ),
        )
        expect(found.size).toBeGreaterThanOrEqual(FEWEST_PEOPLE)
      }
    }),
    { numRuns: 150 },
  )
})

test('reading more of people never shows a sum that was not shown, but for reading everybody', () => {
  fc.assert(
    fc.property(brings, known, someOf, (of, before, more) => {
      const after = { ...before, perhaps: before.perhaps.union(more) }
      if (shownSum({ brings: of, known: before }) === undefined)
        expect(shownSum({ brings: of, known: after })).toBeUndefined()
    }),
  )
})

test('how many have something and how many there are tell of no fewer than five, taken off each other too', () => {
  fc.assert(
    fc.property(known, someOf, (all, having) => {
      const shown = shownPart(all, having)
      for (const count of [shown.everybody, shown.some])
        if (count !== undefined) expect(count).toBeGreaterThanOrEqual(5n)
      if (shown.some === undefined) return
      if (shown.everybody !== undefined) expect(shown.everybody - shown.some).toBeGreaterThanOrEqual(5n)
      if ([...all.everybody].every((one) => all.read.has(one))) return
      for (const has of [true, false]) {
        const unread = [...all.everybody].filter((one) => having.has(one) === has && !all.perhaps.has(one))
        expect(unread.length).toBeGreaterThanOrEqual(FEWEST_PEOPLE)
      }
    }),
    { numRuns: 1000 },
  )
})

test('counts of two quarters, taken off each other, tell of nobody or of five', () => {
  const people = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmnopqrst'), { maxLength: 20 })
  fc.assert(
    fc.property(people, people, (before, after) => {
      const none = new Set<string>()
      const [one, other] = [before, after].map(
        (list) => shownPart({ everybody: new Set(list), read: none, perhaps: none }, none).everybody,
      )
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
      const none = new Set<string>()
      const perQuarter = amounts.map((row) => ({
        brings: new Map(row.map((amount, i) => [String(i), amount])),
        known: { everybody: none, read: none, perhaps: none },
      }))
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
