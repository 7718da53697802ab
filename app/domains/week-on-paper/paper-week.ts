/** Whether a member wants their week on paper, and what may stand on it. Pure. */
import type { Role } from '../../platform/actor.ts'
import { addDays, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'

/** What stands on paper only when it was said: with whom a member speaks, and what is in their pot. */
export const PARTS = ['appointments', 'money'] as const
export type Part = (typeof PARTS)[number]

/** What a member wants on paper. */
export type PaperWish = { readonly wanted: boolean } & Readonly<Record<Part, boolean>>

/** The wish of a member as it is kept. */
export type PaperWeek = PaperWish & {
  readonly memberId: Id<'member'>
  readonly setBy: Id<'person'>
  readonly setAt: Date
}

/** Before anybody said anything. */
export const NO_PAPER: PaperWish = { wanted: false, appointments: false, money: false }

/** Who may put a part on paper for somebody else: who reads it anyway. */
const READS: Readonly<Record<Part, Role>> = { appointments: 'coach', money: 'administrator' }

/**
 * Whether somebody may say that a part stands on the paper of a member. What stood there already may stay; off may
 * always.
 *
 * @param before what was said before
 */
export function maySay(
  part: Part,
  who: { readonly own: boolean; readonly roles: readonly Role[] },
  before: PaperWish,
): boolean {
  return who.own || before[part] || who.roles.includes(READS[part])
}

/** From this weekday on (Friday) a letter is about the week that comes. */
const LOOKS_AHEAD_FROM = 5

/** The Monday of the week that a letter is about: this week, from Friday on the next. */
export function weekToPrint(today: Day): Day {
  const weekday = Temporal.PlainDate.from(today).dayOfWeek
  const monday = addDays(today, 1 - weekday)
  return weekday >= LOOKS_AHEAD_FROM ? addDays(monday, 7) : monday
}

/** The last day of a week. */
export function sundayOf(monday: Day): Day {
  return addDays(monday, 6)
}
