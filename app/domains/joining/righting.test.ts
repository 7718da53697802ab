/** What a step of an application that was written down wrongly can be put right into. */
import { describe, expect, test } from 'vitest'
import { day, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { StepTaken } from './application.ts'
import { canBecome, judgeRighting, standingSteps, type RightInto } from './righting.ts'
import { STAGES, type Stage } from './road.ts'

const TODAY = day('2026-03-29')
const RECEIVED = day('2026-03-01')
const stepId = (place: number) => `step-${place}` as Id<'application-step'>
const taken = (place: number, stage: Stage, on: string, more: Partial<StepTaken> = {}): StepTaken => ({
  id: stepId(place),
  stage,
  on: day(on),
  note: '',
  by: 'Carla',
  letter: undefined,
  due: undefined,
  insteadOf: undefined,
  righted: undefined,
  ...more,
})
const WRONG = { by: 'Carla', on: TODAY, why: 'verkeerde knop' }

describe('which steps hold', () => {
  test('what came in the place of a step stands where that one stood', () => {
    const steps = [
      taken(1, 'intake-held', '2026-03-09', { righted: WRONG }),
      taken(2, 'permission-asked', '2026-03-10'),
      taken(3, 'intake-held', '2026-03-08', { insteadOf: stepId(1), righted: WRONG }),
      taken(4, 'intake-held', '2026-03-07', { insteadOf: stepId(3) }),
    ]
    expect(standingSteps(steps).map(({ stage, on }) => `${stage} ${on}`)).toEqual([
      'intake-held 2026-03-07',
      'permission-asked 2026-03-10',
    ])
  })

  test('what ended, went on and ended again ends by the second', () => {
    const steps = [
      taken(1, 'intake-held', '2026-03-05'),
      taken(2, 'refused', '2026-03-09', { righted: WRONG }),
      taken(3, 'refused', '2026-03-20'),
    ]
    expect(standingSteps(steps).map(({ id }) => id)).toEqual([stepId(1), stepId(3)])
  })
})

describe('what a step can be put right into', () => {
  const can = (stage: Stage, steps: readonly StepTaken[], place: number) =>
    canBecome({ stage, steps }, stepId(place))
  const asked = [taken(1, 'intake-held', '2026-03-05'), taken(2, 'permission-asked', '2026-03-06')]

  test('the last one also into the other answer, or it is taken back', () => {
    const steps = [...asked, taken(3, 'permission-granted', '2026-03-10')]
    expect(can('permission-granted', steps, 3)).toMatchObject({
      value: ['permission-granted', 'permission-refused', 'nothing'],
    })
    expect(can('permission-granted', steps, 2)).toMatchObject({ value: ['permission-asked'] })
    expect(can('permission-granted', steps, 9)).toMatchObject({ reason: 'step-not-there' })
  })

  test('a vote that began is taken back, and what the members said is not', () => {
    const voting = [...asked, taken(3, 'voting', '2026-03-12')]
    expect(can('voting', voting, 3)).toMatchObject({ value: ['nothing'] })
    for (const outcome of ['admitted', 'refused'] as const)
      expect(can(outcome, [...voting, taken(4, outcome, '2026-03-20')], 4)).toMatchObject({
        reason: 'step-was-voted',
      })
    expect(can('admitted', [...voting, taken(4, 'admitted', '2026-03-20')], 3)).toMatchObject({
      reason: 'step-not-last',
    })
  })

  test('nor what who applies said, nor anything of who is a member now', () => {
    const stopped = taken(1, 'withdrawn', '2026-03-05', { by: undefined })
    expect(can('withdrawn', [stopped], 1)).toMatchObject({ reason: 'step-of-applicant' })
    expect(can('member', [...asked, taken(3, 'member', '2026-03-20')], 1)).toMatchObject({
      reason: 'step-of-member',
    })
  })

  test('each stage of the road has an answer', () => {
    for (const stage of STAGES)
      if (stage !== 'received') {
        const answer = can(stage, [taken(1, stage, '2026-03-05')], 1)
        expect(answer.ok, stage).toBe(stage !== 'member' && stage !== 'admitted')
      }
  })
})

describe('whether it may be put right so', () => {
  const steps = [
    taken(1, 'intake-held', '2026-03-05'),
    taken(2, 'permission-asked', '2026-03-10'),
    taken(3, 'permission-granted', '2026-03-20', { note: 'Vier uur' }),
  ]
  const judge = (place: number, to: RightInto, on: string, more: { note?: string; due?: Day } = {}) =>
    judgeRighting(
      { stage: 'permission-granted', steps, receivedOn: RECEIVED },
      stepId(place),
      { to, on: day(on), due: more.due ?? null, note: more.note ?? '' },
      TODAY,
    )

  test('its day stays between the steps around it', () => {
    expect(judge(2, 'permission-asked', '2026-03-04')).toMatchObject({ reason: 'step-before-last' })
    expect(judge(1, 'intake-held', '2026-03-11')).toMatchObject({ reason: 'step-after-next' })
    // A permission may be older than asking for it; it stands there since the later day.
    expect(judge(2, 'permission-asked', '2026-03-21')).toMatchObject({ value: { since: '2026-03-21' } })
    expect(judge(3, 'permission-granted', '2026-03-30')).toMatchObject({ reason: 'step-not-yet' })
    expect(judge(1, 'intake-held', '2026-02-28')).toMatchObject({ reason: 'step-before-last' })
    expect(judge(2, 'permission-asked', '2026-03-10')).toMatchObject({ reason: 'nothing-put-right' })
  })

  test('and says how far it is then', () => {
    expect(judge(2, 'permission-asked', '2026-03-09')).toMatchObject({
      value: { stage: 'permission-granted', since: '2026-03-20' },
    })
    expect(judge(3, 'permission-granted', '2026-03-19', { note: 'Vier uur' })).toMatchObject({
      value: { stage: 'permission-granted', since: '2026-03-19' },
    })
    expect(judge(3, 'permission-refused', '2026-03-20')).toMatchObject({ reason: 'step-needs-words' })
    expect(judge(3, 'permission-refused', '2026-03-20', { note: 'Nog niet' })).toMatchObject({
      value: { stage: 'permission-refused', since: '2026-03-20', due: null },
    })
    expect(judge(3, 'nothing', '2026-03-20')).toMatchObject({
      value: { stage: 'permission-asked', since: '2026-03-10' },
    })
  })

  test('a trial that was too long or too short gets another last day', () => {
    const trial = [taken(1, 'on-trial', '2026-03-02', { due: day('2026-05-01') })]
    const of = (due: string | null, on = '2026-03-02') =>
      judgeRighting(
        { stage: 'on-trial', steps: trial, receivedOn: RECEIVED },
        stepId(1),
        { to: 'on-trial', on: day(on), due: due === null ? null : day(due), note: '' },
        TODAY,
      )
    expect(of(null)).toMatchObject({ reason: 'step-needs-day' })
    expect(of('2026-03-02')).toMatchObject({ reason: 'trial-ends-too-soon' })
    expect(of('2026-06-01')).toMatchObject({ value: { stage: 'on-trial', due: '2026-06-01' } })
  })
})
