/** Where a plan stands, and when it next makes an invoice. Pure. */
import type { Day } from '../../values/day.ts'
import type { PlanDetail } from './plan.db.ts'
import { turnDay } from './plan.ts'

/** Over: it runs, and has no turns any more. */
export type Standing = 'running' | 'paused' | 'ended' | 'over'

/** The day of the next invoice; undefined when none comes. */
export function nextOf({ plan, turns }: PlanDetail): Day | undefined {
  if (plan.state !== 'running') return undefined
  for (let turn = (turns[0]?.turn ?? 0) + 1; ; turn++) {
    const due = turnDay(plan, turn)
    // What came due in a pause is passed over.
    if (due === undefined || plan.resumedOn === null || due >= plan.resumedOn) return due
  }
}

/** Where a plan stands; over: it has no turns any more. */
export function planStanding(detail: PlanDetail): Standing {
  const { state } = detail.plan
  return state === 'running' && nextOf(detail) === undefined ? 'over' : state
}
