/** The road of an application, as one table that a coach can read. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../../values/day.ts'
import {
  ASKS,
  hasEnded,
  judgeStep,
  lastDayOfTrial,
  nextStages,
  ROAD,
  STAGES,
  standsSince,
  turnOf,
  waitingOn,
  WRITTEN,
  writtenNext,
  type Benefit,
  type Stage,
} from './road.ts'

const BENEFITS: readonly Benefit[] = ['yes', 'no', 'unsaid']
const TODAY = day('2026-03-29')
const at = (stage: Stage, benefit: Benefit = 'yes', trialMonths = 3) => ({ stage, benefit, trialMonths })

describe('what can come next', () => {
  test('with a benefit the municipality is asked before the members vote', () => {
    expect(nextStages(at('intake-held', 'yes'))).toEqual([
      'permission-asked',
      'permission-granted',
      'refused',
      'withdrawn',
    ])
    expect(nextStages(at('permission-asked'))).toEqual([
      'permission-granted',
      'permission-refused',
      'refused',
      'withdrawn',
    ])
    expect(nextStages(at('permission-granted'))).toContain('voting')
    expect(nextStages(at('permission-refused'))).not.toContain('voting')
  })

  test('without a benefit nobody has to give permission', () => {
    expect(nextStages(at('intake-held', 'no'))).toEqual(['voting', 'refused', 'withdrawn'])
  })

  test('nobody becomes a member but through a yes of the members, whichever way', () => {
    for (const benefit of BENEFITS)
      for (const trialMonths of [0, 3]) {
        const reached = new Set<Stage>()
        const walk = (stage: Stage) => {
          if (reached.has(stage) || stage === 'voting') return
          reached.add(stage)
          nextStages({ stage, benefit, trialMonths }).forEach(walk)
        }
        walk('received')
        expect(reached.has('member'), `${benefit} ${trialMonths}`).toBe(false)
        expect(reached.has('admitted')).toBe(false)
      }
  })

  test('with a benefit nobody gets to a vote without permission', () => {
    const reached = new Set<Stage>()
    const walk = (stage: Stage) => {
      if (reached.has(stage) || stage === 'permission-granted') return
      reached.add(stage)
      nextStages(at(stage)).forEach(walk)
    }
    walk('received')
    expect(reached.has('voting')).toBe(false)
  })

  test('a trial only where the co-op has one', () => {
    expect(nextStages(at('admitted', 'no', 3))).toEqual(['on-trial', 'refused', 'withdrawn'])
    expect(nextStages(at('admitted', 'no', 0))).toEqual(['member', 'refused', 'withdrawn'])
    expect([turnOf(at('admitted', 'no', 3)), turnOf(at('admitted', 'no', 0))]).toEqual([
      'coach',
      'administrator',
    ])
  })

  test('until it ended one may always withdraw; after that nothing comes', () => {
    for (const stage of STAGES) expect(nextStages(at(stage)).includes('withdrawn')).toBe(!hasEnded(stage))
  })

  test('how a vote ended is counted, never written down', () => {
    expect(writtenNext(at('voting'))).toEqual(['withdrawn'])
    for (const stage of STAGES) expect(writtenNext(at(stage))).not.toContain('admitted')
  })

  test('every stage is reached', () => {
    const reached = new Set<Stage>(['received', ...STAGES.flatMap((stage) => ROAD[stage].next)])
    expect([...reached].toSorted()).toEqual([...STAGES].toSorted())
  })
})

describe('a step that is written down', () => {
  const from = { ...at('permission-asked'), since: day('2026-03-01') }
  const step = { to: 'permission-granted', on: day('2026-03-20'), due: null, note: '' } as const

  test('is of a day since the last step and not still to come', () => {
    expect(judgeStep(from, step, TODAY).ok).toBe(true)
    expect(judgeStep(from, { ...step, on: day('2026-03-30') }, TODAY)).toMatchObject({
      reason: 'step-not-yet',
    })
    const no = { ...step, to: 'permission-refused', note: 'Nee', on: day('2026-02-28') } as const
    expect(judgeStep(from, no, TODAY)).toMatchObject({
      reason: 'step-before-last',
    })
  })

  test('a permission may be older than the talk', () => {
    const held = { ...at('intake-held'), since: TODAY }
    const letter = { to: 'permission-granted', on: addDays(TODAY, -58), due: null, note: '' } as const
    expect(judgeStep(held, letter, TODAY)).toMatchObject({ ok: true })
    expect(standsSince(held.since, letter.on)).toBe(TODAY)
    const tomorrow = { ...letter, on: addDays(TODAY, 1) }
    expect(judgeStep(held, tomorrow, TODAY)).toMatchObject({ reason: 'step-not-yet' })
  })

  test.each([
    ['2026-11-29', 3, '2027-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-11-28', 3, '2027-02-27'],
    ['2026-12-01', 3, '2027-02-28'],
    ['2026-03-01', 2, '2026-04-30'],
  ])('a trial from %s of %i months lasts until and including %s', (from, months, last) => {
    expect(lastDayOfTrial(day(from), months)).toBe(last)
  })

  test('a no has its reason, and a talk its day', () => {
    expect(judgeStep(from, { ...step, to: 'permission-refused' }, TODAY)).toMatchObject({
      reason: 'step-needs-words',
    })
    const planned = { to: 'intake-planned', on: TODAY, due: null, note: '' } as const
    const received = { ...at('received'), since: TODAY }
    expect(judgeStep(received, planned, TODAY)).toMatchObject({ reason: 'step-needs-day' })
    expect(judgeStep(received, { ...planned, due: day('2026-03-28') }, TODAY)).toMatchObject({
      reason: 'step-due-past',
    })
  })

  test('a trial lasts a day at least', () => {
    const began = { ...at('on-trial'), since: TODAY }
    const passed = { to: 'trial-passed', on: TODAY, due: null, note: '' } as const
    expect(judgeStep(began, passed, TODAY)).toMatchObject({ reason: 'trial-too-short' })
    expect(judgeStep({ ...began, since: addDays(TODAY, -1) }, passed, TODAY).ok).toBe(true)
    const begins = { to: 'on-trial', on: TODAY, due: TODAY, note: '' } as const
    const admitted = { ...at('admitted', 'no', 3), since: TODAY }
    expect(judgeStep(admitted, begins, TODAY)).toMatchObject({ reason: 'trial-ends-too-soon' })
  })

  test('whatever is asked, what does not follow is refused', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STAGES),
        fc.constantFrom(...BENEFITS),
        fc.constantFrom(...WRITTEN),
        (stage, benefit, to) => {
          const here = { ...at(stage, benefit), since: addDays(TODAY, -1) }
          const due = ASKS[to].due ? addDays(TODAY, 1) : null
          expect(judgeStep(here, { to, on: TODAY, due, note: 'omdat' }, TODAY).ok).toBe(
            writtenNext(here).includes(to),
          )
        },
      ),
    )
  })
})

test('what stands still: after its limit, and what was planned after its day', () => {
  const asked = { stage: 'permission-asked', since: day('2026-02-23'), due: undefined } as const
  expect(waitingOn(asked, TODAY)).toEqual({ days: 34, stands: true })
  expect(waitingOn({ ...asked, since: day('2026-03-02') }, TODAY)).toEqual({ days: 27, stands: false })
  const talk = { stage: 'intake-planned', since: day('2026-03-01'), due: day('2026-03-29') } as const
  expect(waitingOn(talk, TODAY)).toEqual({ days: 0, stands: false })
  expect(waitingOn(talk, day('2026-03-30'))).toEqual({ days: 1, stands: true })
  expect(waitingOn({ ...asked, stage: 'refused' }, TODAY).stands).toBe(false)
})
