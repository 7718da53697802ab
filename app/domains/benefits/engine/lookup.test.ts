import { describe, expect, test } from 'vitest'
import { day } from '../../../values/day.ts'
import { certaintyOf } from './certainty.ts'
import { centsOn, factOn, knownUntil, monthsOn, percentOn } from './lookup.ts'
import { tableOf, type ParameterFact, type Parameters } from './parameters.ts'

const row = (more: object) =>
  ({
    scheme: 'PW',
    validFrom: day('2026-07-01'),
    source: 'test',
    confidence: 'high',
    ...more,
  }) as ParameterFact
function table(...rows: ParameterFact[]): Parameters {
  const made = tableOf(rows)
  if (!made.ok) throw new Error(made.reason)
  return made.value
}
const some = table(
  row({ key: 'norm', cents: 100n }),
  row({ key: 'share', months: 6, validTo: day('2026-12-31') }),
  row({ key: 'later', months: 6, validFrom: day('2027-01-01') }),
)

describe('a row that holds on a day', () => {
  test('from its first day to its last, both counted', () => {
    const found = (on: string) => monthsOn(some, 'PW', 'share', day(on)).ok
    expect([found('2026-06-30'), found('2026-07-01'), found('2026-12-31'), found('2027-01-01')]).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test('a value of another kind under the same name is none', () =>
    expect(percentOn(some, 'PW', 'norm', day('2026-08-01'))).toMatchObject({ reason: 'no-value-on-day' }))

  test('an amount without a last day is not confirmed in the next year, and gone after it', () => {
    const on = (text: string) => centsOn(some, 'PW', 'norm', day(text))
    const sure = (text: string) => {
      const fact = factOn(some, 'PW', 'norm', day(text))
      return fact && certaintyOf(fact)
    }
    expect([sure('2026-12-31'), sure('2027-01-01'), sure('2028-01-01')]).toEqual([
      'certain',
      'not-confirmed',
      undefined,
    ])
    expect(on('2027-12-31')).toMatchObject({ value: { value: 100n } })
    expect(on('2031-01-01')).toMatchObject({ reason: 'no-value-on-day' })
  })
})

test('the table knows nothing after the year of its newest row', () =>
  expect(knownUntil(some)).toBe('2027-12-31'))
