import { addDays, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import type { FullApplication, StepTaken } from './application.ts'
import { ASKS, mayBeOlder, plannedFor, standsSince, WRITTEN, type Stage, type Written } from './road.ts'

/**
 * The steps that hold, in the order of the road: without those that were put right, and with what came in the place of
 * one where that one stood. The database asks the same (`standing_steps_of`).
 *
 * @param steps in the order in which they were written down
 */
export function standingSteps(steps: readonly StepTaken[]): readonly StepTaken[] {
  const places = new Map<Id<'application-step'>, number>()
  for (const [index, { id, insteadOf }] of steps.entries())
    places.set(id, (insteadOf && places.get(insteadOf)) ?? index)
  return steps
    .filter((step) => step.righted === undefined)
    .toSorted((one, other) => places.get(one.id)! - places.get(other.id)!)
}

/** What a step that was wrong is to be: a step with another day or words, the other answer, or nothing at all. */
export type RightInto = Written | 'nothing'

export type CannotBeRighted =
  | 'step-not-there'
  | 'step-of-member'
  | 'step-was-voted'
  | 'step-of-applicant'
  | 'step-not-last'

const OTHER_ANSWER: Partial<Record<Stage, Written>> = {
  'permission-granted': 'permission-refused',
  'permission-refused': 'permission-granted',
}

/**
 * What a step can be put right into. Only of the last step that holds is the stage itself put right: what came after
 * an earlier one was built on it, and is taken back first. A beginning of a vote has no words of its own.
 *
 * Refuses: `step-not-there` (or put right already), `step-of-member` (who applied is in the register),
 * `step-was-voted` (members said it), `step-of-applicant` (who applies said so themselves), `step-not-last`.
 */
export function canBecome(
  { stage, steps }: Pick<FullApplication, 'stage' | 'steps'>,
  stepId: Id<'application-step'>,
): Result<readonly RightInto[], CannotBeRighted> {
  const standing = standingSteps(steps)
  const at = standing.findIndex(({ id }) => id === stepId)
  const step = standing[at]
  if (!step) return refuse('step-not-there')
  if (stage === 'member') return refuse('step-of-member')
  const wasCounted = step.stage === 'refused' && standing[at - 1]?.stage === 'voting'
  if (step.stage === 'admitted' || wasCounted) return refuse('step-was-voted')
  if (step.by === undefined) return refuse('step-of-applicant')
  const isLast = at === standing.length - 1
  const written = WRITTEN.find((one) => one === step.stage)
  if (!written && !isLast) return refuse('step-not-last')
  const other = OTHER_ANSWER[step.stage]
  return ok([
    ...(written ? [written] : []),
    ...(isLast && other ? [other] : []),
    ...(isLast ? (['nothing'] as const) : []),
  ])
}

/** What somebody says that a step was, as they put it right. */
export type Righted = {
  readonly to: RightInto
  readonly on: Day
  readonly due: Day | null
  readonly note: string
}

export type RightRefusal =
  | CannotBeRighted
  | 'step-not-now'
  | 'step-not-yet'
  | 'step-before-last'
  | 'step-after-next'
  | 'step-needs-day'
  | 'trial-too-short'
  | 'trial-ends-too-soon'
  | 'step-due-past'
  | 'granted-until-past'
  | 'step-needs-words'
  | 'nothing-put-right'

/** How far an application is, once a step was put right. */
export type StandsSince = { readonly stage: Stage; readonly since: Day; readonly due: Day | null }

/**
 * Whether a step may be put right so, and how far the application is then. Its day stays between those of the steps
 * around it (a permission may be older) and is not after today; what the step needs is there.
 *
 * Refuses: what `canBecome` says, `step-not-now` (it cannot become this), `step-not-yet`, `step-before-last`,
 * `step-after-next` (its day is after the next step), `step-needs-day`, `trial-too-short`, `trial-ends-too-soon`,
 * `step-due-past` (the talk is before the day it was agreed on), `granted-until-past` (a permission ends before its
 * day), `step-needs-words`, `nothing-put-right` (it says this
 * already).
 */
export function judgeRighting(
  application: Pick<FullApplication, 'stage' | 'steps'> & { readonly receivedOn: Day },
  stepId: Id<'application-step'>,
  { to, on, due, note }: Righted,
  today: Day,
): Result<StandsSince, RightRefusal> {
  const can = canBecome(application, stepId)
  if (!can.ok) return can
  if (!can.value.includes(to)) return refuse('step-not-now')
  const standing = standingSteps(application.steps)
  const at = standing.findIndex(({ id }) => id === stepId)
  const step = standing[at]!
  const after = standing.slice(at + 1).find((one) => !mayBeOlder(one.stage))
  const earlier = standing.slice(0, at)
  if (to === 'nothing') return ok(standsAfter(earlier, application.receivedOn))
  if (on > today) return refuse('step-not-yet')
  const earliest = standsAfter(earlier, application.receivedOn).since
  if (on < earliest && !mayBeOlder(to)) return refuse('step-before-last')
  if (to === 'trial-passed' && on <= earliest) return refuse('trial-too-short')
  if (after && (on > after.on || (after.stage === 'trial-passed' && on === after.on)))
    return refuse('step-after-next')
  if (ASKS[to].due && due === null) return refuse('step-needs-day')
  if (ASKS[to].until && due !== null && due < on) return refuse('granted-until-past')
  if (due !== null && due < (to === 'on-trial' ? addDays(on, 1) : on))
    return refuse(to === 'on-trial' ? 'trial-ends-too-soon' : 'step-due-past')
  if (ASKS[to].note && note.trim() === '') return refuse('step-needs-words')
  if (to === step.stage && on === step.on && note === step.note && due === (step.due ?? null))
    return refuse('nothing-put-right')
  const righted = { stage: to, on, due: due ?? undefined }
  return ok(standsAfter([...earlier, righted, ...standing.slice(at + 1)], application.receivedOn))
}

/** How far an application is after these steps, in the order of the road; without any it came in on `receivedOn`. */
export function standsAfter(
  steps: readonly Pick<StepTaken, 'stage' | 'on' | 'due'>[],
  receivedOn: Day,
): StandsSince {
  const last = steps.at(-1)
  const stage = last?.stage ?? 'received'
  const since = steps.reduce((latest, { on }) => standsSince(latest, on), receivedOn)
  return { stage, since, due: plannedFor(stage, last?.due ?? null) }
}
