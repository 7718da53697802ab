/** Who needs their coach, and why. Only from what a coach may know (decision 0012). Pure. */
import { addDays, type Day } from '../../values/day.ts'
import type { PermissionStanding } from '../benefits/index.ts'

/** What is known of a member when a coach asks who needs them. */
export type Known = {
  /** They work beside a benefit while no permission for it holds: how it stands with that permission. */
  readonly worksWithout: Exclude<PermissionStanding, { kind: 'holds' }> | null
  /** The last day of a permission that nothing goes on after; known when the member shares it. */
  readonly permissionEnds: Day | null
  /** The last day of each statement that waits. */
  readonly statementsBy: readonly Day[]
  /** The last day of the first open step that has one. */
  readonly stepBy: Day | null
  /** By when member and coach would look back together. */
  readonly lookBackBy: Day | null
  /** They signed in once, and not for three weeks. */
  readonly silent: boolean
}

/** In the order in which they press, when they wait equally long. */
export const REASON_KINDS = [
  'permission-stopped',
  'permission-begins',
  'without-permission',
  'permission-ends',
  'statement-late',
  'step-overdue',
  'evaluation-due',
  'silent',
] as const
export type ReasonKind = (typeof REASON_KINDS)[number]

/**
 * Why somebody needs their coach, with the day it is about when there is one (since then it waits), and of how many
 * things it is true.
 */
export type Reason = { readonly kind: ReasonKind; readonly day: Day | null; readonly count: number }

const no = undefined
const late = (days: readonly Day[], today: Day) => days.filter((day) => day < today).toSorted()
const passed = (day: Day | null, today: Day) => (day !== null && day < today ? day : no)

/** When each reason holds: gives its day, null when it has none, undefined when it does not hold. */
const RULES: Readonly<Record<ReasonKind, (known: Known, today: Day) => Day | null | undefined>> = {
  'permission-stopped': ({ worksWithout: works }) => (works?.kind === 'stopped' ? works.until : no),
  'permission-begins': ({ worksWithout: works }) => (works?.kind === 'begins' ? works.on : no),
  'without-permission': ({ worksWithout: works }) => (works?.kind === 'none' ? null : no),
  'permission-ends': ({ permissionEnds }) => permissionEnds ?? no,
  'statement-late': ({ statementsBy }, today) => late(statementsBy, today)[0] ?? no,
  'step-overdue': ({ stepBy }, today) => passed(stepBy, today),
  'evaluation-due': ({ lookBackBy }, today) => passed(lookBackBy, today),
  silent: ({ silent }) => (silent ? null : no),
}

/** Every reason that holds, what waits longest first; what has no day comes after. Who needs nobody has none. */
export function reasonsOf(known: Known, today: Day): readonly Reason[] {
  const reasons = REASON_KINDS.flatMap((kind) => {
    const day = RULES[kind](known, today)
    const count = kind === 'statement-late' ? late(known.statementsBy, today).length : 1
    return day === no ? [] : [{ kind, day, count }]
  })
  return reasons.toSorted((a, b) => (a.day ?? NO_DAY).localeCompare(b.day ?? NO_DAY))
}

/** Who waits longest for their coach, first. Who has a reason without a day comes after; who needs nobody last. */
export function mostPressing(one: readonly Reason[], other: readonly Reason[]): number {
  const turn = ([first]: readonly Reason[]) => (first ? (first.day ?? NO_DAY) : NOBODY)
  const rank = ([first]: readonly Reason[]) => (first ? REASON_KINDS.indexOf(first.kind) : 0)
  return turn(one).localeCompare(turn(other)) || rank(one) - rank(other)
}

/** After every day; and after that. */
const NO_DAY = '9999'
const NOBODY = '99999'

/**
 * Who needs what, one by one; and those who have one and the same thing, without a day of its own, in one list: it is
 * said once, with the names. So nothing is said twice.
 */
export function dividedByReason<One extends { readonly reasons: readonly Reason[] }>(guided: readonly One[]) {
  const isShared = ({ kind }: Reason) => kind === 'without-permission'
  return {
    each: guided
      .map((one) => ({ ...one, reasons: one.reasons.filter((reason) => !isShared(reason)) }))
      .filter(({ reasons }) => reasons.length > 0),
    together: guided.filter(({ reasons }) => reasons.some(isShared)),
  }
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
