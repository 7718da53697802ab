import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, type Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { Permission } from '../agreement/agreement.db.ts'
import {
  endingSoon,
  isCurrent,
  judgeEnd,
  judgePermission,
  judgeRighting,
  lastDayOf,
  oddTerms,
  permissionState,
} from './permission-rules.ts'

const TODAY = day('2026-11-20')
const permission = (from: string, until: string, endedOn: Day | null = null): Permission => ({
  id: `${from} ${until}` as Id<'benefit-permission'>,
  municipalityId: 'm' as Id<'municipality'>,
  municipality: 'Voorbeeldstad',
  validFrom: day(from),
  validTo: day(until),
  hoursPerWeek: null,
  hoursPerYear: null,
  conditions: '',
  plan: '',
  reviewOn: null,
  documentId: null,
  recordedAs: 'case-manager',
  recordedAt: new Date(0),
  endedOn,
  endReason: endedOn && 'klaar',
  isRighted: false,
})
const wanted = (from: string, until: string, more: { reviewOn?: Day; lateReason?: string } = {}) => ({
  validFrom: day(from),
  validTo: day(until),
  reviewOn: more.reviewOn,
  lateReason: more.lateReason ?? '',
})
const word = (result: { ok: boolean; reason?: string }) => (result.ok ? 'ok' : result.reason)

describe('a permission may be written down', () => {
  test.each([
    ['for a year from today', '2026-11-20', '2027-11-19', 'ok'],
    ['for one day', '2026-12-01', '2026-12-01', 'ok'],
    ['but not with an end before its start', '2026-12-01', '2026-11-30', 'permission-end-before-start'],
    ['from the first day of last month', '2026-10-01', '2027-09-30', 'ok'],
    ['but not from long ago without a reason', '2026-09-30', '2027-09-30', 'permission-past-without-reason'],
  ])('%s', (_, from, until, expected) => {
    expect(word(judgePermission(wanted(from, until), [], TODAY))).toBe(expected)
  })

  test('from long ago with a reason', () => {
    const late = wanted('2026-01-01', '2026-12-31', { lateReason: 'De brief kwam pas nu.' })
    expect(word(judgePermission(late, [], TODAY))).toBe('ok')
  })

  test('with a look back within its days only', () => {
    const judged = (reviewOn: string) =>
      word(judgePermission(wanted('2026-12-01', '2027-05-31', { reviewOn: day(reviewOn) }), [], TODAY))
    expect([judged('2026-11-30'), judged('2026-12-01'), judged('2027-05-31'), judged('2027-06-01')]).toEqual([
      'permission-review-outside',
      'ok',
      'ok',
      'permission-review-outside',
    ])
  })

  test('beside another one, not on the same days; the refusal says which', () => {
    const other = permission('2026-01-01', '2026-12-31')
    const judged = judgePermission(wanted('2026-12-31', '2027-12-30'), [other], TODAY)
    expect(judged).toEqual({
      ok: false,
      reason: 'permission-overlaps',
      facts: { from: '2026-01-01', until: '2026-12-31' },
    })
    expect(word(judgePermission(wanted('2027-01-01', '2027-12-31'), [other], TODAY))).toBe('ok')
  })

  test('from the day on which another one was ended', () => {
    const ended = permission('2026-01-01', '2026-12-31', day('2026-12-01'))
    expect(word(judgePermission(wanted('2026-12-01', '2027-11-30'), [ended], TODAY))).toBe('ok')
    expect(word(judgePermission(wanted('2026-11-30', '2027-11-30'), [ended], TODAY))).toBe(
      'permission-overlaps',
    )
  })
})

