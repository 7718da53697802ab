import { addDays, addMonths, daysBetween, type Day } from '../../values/day.ts'
import { ok, refuse, type Result } from '../../values/result.ts'

export const STAGES = [
  'received',
  'intake-planned',
  'intake-held',
  'permission-asked',
  'permission-granted',
  'permission-refused',
  'voting',
  'admitted',
  'on-trial',
  'trial-passed',
  'member',
  'refused',
  'withdrawn',
] as const
/** How far an application is. */
export type Stage = (typeof STAGES)[number]

/** Whose turn it is; nobody's once it ended. */
export type Turn = 'coach' | 'municipality' | 'members' | 'applicant' | 'administrator' | 'nobody'

type Standing = {
  readonly turn: Turn
  /** What can come next, besides that who applies may always withdraw until it ended. */
  readonly next: readonly Stage[]
  /** So many days after it began, or after the day that was planned, it stands still. */
  readonly still: number
}

/**
 * The whole road, in one table: after each stage what can come next, whose turn it is, and after how many days it
 * stands still. The database holds what comes next too (`road_of_application`).
 */
export const ROAD: Readonly<Record<Stage, Standing>> = {
  received: { turn: 'coach', next: ['intake-planned', 'intake-held', 'refused', 'withdrawn'], still: 7 },
  'intake-planned': {
    turn: 'coach',
    next: ['intake-held', 'intake-planned', 'refused', 'withdrawn'],
    still: 1,
  },
  'intake-held': {
    turn: 'coach',
    next: ['permission-asked', 'permission-granted', 'voting', 'refused', 'withdrawn'],
    still: 14,
  },
  'permission-asked': {
    turn: 'municipality',
    next: ['permission-granted', 'permission-refused', 'refused', 'withdrawn'],
    still: 28,
  },
  'permission-granted': { turn: 'coach', next: ['voting', 'refused', 'withdrawn'], still: 7 },
  'permission-refused': { turn: 'coach', next: ['permission-asked', 'refused', 'withdrawn'], still: 14 },
  voting: { turn: 'members', next: ['admitted', 'refused', 'withdrawn'], still: 1 },
  admitted: { turn: 'coach', next: ['on-trial', 'member', 'refused', 'withdrawn'], still: 7 },
  'on-trial': { turn: 'applicant', next: ['trial-passed', 'refused', 'withdrawn'], still: 1 },
  'trial-passed': { turn: 'administrator', next: ['member', 'refused', 'withdrawn'], still: 7 },
  member: { turn: 'nobody', next: [], still: 0 },
  refused: { turn: 'nobody', next: [], still: 0 },
  withdrawn: { turn: 'nobody', next: [], still: 0 },
}

/** Whether somebody has a benefit, as they said it. */
export type Benefit = 'yes' | 'no' | 'unsaid'

/** What decides which way the road goes. */
export type OnRoad = {
  readonly stage: Stage
  readonly benefit: Benefit
  /** Months of trial by the rules of the co-operative; 0: there is no trial. */
  readonly trialMonths: number
}

/** Whether an application ended. */
export function hasEnded(stage: Stage): boolean {
  return ROAD[stage].turn === 'nobody'
}

/** The day on which an application ended that reached a stage on a day; null: it goes on. */
export function endedOn(stage: Stage, on: Day): Day | null {
  return hasEnded(stage) ? on : null
}

/**
 * What can come next. Who has no benefit needs no permission of anybody; who did not say has to say first what
 * it is, so both ways are open. Who comes with the permission in hand needs not ask for it. Without a trial somebody
 * who was admitted becomes a member at once.
 */
export function nextStages({ stage, benefit, trialMonths }: OnRoad): readonly Stage[] {
  return ROAD[stage].next.filter((next) => {
    if (stage === 'intake-held' && (next === 'permission-asked' || next === 'permission-granted'))
      return benefit !== 'no'
    if (stage === 'intake-held' && next === 'voting') return benefit !== 'yes'
    if (stage === 'admitted' && next === 'on-trial') return trialMonths > 0
    if (stage === 'admitted' && next === 'member') return trialMonths === 0
    return true
  })
}

/** Whose turn it is. Without a trial somebody who was admitted is entered by the administration. */
export function turnOf({ stage, trialMonths }: Omit<OnRoad, 'benefit'>): Turn {
  return stage === 'admitted' && trialMonths === 0 ? 'administrator' : ROAD[stage].turn
}

