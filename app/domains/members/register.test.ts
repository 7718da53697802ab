import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { mayLeave } from './leaving.ts'
import { isMemberOn, type Business, type Member } from './members.ts'
import { mayJoin, mayStop } from './working.ts'

const anna: Member = {
  id: 'a' as Id<'member'>,
  personId: 'p' as Id<'person'>,
  name: 'Anna de Vries',
  firstName: 'Anna',
  joinedOn: day('2025-03-01'),
  leftOn: undefined,
}
const gone: Member = { ...anna, leftOn: day('2026-06-30') }
const paint: Business = {
  id: 'b' as Id<'business'>,
  tradeName: 'Anna Schildert',
  trade: '',
  startedOn: day('2025-05-01'),
  endedOn: undefined,
}
const today = day('2026-11-23')
const leaving = { lastDay: today, today, unissued: 0, quotes: 0, oneself: false }

describe('being a member', () => {
  test.each([
    ['2025-02-28', false],
    ['2025-03-01', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
  ])('on %s: %s', (on, is) => {
    expect(isMemberOn(gone, day(on))).toBe(is)
  })
})

describe('leaving', () => {
  test('on a day that has been, with nothing left behind', () => {
    expect(mayLeave(anna, leaving)).toEqual({ ok: true, value: { ...anna, leftOn: today } })
  })
  test.each([
    ['own-membership', anna, { oneself: true }],
    ['left-already', gone, {}],
    ['left-before-joined', anna, { lastDay: day('2025-02-28') }],
    ['day-in-future', anna, { lastDay: day('2026-11-24') }],
    ['invoices-unissued', anna, { unissued: 2 }],
    ['quotes-standing', anna, { quotes: 1 }],
  ])('refused: %s', (reason, member, change) => {
    expect(mayLeave(member, { ...leaving, ...change })).toMatchObject({ ok: false, reason })
  })
})

describe('working in a business', () => {
  test('begins when both are there', () => {
    expect(mayJoin(anna, paint, day('2025-05-01'), false)).toMatchObject({ ok: true })
  })
  test.each([
    ['member-left', gone, paint, '2026-01-01', false],
    ['business-ended', anna, { ...paint, endedOn: today }, '2026-01-01', false],
    ['works-there-already', anna, paint, '2026-01-01', true],
    ['before-member', anna, paint, '2025-02-28', false],
    ['before-business', anna, paint, '2025-04-30', false],
  ] as const)('refused: %s', (reason, member, business, since, already) => {
    expect(mayJoin(member, business, day(since), already)).toMatchObject({ ok: false, reason })
  })
  test.each([
    ['not-working-there', undefined, '2026-01-01', 0, 0],
    ['stop-before-start', '2026-01-02', '2026-01-01', 0, 0],
    ['day-in-future', '2026-01-02', '2026-11-24', 0, 0],
    ['invoices-unissued', '2026-01-02', '2026-11-23', 1, 0],
    ['quotes-standing', '2026-01-02', '2026-11-23', 0, 1],
  ] as const)('does not stop: %s', (reason, since, lastDay, unissued, quotes) => {
    expect(mayStop(since && day(since), day(lastDay), today, { unissued, quotes })).toMatchObject({
      ok: false,
      reason,
    })
  })
})
