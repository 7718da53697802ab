import { describe, expect, test } from 'vitest'
import { day, type Day } from '../../values/day.ts'
import { isOverdue, openSteps, standingOf, stepsNow, type StepState } from './plan.ts'

const step = (name: string, byDay: string | null, state: StepState = 'open') => ({
  name,
  byDay: byDay === null ? null : day(byDay),
  state,
})
const names = (steps: readonly { name: string }[]) => steps.map(({ name }) => name)

describe('a plan', () => {
  const steps = [
    step('ooit', null),
    step('in mei', '2026-05-01'),
    step('gedaan', '2026-01-01', 'done'),
    step('in maart', '2026-03-01'),
    step('vervallen', '2026-01-02', 'dropped'),
    step('ook ooit', null),
  ]

  test('shows what has a day first, the earliest first, then the rest in the order in which it was written', () => {
    expect(names(openSteps(steps))).toEqual(['in maart', 'in mei', 'ooit', 'ook ooit'])
  })

  test('shows three steps to begin with, however many there are', () => {
    expect(names(stepsNow(steps))).toEqual(['in maart', 'in mei', 'ooit'])
    expect(stepsNow([])).toEqual([])
  })

  test('a goal asks whether it is reached once all its steps are done or dropped; only who says so makes it so', () => {
    const unsaid = { reachedAt: null }
    expect(standingOf(unsaid, [{ state: 'done' }, { state: 'dropped' }])).toBe('asks')
    expect(standingOf(unsaid, [{ state: 'done' }, { state: 'open' }])).toBe('under-way')
    expect(standingOf(unsaid, [])).toBe('under-way')
    expect(standingOf({ reachedAt: new Date() }, [{ state: 'done' }])).toBe('reached')
  })
})

test('a step is late from the day after its last day, and only while it is open', () => {
  const late = (byDay: string | null, state: StepState, today: string) =>
    isOverdue({ byDay: byDay as Day | null, state }, day(today))
  expect(late('2026-03-01', 'open', '2026-03-01')).toBe(false)
  expect(late('2026-03-01', 'open', '2026-03-02')).toBe(true)
  expect(late('2026-03-01', 'done', '2026-03-02')).toBe(false)
  expect(late(null, 'open', '2026-03-02')).toBe(false)
})
