import type { Day } from '../../values/day.ts'
import {
  deadlineOf,
  deadlinesOf,
  isLate,
  nextStep,
  STEPS,
  type Deadlines,
  type Done,
  type Step,
} from './deadlines.ts'

/** Who does a step. Of the members: they decide, board or administration writes it down. */
export type WaitsFor = 'administration' | 'board' | 'members' | 'office' | 'second-of-administration'

/** A step of a year on its road: done, what is next, or later; for whom it waits and until when. */
export type RoadStep = {
  readonly step: Step
  readonly state: 'done' | 'now' | 'later'
  readonly waitsFor: WaitsFor
  /** The last day in law; undefined when there is none, or it is done. */
  readonly until: Day | undefined
  /** What that day becomes when the meeting gives all four months; undefined when it gave some, or cannot any more. */
  readonly untilWithMore: Day | undefined
  readonly isLate: boolean
}

export type RoadFacts = {
  readonly year: number
  readonly done: Done
  readonly deadlines: Deadlines
  /** Months that the meeting gave. */
  readonly extension: number
  /** Something was booked after the newest version: the board prepares another before the members decide. */
  readonly outdated: boolean
  /** Somebody wrote down what the members decided; it waits for another. */
  readonly adoptionAsked: boolean
}

const DOES: Readonly<Record<Step, WaitsFor>> = {
  'close-for-now': 'administration',
  prepare: 'board',
  adopt: 'members',
  deposit: 'office',
  close: 'administration',
}

/** The months that the general meeting may give at most (art. 2:58 lid 1 BW). */
const MOST_MONTHS = 4

/** The five steps of a year in their order. One of them is next, or none when the year is finished. */
export function roadOf(facts: RoadFacts, today: Day): readonly RoadStep[] {
  const { done, deadlines } = facts
  const next = nextStep(done)
  return STEPS.map((step) => {
    const isDone = done[step] || next === undefined
    const until = isDone ? undefined : deadlineOf(step, deadlines)
    return {
      step,
      state: isDone ? 'done' : step === next ? 'now' : 'later',
      waitsFor: step === next ? waitsNow(step, facts) : DOES[step],
      until,
      untilWithMore: until === undefined ? undefined : withMore(step, facts),
      isLate: !isDone && isLate(step, deadlines, today),
    }
  })
}

function waitsNow(step: Step, { outdated, adoptionAsked }: RoadFacts): WaitsFor {
  if (step !== 'adopt') return DOES[step]
  if (adoptionAsked) return 'second-of-administration'
  return outdated ? 'board' : 'members'
}

function withMore(step: Step, { year, extension }: RoadFacts): Day | undefined {
  if (extension > 0 || (step !== 'prepare' && step !== 'adopt')) return undefined
  return deadlineOf(step, deadlinesOf(year, MOST_MONTHS))
}
