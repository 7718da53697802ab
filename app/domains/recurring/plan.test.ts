import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths, day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import {
  dueDay,
  monthsInWords,
  priceOn,
  PERIODS,
  RHYTHMS,
  turnDay,
  turnsDue,
  withMonths,
  withMonthsIfAsked,
  workedIn,
  type Timing,
} from './plan.ts'

const monthly: Timing = {
  every: 'month',
  period: 'before',
  startsOn: day('2026-01-31'),
  endsOn: null,
  mostTurns: null,
}
const span = ({ from, until }: { from: string; until: string }) => `${from} t/m ${until}`

describe('the day of an invoice', () => {
  test('the 31st is the last day of a shorter month, and comes back after it', () => {
    const days = [1, 2, 3, 4, 5].map((turn) => dueDay(monthly, turn))
    expect(days).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'])
    expect(dueDay({ every: 'year', startsOn: day('2028-02-29') }, 2)).toBe('2029-02-28')
    expect(dueDay({ every: 'year', startsOn: day('2028-02-29') }, 5)).toBe('2032-02-29')
  })

  test('there is none after the last day, nor after so many times', () => {
    expect(turnDay({ ...monthly, endsOn: day('2026-03-31') }, 3)).toBe('2026-03-31')
    expect(turnDay({ ...monthly, endsOn: day('2026-03-30') }, 3)).toBeUndefined()
    expect(turnDay({ ...monthly, mostTurns: 2 }, 3)).toBeUndefined()
  })

  test('what came due while the power was off is made in order, each once', () => {
    expect(turnsDue(monthly, 1, day('2026-04-30'))).toEqual([
      { turn: 2, dueOn: '2026-02-28' },
      { turn: 3, dueOn: '2026-03-31' },
      { turn: 4, dueOn: '2026-04-30' },
    ])
    expect(turnsDue(monthly, 4, day('2026-04-30'))).toEqual([])
  })

  test('whenever one looks and however often, every turn comes once and in order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RHYTHMS),
        fc.integer({ min: 0, max: 364 }),
        fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 }),
        (every, shift, looks) => {
          const startsOn = day(new Date(Date.UTC(2026, 0, 1 + shift)).toISOString().slice(0, 10))
          const timing = { ...monthly, every, startsOn, mostTurns: 30 }
          const made: number[] = []
          for (const months of looks.toSorted((a, b) => a - b))
            made.push(...turnsDue(timing, made.length, addMonths(startsOn, months)).map(({ turn }) => turn))
          expect(made).toEqual(made.map((_, place) => place + 1))
          const days = made.map((turn) => dueDay(timing, turn))
          expect(days).toEqual([...new Set(days)].toSorted())
        },
      ),
    )
  })
})

describe('the months of the work', () => {
  test('of an invoice on the last day of a month can be those that end with it, for each rhythm', () => {
    const on = day('2026-03-31')
    const until = (every: 'month' | 'quarter' | 'year') => workedIn({ every, period: 'until' }, on)
    expect(until('month')).toEqual({ workedFrom: '2026-03-01', workedUntil: '2026-03-31' })
    expect(until('quarter')).toEqual({ workedFrom: '2026-01-01', workedUntil: '2026-03-31' })
    expect(until('year')).toEqual({ workedFrom: '2025-04-01', workedUntil: '2026-03-31' })
  })

  test('are whole months: before the day, or from its month on', () => {
    const on = day('2026-04-01')
    expect(workedIn(monthly, on)).toEqual({ workedFrom: '2026-03-01', workedUntil: '2026-03-31' })
    expect(workedIn({ ...monthly, every: 'quarter' }, on)).toEqual({
      workedFrom: '2026-01-01',
      workedUntil: '2026-03-31',
    })
    expect(workedIn({ ...monthly, every: 'year', period: 'this' }, on)).toEqual({
      workedFrom: '2026-04-01',
      workedUntil: '2027-03-31',
    })
    expect(workedIn(monthly, day('2026-03-31')).workedUntil).toBe('2026-02-28')
  })

  test('follow each other without a day between, or twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RHYTHMS), fc.constantFrom(...PERIODS), (every, period) => {
        const timing = { ...monthly, every, period } as const
        for (let turn = 1; turn < 15; turn++) {
          const [one, next] = [turn, turn + 1].map((at) => workedIn(timing, dueDay(timing, at)))
          expect(new Date(next!.workedFrom).getTime() - new Date(one!.workedUntil).getTime()).toBe(86_400_000)
        }
      }),
    )
  })

  test('stand in the text where they are asked, else behind it', () => {
    const march = monthsInWords(workedIn(monthly, day('2026-04-01')), 'nl', span)
    expect(withMonths('Schoonmaak [periode], kantoor', march)).toBe('Schoonmaak maart 2026, kantoor')
    expect(withMonths('Schoonmaak', march)).toBe('Schoonmaak, maart 2026')
    expect(withMonths('$& [Maand]', march)).toBe('$& maart 2026')
    expect(withMonthsIfAsked('Order 12', march)).toBe('Order 12')
    const quarter = { ...monthly, every: 'quarter' } as const
    expect(monthsInWords(workedIn(quarter, day('2026-04-01')), 'nl', span)).toBe(
      'januari 2026 t/m maart 2026',
    )
    const year = { ...monthly, every: 'year' } as const
    expect(monthsInWords(workedIn(year, day('2027-01-15')), 'nl', span)).toBe('2026')
  })
})

test('a new price holds from its day on', () => {
  const price = (fromDay: string) => ({ fromDay: day(fromDay), lines: [], setBy: 'x' as Id<'person'> })
  const prices = [price('2026-06-01'), price('2026-01-31')]
  expect(priceOn(prices, day('2026-05-31'))!.fromDay).toBe('2026-01-31')
  expect(priceOn(prices, day('2026-06-01'))!.fromDay).toBe('2026-06-01')
})
