import { addDays, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import type { Member } from '../members/index.ts'

/** Where somebody goes who stops. */
export const WHERE_TO = ['registration', 'job', 'study', 'other', 'unsaid'] as const
export type WhereTo = (typeof WHERE_TO)[number]

/** How a member told somebody else that they stop; `unsaid` when the membership ends without a word of theirs. */
export const TOLD_HOW = ['spoken', 'phone', 'paper', 'mail', 'unsaid'] as const
export type SaidHow = 'self' | (typeof TOLD_HOW)[number]

/** That a member said that they stop, while it goes on. */
export type Leaving = {
  readonly id: Id<'leaving'>
  readonly memberId: Id<'member'>
  readonly lastDay: Day
  readonly saidHow: SaidHow
  readonly saidAt: Date
  /** Who wrote it down, by name as far as whoever asks may know. */
  readonly saidBy: string | undefined
  readonly saidById: Id<'person'>
  /** Another of the administration or the board who said that it is right. */
  readonly seenBy: string | undefined
  readonly seenById: Id<'person'> | undefined
  readonly seenAt: Date | undefined
  /** Why it ended on a day long ago, or before what stands; empty when that was not asked. */
  readonly endWhy: string
  /** For the member and the coaches alone. */
  readonly whereTo: WhereTo | undefined
}

/** So long before, or after, a last day still makes sense when a member says it, in days. */
const [BACK, AHEAD] = [92, 366]

export type SayRefusal =
  | 'leaver-left'
  | 'leaving-said-already'
  | 'leaving-day-far'
  | 'leaving-day-ahead'
  | 'leaving-before-joined'
  | 'leaving-how'

/** What is known when it is said. */
export type SayFacts = {
  readonly lastDay: Day
  readonly today: Day
  readonly oneself: boolean
  readonly how: SaidHow
  /** The last day of what was said before and goes on. */
  readonly saidBefore: Day | undefined
}

/**
 * Whether it can be said that a member stops on a day: a year ahead at most, and by the member three months back, since
 * somebody may tell it late. Who writes it down for another says how it was told, and may find out long after; nobody
 * says so of themselves.
 */
export function maySay(member: Member, facts: SayFacts): Result<null, SayRefusal> {
  const { lastDay, today, saidBefore } = facts
  if (member.leftOn !== undefined) return refuse('leaver-left', { day: member.leftOn })
  if (saidBefore !== undefined) return refuse('leaving-said-already', { day: saidBefore })
  if ((facts.how === 'self') !== facts.oneself) return refuse('leaving-how')
  if (lastDay < member.joinedOn) return refuse('leaving-before-joined', { day: member.joinedOn })
  const ahead = lastDay > addDays(today, AHEAD)
  if (!facts.oneself) return ahead ? refuse('leaving-day-ahead') : ok(null)
  if (ahead || lastDay < addDays(today, -BACK)) return refuse('leaving-day-far')
  return ok(null)
}