describe('a permission may be ended', () => {
  const running = permission('2026-01-01', '2026-12-31')
  test.each([
    ['2026-01-01', 'ok'],
    ['2026-12-31', 'ok'],
    ['2025-12-31', 'permission-stop-outside'],
    ['2027-01-01', 'permission-stop-outside'],
  ])('from %s: %s', (on, expected) => {
    expect(word(judgeEnd(running, day(on), TODAY))).toBe(expected)
  })
  test('once, and not when it is over', () => {
    const ended = permission('2026-01-01', '2026-12-31', day('2026-06-01'))
    expect(word(judgeEnd(ended, day('2026-07-01'), TODAY))).toBe('permission-over')
    expect(word(judgeEnd(permission('2025-01-01', '2025-12-31'), day('2025-06-01'), TODAY))).toBe(
      'permission-over',
    )
  })
})

describe('where a permission stands', () => {
  test.each([
    ['2026-12-01', '2027-11-30', 'to-come'],
    ['2026-01-01', '2027-01-20', 'holds'],
    ['2026-01-01', '2027-01-19', 'ends-soon'],
    ['2026-01-01', '2026-11-20', 'ends-soon'],
    ['2026-01-01', '2026-11-19', 'over'],
  ])('%s until %s: %s', (from, until, expected) => {
    expect(permissionState(permission(from, until), TODAY)).toBe(expected)
  })

  test('one is reminded of what ends, unless another goes on', () => {
    const ending = permission('2026-01-01', '2026-12-31')
    expect(endingSoon([ending], TODAY)).toBe(ending)
    expect(endingSoon([ending, permission('2027-01-01', '2027-12-31')], TODAY)).toBeUndefined()
    expect(endingSoon([permission('2026-01-01', '2027-12-31')], TODAY)).toBeUndefined()
  })
})

test('what is let through never holds on a day on which another holds', () => {
  const days = fc.integer({ min: 0, max: 400 }).map((n) => addDays(TODAY, n))
  const span = fc.tuple(days, days)
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
      const kept: Permission[] = []
      for (const [from, until] of spans) {
        const judged = judgePermission(
          { validFrom: from, validTo: until, reviewOn: undefined, lateReason: '' },
          kept,
          TODAY,
        )
        if (judged.ok) kept.push(permission(from, until))
      }
      for (let on = TODAY; on <= addDays(TODAY, 400); on = addDays(on, 1)) {
        const holding = kept.filter((one) => one.validFrom <= on && on <= lastDayOf(one))
        expect(holding.length).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 30 },
  )
})

describe('a permission that held on no day', () => {
  const before = permission('2026-12-01', '2027-11-30', day('2026-12-01'))

  test('was taken back, and does not begin any more; put right, it stood here wrongly', () => {
    expect(permissionState(before, TODAY)).toBe('withdrawn')
    expect(permissionState({ ...before, isRighted: true }, TODAY)).toBe('righted')
    expect([isCurrent(before, TODAY), isCurrent(permission('2026-12-01', '2027-11-30'), TODAY)]).toEqual([
      false,
      true,
    ])
  })

  test('stands in the way of no other, not even of one that lies around it', () => {
    expect(word(judgePermission(wanted('2026-11-01', '2027-12-31'), [before], TODAY))).toBe('ok')
  })
})

describe('a permission is put right', () => {
  test('by who wrote it, once, and also when it is over', () => {
    const over = permission('2025-01-01', '2025-12-31')
    expect(word(judgeRighting(over, 'case-manager'))).toBe('ok')
    expect(word(judgeRighting(over, 'member'))).toBe('permission-of-other')
    expect(word(judgeRighting({ ...over, endedOn: day('2025-03-01') }, 'case-manager'))).toBe(
      'permission-over',
    )
  })
})

test.each([
  ['for two years is as it goes', '2026-12-01', '2028-11-30', []],
  ['a day longer is long', '2026-12-01', '2028-12-01', ['long']],
  ['36 years, begun in October', '2026-10-01', '2062-09-30', ['long']],
  ['begun before October', '2026-09-30', '2027-09-29', ['long-ago']],
  ['a year too early', '2025-01-01', '2025-12-31', ['long-ago', 'over']],
])('what is odd about a permission: %s', (_, from, until, expected) => {
  const odd = oddTerms({ validFrom: day(from), validTo: day(until) }, TODAY)
  expect(odd.map(({ kind }) => kind)).toEqual(expected)
})
