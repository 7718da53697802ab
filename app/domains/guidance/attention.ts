/** Who needs their coach, and why. Only from what a coach may know (decision 0012). Pure. */
import { addDays, type Day } from '../../values/day.ts'

/** What is known of a member when a coach asks who needs them. */
export type Known = {
  /** They work beside a benefit, and no permission for it is written down. */
  readonly worksWithout: boolean
  /** The last day of a permission that nothing goes on after; known when the member shares it. */
  readonly permissionEnds: Day | null
  /** The last day of the first statement that waits. */
  readonly statementBy: Day | null
  /** The last day of the first open step that has one. */
  readonly stepBy: Day | null
  /** By when member and coach would look back together. */
  readonly lookBackBy: Day | null
  /** They signed in once, and not for three weeks. */
  readonly silent: boolean
}

export const REASON_KINDS = [
  'without-permission',
  'permission-ends',
  'statement-late',
  'step-overdue',
  'evaluation-due',
  'silent',
] as const
export type ReasonKind = (typeof REASON_KINDS)[number]

/** Why somebody needs their coach, with the day it is about when there is one. */
export type Reason = { readonly kind: ReasonKind; readonly day: Day | null }

const no = undefined
const passed = (day: Day | null, today: Day) => (day !== null && day < today ? day : no)

/** When each reason holds: gives its day, null when it has none, undefined when it does not hold. */
const RULES: Readonly<Record<ReasonKind, (known: Known, today: Day) => Day | null | undefined>> = {
  'without-permission': ({ worksWithout }) => (worksWithout ? null : no),
  'permission-ends': ({ permissionEnds }) => permissionEnds ?? no,
  'statement-late': ({ statementBy }, today) => passed(statementBy, today),
  'step-overdue': ({ stepBy }, today) => passed(stepBy, today),
  'evaluation-due': ({ lookBackBy }, today) => passed(lookBackBy, today),
  silent: ({ silent }) => (silent ? null : no),
}

/** Every reason that holds, the most pressing first. Who needs nobody has none. */
export function reasonsOf(known: Known, today: Day): readonly Reason[] {
  return REASON_KINDS.flatMap((kind) => {
    const day = RULES[kind](known, today)
    return day === no ? [] : [{ kind, day }]
  })
}

/** Who needs their coach most, first: by their most pressing reason, then by its day. Who needs nobody comes last. */
export function mostPressing(one: readonly Reason[], other: readonly Reason[]): number {
  const rank = ([first]: readonly Reason[]) =>
    first ? REASON_KINDS.indexOf(first.kind) : REASON_KINDS.length
  const day = ([first]: readonly Reason[]) => first?.day ?? ''
  return rank(one) - rank(other) || day(one).localeCompare(day(other))
}

/** How often member and coach look back together, and since when that counts. */
export type Rhythm = { readonly weeks: number; readonly since: Day }

/**
 * By when they would look back: so many weeks after they last did, or for who never did, after the rhythm or the
 * membership began.
 */
export function lookBackBy(
  rhythm: Rhythm | null,
  { lookedBackOn, joinedOn }: { readonly lookedBackOn: Day | null; readonly joinedOn: Day },
): Day | null {
  if (rhythm === null) return null
  const from = lookedBackOn ?? (joinedOn > rhythm.since ? joinedOn : rhythm.since)
  return addDays(from, rhythm.weeks * 7)
}
