/** The plan of a member: what they want to reach, and the steps on the way. Pure. */
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'

/** What a goal is about. Nothing about health or debts is asked for. */
export const THEMES = ['business', 'money', 'skills', 'network', 'well-being'] as const
export type Theme = (typeof THEMES)[number]

/** `dropped`: it is not needed any more; a step is never taken out of a plan. */
export const STEP_STATES = ['open', 'done', 'dropped'] as const
export type StepState = (typeof STEP_STATES)[number]

/** Who put something in a plan, and whose words stand there now. */
export type Written = {
  readonly addedBy: Id<'person'>
  readonly writtenBy: Id<'person'>
  readonly writtenAt: Date
  /** Counts the changes, so that of two who change at once one is told. */
  readonly revision: number
}

export type Goal = Written & {
  readonly id: Id<'guidance-goal'>
  readonly memberId: Id<'member'>
  readonly theme: Theme
  readonly goal: string
  /** Who said that it is reached, and when; null as long as nobody did. */
  readonly reachedBy: Id<'person'> | null
  readonly reachedAt: Date | null
}

export type Step = Written & {
  readonly id: Id<'guidance-step'>
  readonly memberId: Id<'member'>
  readonly goalId: Id<'guidance-goal'>
  readonly step: string
  /** In own words; empty: nobody in particular. */
  readonly helper: string
  readonly byDay: Day | null
  readonly state: StepState
  readonly closedBy: Id<'person'> | null
  readonly closedAt: Date | null
}

/** More steps at once nobody keeps in mind. */
const SHOWN_FIRST = 3

/** The open steps in the order in which they come: what has a day first, the earliest first. */
export function openSteps<S extends Pick<Step, 'state' | 'byDay'>>(steps: readonly S[]): readonly S[] {
  const last = '9999-12-31'
  return steps
    .filter(({ state }) => state === 'open')
    .toSorted((a, b) => ((a.byDay ?? last) < (b.byDay ?? last) ? -1 : a.byDay === b.byDay ? 0 : 1))
}

/** The steps to begin with: three at most. What is more waits in sight of its goal. */
export function stepsNow<S extends Pick<Step, 'state' | 'byDay'>>(steps: readonly S[]): readonly S[] {
  return openSteps(steps).slice(0, SHOWN_FIRST)
}

/** Whether a step should have been done: its last day has passed. */
export function isOverdue({ state, byDay }: Pick<Step, 'state' | 'byDay'>, today: Day): boolean {
  return state === 'open' && byDay !== null && byDay < today
}

/**
 * How a goal stands: reached when somebody said so; `asks` when all that was planned is done or dropped, so that it is
 * time to say so or to think of a next step; else under way. One without steps is under way.
 */
export function standingOf(
  { reachedAt }: Pick<Goal, 'reachedAt'>,
  steps: readonly Pick<Step, 'state'>[],
): 'under-way' | 'asks' | 'reached' {
  if (reachedAt !== null) return 'reached'
  return steps.length > 0 && steps.every(({ state }) => state !== 'open') ? 'asks' : 'under-way'
}
