import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../../../values/day.ts'
import { single, working, grant, provisional } from '../engine/benefit-examples.fixture.ts'
import { recentMonth } from '../engine/benefit-arbitraries.fixture.ts'
import { monthBenefit } from '../engine/month.ts'
import { tableOf, type Confidence, type ParameterFact } from '../engine/parameters.ts'
import { standardParameters } from '../engine/standard-parameters.ts'
import { factOn } from '../engine/lookup.ts'
import { extendTable, inTableOrder } from './extend-table.ts'
import { unusualChanges } from './unusual.ts'

function row(from: string, cents: number, more: Partial<ParameterFact> = {}): ParameterFact {
  return {
    scheme: 'PW',
    key: 'something.new',
    validFrom: day(from),
    cents: BigInt(cents),
    source: `Stcrt. ${from}`,
    confidence: 'high',
    ...more,
  }
}

const days = (facts: readonly ParameterFact[]) =>
  facts
    .map(
      ({ validFrom, validTo, ...rest }) =>
        `${validFrom}/${validTo ?? ''} ${'cents' in rest ? rest.cents : '?'}`,
    )
    .sort()
const kinds = (base: ParameterFact[], ...adding: ParameterFact[]) => {
  const { changes, clashes, facts } = extendTable(base, adding)
  return {
    said: [...changes.map(({ kind }) => kind), ...clashes.map(({ why }) => why)],
    days: days(facts),
  }
}

describe('a row that comes', () => {
  test('after an open-ended one succeeds it, and that is said', () => {
    expect(kinds([row('2026-01-01', 1)], row('2026-07-01', 2))).toEqual({
      said: ['added', 'ends'],
      days: ['2026-01-01/2026-06-30 1', '2026-07-01/ 2'],
    })
  })

  test('before a later one ends where that begins', () => {
    expect(kinds([row('2026-07-01', 2)], row('2026-01-01', 1))).toEqual({
      said: ['added', 'ended-by'],
      days: ['2026-01-01/2026-06-30 1', '2026-07-01/ 2'],
    })
  })

  test('between an open-ended one and nothing it does not reach: both ends are said', () => {
    const base = [row('2026-01-01', 1, { validTo: day('2026-06-30') }), row('2027-01-01', 3)]
    expect(kinds(base, row('2026-07-01', 2))).toEqual({
      said: ['added', 'ended-by'],
      days: ['2026-01-01/2026-06-30 1', '2026-07-01/2026-12-31 2', '2027-01-01/ 3'],
    })
  })

  test('on the very day of a less sure one confirms it, or takes its place', () => {
    const unsure = row('2026-07-01', 5, { confidence: 'medium' })
    expect(kinds([unsure], row('2026-07-01', 5)).said).toEqual(['confirms'])
    expect(kinds([unsure], row('2026-07-01', 6))).toEqual({ said: ['replaces'], days: ['2026-07-01/ 6'] })
  })

  test('on the very day of one that is as sure is refused, unless it says the same', () => {
    expect(kinds([row('2026-07-01', 5)], row('2026-07-01', 6)).said).toEqual(['same-day'])
    expect(kinds([row('2026-07-01', 5)], row('2026-07-01', 6, { confidence: 'low' })).said).toEqual([
      'same-day',
    ])
    expect(kinds([row('2026-07-01', 5)], row('2026-07-01', 5)).said).toEqual(['known'])
  })

  test('in the midst of days that have a value is refused, and changes nothing', () => {
    const base = [row('2026-01-01', 1, { validTo: day('2026-06-30') })]
    expect(kinds(base, row('2026-06-30', 2))).toEqual({
      said: ['same-days'],
      days: ['2026-01-01/2026-06-30 1'],
    })
    const later = [row('2026-07-01', 1)]
    expect(kinds(later, row('2026-01-01', 2, { validTo: day('2026-07-01') })).said).toEqual(['same-days'])
  })
})

const confidence = fc.constantFrom<Confidence>('memory', 'low', 'medium', 'high')
const anyRow = fc
  .record({
    from: fc.integer({ min: 0, max: 40 }),
    length: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
    cents: fc.integer({ min: 1, max: 3 }),
    confidence,
  })
  .map(({ from, length, cents, confidence: sure }) => {
    const validFrom = addDays(day('2030-01-01'), from)
    const validTo = length === undefined ? {} : { validTo: addDays(validFrom, length) }
    return row(validFrom, cents, { confidence: sure, ...validTo })
  })

describe('always', () => {
  test('the table never contradicts itself, whatever is added', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        expect(tableOf(extendTable([], rows).facts).ok).toBe(true)
      }),
    )
  })

  test('what was taken in is known when it comes again, and changes nothing', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyRow, { maxLength: 8, selector: (one) => one.validFrom }), (rows) => {
        const ordered = inTableOrder(rows.map((fact) => ({ fact }))).map(({ fact }) => fact)
        const once = extendTable([], ordered)
        if (once.clashes.length > 0) return
        const again = extendTable(once.facts, ordered)
        expect(again.changes.every(({ kind }) => kind === 'known')).toBe(true)
        expect(days(again.facts)).toEqual(days(once.facts))
      }),
    )
  })

  test('a row that nothing asks for changes no benefit', () => {
    const standard = standardParameters()
    fc.assert(
      fc.property(recentMonth, fc.bigInt({ min: 0n, max: 200_000n }), anyRow, (on, work, extra) => {
        const extended = tableOf(extendTable(standard.facts, [extra]).facts)
        if (!extended.ok) throw new Error('the table contradicts itself')
        const facts = { on, household: single(), self: working(work, grant('work')) }
        expect(monthBenefit(facts, provisional(), extended.value)).toEqual(
          monthBenefit(facts, provisional(), standard),
        )
      }),
      { numRuns: 40 },
    )
  })
})

describe('a day that nobody wrote down as the last one', () => {
  const first = row('2026-07-01', 1)
  const later = row('2028-01-01', 3)

  test('does not make the years until the next row sure', () => {
    const { facts } = extendTable([first], [later])
    const table = tableOf(facts)
    if (!table.ok) throw new Error('no table')
    const sure = (on: string) => factOn(table.value, 'PW', 'something.new', day(on))?.confidence
    expect([sure('2026-12-31'), sure('2027-02-01'), sure('2028-02-01')]).toEqual(['high', 'low', 'high'])
  })

  test('gives way to a row in between, in whatever order they come', () => {
    const between = row('2027-01-01', 2)
    const expected = ['2026-07-01/2026-12-31 1', '2027-01-01/2027-12-31 2', '2028-01-01/ 3']
    expect(kinds([first], later, between).days).toEqual(expected)
    expect(kinds([first], between, later).days).toEqual(expected)
  })

  test('is not one that the source named: there a row in between is a clash', () => {
    const named = row('2026-07-01', 1, { validTo: day('2027-06-30') })
    expect(kinds([named], row('2027-01-01', 2)).said).toEqual(['same-days'])
  })
})

describe('a slip of the finger', () => {
  const base = [row('2026-07-01', 140_000)]
  const odd = (cents: number) => unusualChanges(extendTable(base, [row('2027-01-01', cents)]).changes).length

  test.each([
    [1_435, 1],
    [111_999, 1],
    [112_000, 0],
    [143_500, 0],
    [175_000, 0],
    [175_001, 1],
  ])('%i cents after 140000', (cents, expected) => expect(odd(cents)).toBe(expected))

  test('is not seen in something that was never there', () =>
    expect(unusualChanges(extendTable([], [row('2027-01-01', 1)]).changes)).toEqual([]))
})
