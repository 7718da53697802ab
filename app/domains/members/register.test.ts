import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { mayLeave } from './leaving.ts'
import { isMemberOn, type Business, type Member } from './members.ts'
import { membershipsOf, registerOn, type MemberEntry } from './register.ts'
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
const leaving = {
  lastDay: day('2026-11-22'),
  today,
  unissued: 0,
  quotes: 0,
  orders: 0,
  oneself: false,
  after: [],
  why: '',
}

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
    expect(mayLeave(anna, leaving)).toEqual({ ok: true, value: { ...anna, leftOn: day('2026-11-22') } })
  })
  test.each([
    ['own-membership', anna, { oneself: true }],
    ['left-already', gone, {}],
    ['left-before-joined', anna, { lastDay: day('2025-02-28') }],
    ['day-not-over', anna, { lastDay: today }],
    ['day-not-over', anna, { lastDay: day('2026-11-24') }],
    ['invoices-unissued', anna, { unissued: 2 }],
    ['quotes-standing', anna, { quotes: 1 }],
    ['orders-waiting', anna, { orders: 1 }],
    ['end-asks-why', anna, { lastDay: day('2026-09-22') }],
    ['end-asks-why', anna, { after: [{ kind: 'invoices', last: today }] as const }],
  ])('refused: %s', (reason, member, change) => {
    expect(mayLeave(member, { ...leaving, ...change })).toMatchObject({ ok: false, reason })
  })
})

const WORKS = { since: day('2025-05-01'), until: undefined, endedOn: undefined }

describe('working in a business', () => {
  test('begins when both are there', () => {
    expect(mayJoin(anna, paint, day('2025-05-01'), today, [])).toMatchObject({ ok: true })
  })
  test.each([
    ['member-left', gone, paint, '2026-01-01', []],
    ['business-ended', anna, { ...paint, endedOn: today }, '2026-01-01', []],
    ['works-there-already', anna, paint, '2026-01-01', [WORKS]],
    ['worked-there-then', anna, paint, '2025-06-30', [{ ...WORKS, until: day('2025-06-30') }]],
    ['before-member', anna, paint, '2025-02-28', []],
    ['before-business', anna, paint, '2025-04-30', []],
  ] as const)('refused: %s', (reason, member, business, since, times) => {
    expect(mayJoin(member, business, day(since), today, times)).toMatchObject({ ok: false, reason })
  })
  test.each([
    ['not-working-there', undefined, '2026-01-01', 0, 0],
    ['stop-before-start', '2026-01-02', '2026-01-01', 0, 0],
    ['day-not-over', '2026-01-02', '2026-11-23', 0, 0],
    ['day-not-over', '2026-01-02', '2026-11-24', 0, 0],
    ['invoices-unissued', '2026-01-02', '2026-11-22', 1, 0],
    ['quotes-standing', '2026-01-02', '2026-11-22', 0, 1],
  ] as const)('does not stop: %s', (reason, since, lastDay, unissued, quotes) => {
    expect(
      mayStop(since && day(since), day(lastDay), today, { unissued, quotes, orders: 0, after: [] }),
    ).toMatchObject({
      ok: false,
      reason,
    })
  })
})

describe('the register as of a day', () => {
  const said = (entered: string | undefined, change: Partial<MemberEntry> = {}): MemberEntry => ({
    memberId: anna.id,
    name: 'Anna de Vries',
    firstName: 'Anna',
    joinedOn: day('2025-03-01'),
    leftOn: undefined,
    enteredAt: entered === undefined ? undefined : new Date(`${entered}T12:00:00Z`),
    ...change,
  })
  const left = day('2026-06-30')

  test.each([
    [
      'who came back was away in between',
      '2026-09-01',
      [
        ['2025-03-01', left],
        ['2026-09-01', undefined],
      ],
    ],
    ['leaving undone on the day it was entered was a mistake', '2026-07-02', [['2025-03-01', undefined]]],
  ] as const)('%s', (_, back, times) => {
    const entries = [said(undefined), said('2026-07-02', { leftOn: left }), said(back)]
    expect(membershipsOf(entries).map(({ from, until }) => [from, until])).toEqual(times)
  })

  test('a first day that was mended counts from then on, also back', () => {
    const entries = [said(undefined), said('2026-02-01', { joinedOn: day('2025-01-01') })]
    expect(membershipsOf(entries)).toEqual([{ from: '2025-01-01', until: undefined }])
  })

  const street = (since: string, name: string) => ({
    memberId: anna.id,
    since: day(since),
    street: name,
    postcode: '7311 AB',
    city: 'Dalwijk',
  })
  test.each([
    ['2025-02-28', undefined, undefined],
    ['2025-03-01', 'Anna de Vries', undefined],
    ['2026-01-01', 'Anna de Vries', 'Dorpsstraat 1'],
    ['2026-06-30', 'Anna Berg', 'Kerkstraat 3'],
    ['2026-07-01', undefined, undefined],
    ['2026-09-01', 'Anna Berg', 'Kerkstraat 3'],
  ])('on %s: %s, %s', (on, name, lives) => {
    const entries = [
      said(undefined),
      said('2026-05-01', { name: 'Anna Berg' }),
      said('2026-07-02', { name: 'Anna Berg', leftOn: left }),
      said('2026-09-01', { name: 'Anna Berg' }),
    ]
    const lived = [
      street('2026-04-01', 'Kerkstraat 2'),
      street('2026-04-01', 'Kerkstraat 3'),
      street('2026-01-01', 'Dorpsstraat 1'),
    ]
    const [line] = registerOn(entries, lived, day(on))
    expect([line?.name, line?.address?.street]).toEqual([name, lives])
  })
})