/** The steps that are written down with a day and words, each by the same form. */
export const WRITTEN = [
  'intake-planned',
  'intake-held',
  'permission-asked',
  'permission-granted',
  'permission-refused',
  'on-trial',
  'trial-passed',
  'refused',
  'withdrawn',
] as const satisfies readonly Stage[]
export type Written = (typeof WRITTEN)[number]

/** Which of these can be written down now. How a vote ended is not written down: it is counted. */
export function writtenNext(at: OnRoad): readonly Written[] {
  const next = nextStages(at)
  return WRITTEN.filter((one) => next.includes(one) && !(at.stage === 'voting' && one === 'refused'))
}

/** What such a step asks. */
export const ASKS: Readonly<
  Record<
    Written,
    {
      /** The day it happened on, today at the latest; absent: today. */
      readonly day?: true
      /** The day it is planned for or lasts until. */
      readonly due?: true
      /** Until when what was said holds, where the letter says so: the last day, which counts. */
      readonly until?: true
      /** Words that must be there. */
      readonly note?: true
      /** A letter may come with it. */
      readonly letter?: true
    }
  >
> = {
  'intake-planned': { due: true },
  'intake-held': { day: true },
  'permission-asked': { day: true },
  'permission-granted': { day: true, until: true, letter: true },
  'permission-refused': { day: true, note: true, letter: true },
  'on-trial': { day: true, due: true },
  'trial-passed': { day: true },
  refused: { note: true },
  withdrawn: {},
}

/** Whether a letter belongs to a step. */
export function takesLetter(stage: Stage): boolean {
  const written = WRITTEN.find((one) => one === stage)
  return written !== undefined && ASKS[written].letter === true
}

/** A step as somebody writes it down. */
export type Step = {
  readonly to: Written
  readonly on: Day
  readonly due: Day | null
  readonly note: string
}

export type StepRefusal =
  | 'step-not-now'
  | 'step-not-yet'
  | 'step-before-last'
  | 'step-needs-day'
  | 'step-due-past'
  | 'granted-until-past'
  | 'step-needs-words'
  | 'trial-too-short'
  | 'trial-ends-too-soon'

/**
 * Whether a step may be taken: it is one that can come next, its day is not before the one of the last step and not
 * after today, and what it needs is there. A permission may be older than the talk, and than asking for it. A trial
 * lasts a day at least.
 */
export function judgeStep(
  at: OnRoad & { readonly since: Day },
  { to, on, due, note }: Step,
  today: Day,
): Result<null, StepRefusal> {
  if (!writtenNext(at).includes(to)) return refuse('step-not-now')
  if (on > today) return refuse('step-not-yet')
  if (on < at.since && !mayBeOlder(to)) return refuse('step-before-last')
  if (to === 'trial-passed' && on <= at.since) return refuse('trial-too-short')
  const asks = ASKS[to]
  if (asks.due && due === null) return refuse('step-needs-day')
  if (asks.due && due !== null && due < (to === 'on-trial' ? addDays(on, 1) : today))
    return refuse(to === 'on-trial' ? 'trial-ends-too-soon' : 'step-due-past')
  if (asks.until && due !== null && (due < on || due < today)) return refuse('granted-until-past')
  if (asks.note && note.trim() === '') return refuse('step-needs-words')
  return ok(null)
}

/** The day for which a stage is planned or until which it lasts; the end of a permission is no day to wait for. */
export function plannedFor(stage: Stage, due: Day | null): Day | null {
  return stage === 'permission-granted' ? null : due
}

/** Whether the day of a step may be before the last one: a permission that somebody comes with can be older. */
export function mayBeOlder(to: Stage): boolean {
  return to === 'permission-granted'
}

/** Since when an application stands where a step brings it: never before it stood where it was. */
export function standsSince(before: Day, on: Day): Day {
  return on < before ? before : on
}

/**
 * The last day of a trial of so many months: the day before the same day so many months later. Where that month has no
 * such day, its last day is the last.
 */
export function lastDayOfTrial(from: Day, months: number): Day {
  const sameDay = addMonths(from, months)
  return sameDay.slice(8) === from.slice(8) ? addDays(sameDay, -1) : sameDay
}

/** How long an application stands as it does, in days, and whether that is too long. */
export type Waiting = { readonly days: number; readonly stands: boolean }

/** `due` counts from the day that was planned: until then nothing is late. */
export function waitingOn(
  { stage, since, due }: { readonly stage: Stage; readonly since: Day; readonly due: Day | undefined },
  today: Day,
): Waiting {
  const days = Math.max(0, daysBetween(due ?? since, today))
  return { days, stands: !hasEnded(stage) && days >= ROAD[stage].still }
}
