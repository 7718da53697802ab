import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { maySay, type SayFacts } from './leaving.ts'
import { doerOf, endState, roadOf, STANDING_KINDS, stillToDo, type Standing } from './road.ts'

const anna = {
  id: 'm' as Id<'member'>,
  personId: 'p' as Id<'person'>,
  name: 'Anna de Vries',
  firstName: 'Anna',
  joinedOn: day('2024-01-01'),
  leftOn: undefined,
}
const today = day('2026-03-29')
const facts = (more: Partial<SayFacts> = {}): SayFacts => ({
  lastDay: day('2026-04-30'),
  today,
  oneself: true,
  how: 'self',
  saidBefore: undefined,
  ...more,
})

describe('that somebody stops', () => {
  test.each<[string, Partial<SayFacts>]>([
    ['by themselves', {}],
    ['today', { lastDay: today }],
    ['told late, three months back', { lastDay: day('2025-12-27') }],
    ['a year ahead', { lastDay: day('2027-03-30') }],
    ['written down by another, who heard it by phone', { oneself: false, how: 'phone' }],
  ])('can be said: %s', (_name, more) => {
    expect(maySay(anna, facts(more)).ok).toBe(true)
  })

  test.each<[string, Partial<SayFacts>]>([
    ['leaving-day-far', { lastDay: day('2025-12-26') }],
    ['leaving-day-far', { lastDay: day('2027-03-31') }],
    ['leaving-before-joined', { lastDay: day('2023-12-31') }],
    ['leaving-said-already', { saidBefore: day('2026-05-31') }],
    ['leaving-how', { oneself: false }],
    ['leaving-how', { how: 'phone' }],
  ])('is refused: %s', (reason, more) => {
    expect(maySay(anna, facts(more))).toMatchObject({ ok: false, reason })
  })

  test('is refused of who left', () => {
    const gone = { ...anna, leftOn: day('2026-03-01') }
    expect(maySay(gone, facts())).toMatchObject({ reason: 'leaver-left', facts: { day: '2026-03-01' } })
  })
})

describe('the road', () => {
  const standing: readonly Standing[] = [
    { kind: 'invoices-open', count: 2, amount: 48400n },
    { kind: 'quotes', count: 0, amount: null },
    { kind: 'invoices-unissued', count: 3, amount: null },
    { kind: 'statements', count: 1, amount: null },
    { kind: 'pot-requests', count: 0, amount: null },
  ]

  test('stands in order: what is to be done, what goes on by itself, what is done', () => {
    const told = roadOf(standing).map(({ stop, open, onwards, done }) => [
      stop,
      open.map(({ kind }) => kind),
      onwards.map(({ kind }) => kind),
      done,
    ])
    expect(told).toEqual([
      ['work', ['invoices-unissued'], [], ['quotes']],
      ['money', [], ['invoices-open'], ['pot-requests']],
      ['together', [], [], []],
      ['municipality', ['statements'], [], []],
    ])
  })

  test('tells who leaves of nothing to do what only the office can', () => {
    const byOthers = STANDING_KINDS.filter((kind) => doerOf(kind) !== 'member')
    expect(byOthers.map((kind) => `${kind}: ${doerOf(kind)}`)).toEqual([
      'receipts: administrator',
      'costs-waiting: administrator',
      'journeys: administrator',
      'costs-owed: administrator',
      'pot-requests: others',
      'uses-unsettled: administrator',
      'deposits: administrator',
      'invoices-open: administrator',
    ])
  })

  test('counts kinds of things, and not what a customer still pays', () => {
    expect(stillToDo(standing)).toEqual({ count: 2, alone: 0 })
    expect(stillToDo([])).toEqual({ count: 0, alone: 0 })
  })

  test('counts the same for who stops and who helps; what only one reads is beside it', () => {
    const alone: readonly Standing[] = [
      { kind: 'municipality', count: 1, amount: null },
      { kind: 'hours-owed', count: 1, amount: null },
      { kind: 'papers', count: 1, amount: null },
    ]
    expect(stillToDo([...standing, ...alone])).toEqual({ count: 2, alone: 2 })
    expect(stillToDo(alone)).toEqual({ count: 0, alone: 2 })
  })

  test.each([
    ['before', day('2026-03-30'), undefined, 0],
    ['before', today, undefined, 0],
    ['ready', day('2026-03-28'), undefined, 0],
    ['things-stand', day('2026-03-01'), undefined, 1],
    ['left', day('2026-03-01'), day('2026-03-01'), 2],
  ] as const)('ends: %s', (state, lastDay, leftOn, toDo) => {
    expect(endState({ lastDay, today, leftOn, toDo: { count: toDo, alone: 0 } })).toBe(state)
  })
})
