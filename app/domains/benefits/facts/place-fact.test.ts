import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, type Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { monthsLater } from '../figures/month.ts'
import { factIn, HOW_TOLD, placeFact, type StandingFact } from './place-fact.ts'

const today = day('2026-11-23')
const fact = (id: string, from: string, until?: string): StandingFact => ({
  field: 'household',
  value: { living: 'alone', age: '27-aow', housemates: 0 },
  id: id as Id<'benefit-fact'>,
  from: day(from),
  until: until === undefined ? undefined : day(until),
  toldAt: new Date('2026-01-05T10:00:00Z'),
})
const alone = fact('alone', '2026-01-01')
const place = (from: string, until: string | undefined, how: (typeof HOW_TOLD)[number], about?: string) =>
  placeFact(
    [alone],
    { from: day(from), until: until === undefined ? undefined : day(until) },
    how,
    about as Id<'benefit-fact'> | undefined,
    today,
  )

describe('a fact is told for whole months', () => {
  test('from the first day of the first month to the last day of the last', () => {
    expect(place('2025-03-17', '2025-06-02', 'new')).toEqual({
      ok: true,
      value: { from: '2025-03-01', until: '2025-06-30' },
    })
  })

  test('nobody lives in two households at once', () => {
    expect(place('2026-06-01', undefined, 'new')).toMatchObject({ ok: false, reason: 'two-at-once' })
    expect(place('2025-06-01', undefined, 'new')).toMatchObject({ ok: false, reason: 'two-at-once' })
    expect(place('2025-06-01', '2026-01-31', 'new')).toMatchObject({ ok: false, reason: 'two-at-once' })
    expect(place('2025-06-01', '2025-12-31', 'new')).toMatchObject({ ok: true })
  })

  test('what changed held until the month before', () => {
    expect(place('2026-06-01', undefined, 'changed', 'alone')).toMatchObject({
      ok: true,
      value: { from: '2026-06-01', ends: { id: 'alone', on: '2026-05-31' } },
    })
    // It cannot have changed in its own first month: then it was wrong.
    expect(place('2026-01-01', undefined, 'changed', 'alone')).toMatchObject({ reason: 'two-at-once' })
  })

  test('what was wrong makes room', () => {
    expect(place('2026-01-01', undefined, 'wrong', 'alone')).toMatchObject({
      ok: true,
      value: { replaces: 'alone' },
    })
    expect(place('2026-01-01', undefined, 'wrong', 'gone')).toMatchObject({ reason: 'fact-not-found' })
  })

  test('months in order, and not later than next year', () => {
    expect(place('2025-06-01', '2025-05-01', 'new')).toMatchObject({ reason: 'months-out-of-order' })
    expect(place('2027-12-01', undefined, 'changed', 'alone')).toMatchObject({ ok: true })
    expect(place('2028-01-01', undefined, 'changed', 'alone')).toMatchObject({ reason: 'fact-too-far' })
  })
})

test('whatever is told in whatever order: in no month do two hold', () => {
  const month = fc.integer({ min: -20, max: 12 }).map((n) => monthsLater(day('2026-01-01'), n))
  const told = fc.record({
    from: month,
    until: fc.option(month, { nil: undefined }),
    how: fc.constantFrom(...HOW_TOLD),
    which: fc.nat({ max: 5 }),
  })
  fc.assert(
    fc.property(fc.array(told, { maxLength: 12 }), (all) => {
      let standing: StandingFact[] = []
      all.forEach(({ from, until, how, which }, n) => {
        const placed = placeFact(standing, { from, until }, how, standing[which]?.id, today)
        if (!placed.ok) return
        const { ends, replaces } = placed.value
        standing = standing
          .filter(({ id }) => id !== replaces)
          .map((one) => (one.id === ends?.id ? { ...one, until: ends.on } : one))
        standing.push({ ...fact(`f${n}`, placed.value.from), until: placed.value.until })
      })
      for (let n = -24; n < 24; n++) {
        const on: Day = monthsLater(day('2026-01-01'), n)
        const holding = standing.filter(
          (one) => one.from <= on && (one.until === undefined || on <= one.until),
        )
        expect(holding.length).toBeLessThanOrEqual(1)
        expect(factIn(standing, 'household', on)?.id).toBe(holding[0]?.id)
      }
    }),
  )
})
