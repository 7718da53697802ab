/** When two who agreed on help do it. Pure. */
import type { Id } from '../../values/id.ts'
import { stageOf, type HelpPromise } from './help.ts'

/** A day and a time for help, as one of the two proposed it last. */
export type HelpDay = {
  readonly promiseId: Id<'help-promise'>
  readonly startsAt: Date
  readonly minutes: number
  /** In their own words; empty when they did not say. */
  readonly place: string
  readonly saidBy: Id<'member'>
  readonly saidAt: Date
  readonly agreedAt: Date | null
  readonly offAt: Date | null
  readonly offBy: Id<'member'> | null
  /** How many times anything was said of it since the first. */
  readonly revision: number
}

/** How a day stands: `proposed` waits for the other; `off` was called off by one of the two. */
export type DayStage = 'proposed' | 'agreed' | 'off'

/** How it stands. */
export function stageOfDay({ agreedAt, offAt }: HelpDay): DayStage {
  if (offAt !== null) return 'off'
  return agreedAt === null ? 'proposed' : 'agreed'
}

export const DAY_WORDS = ['day', 'day-yes', 'day-off'] as const
/** What one of the two says of it: propose one (another), that it suits, that it does not go on. */
export type DayWord = (typeof DAY_WORDS)[number]

/** What one of the two may say of the day now, while their help goes on. */
export function mayBeSaidOfDay(
  promise: HelpPromise,
  day: HelpDay | undefined,
  by: Id<'member'>,
): readonly DayWord[] {
  // Once one says that it is done, a day to do it on is no longer proposed.
  const goesOn = stageOf(promise) === 'agreed'
  if (!goesOn || (by !== promise.helperId && by !== promise.helpedId)) return []
  if (!day || stageOfDay(day) === 'off') return ['day']
  if (stageOfDay(day) === 'agreed') return ['day', 'day-off']
  return day.saidBy === by ? ['day', 'day-off'] : ['day-yes', 'day', 'day-off']
}

/** Who says whether a day suits: the other than who proposed it; undefined when nobody does. */
export function dayWaitsFor(promise: HelpPromise, day: HelpDay | undefined): Id<'member'> | undefined {
  const { helperId, helpedId } = promise
  if (!day || stageOfDay(day) !== 'proposed') return undefined
  const other = day.saidBy === helperId ? helpedId : helperId
  return mayBeSaidOfDay(promise, day, other).includes('day-yes') ? other : undefined
}

/** Whether they agreed on a day that is still to come: what is not done yet is not said to be done. */
export function isStillToCome(day: HelpDay | undefined, at: Date): boolean {
  return day !== undefined && stageOfDay(day) === 'agreed' && day.startsAt > at
}
