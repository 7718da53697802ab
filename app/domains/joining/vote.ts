import { addDays, type Day } from '../../values/day.ts'

export const VOTE_RULES = ['majority', 'unanimous'] as const
/** How members say yes: most of the votes that were cast, or nobody against. */
export type VoteRule = (typeof VOTE_RULES)[number]

export const BALLOTS = ['yes', 'no', 'abstain'] as const
/** What a member says; abstaining is a vote that is neither for nor against. */
export type Ballot = (typeof BALLOTS)[number]

/** How often each was said. */
export type Counted = Readonly<Record<Ballot, number>>

export type VoteOutcome = 'admitted' | 'refused' | 'undecided'

/**
 * How a vote ended. Who abstains counts for neither side: a simple majority is more for than against (so a tie is a
 * no), and unanimous is at least one for and nobody against. Without anybody for or against nothing was decided.
 */
export function outcomeOf(rule: VoteRule, { yes, no }: Counted): VoteOutcome {
  if (yes + no === 0) return 'undecided'
  const admitted = rule === 'unanimous' ? no === 0 : yes > no
  return admitted ? 'admitted' : 'refused'
}

/** How many votes were cast, and how many who are a member now did not vote yet. */
export type Cast = { readonly cast: number; readonly waits: number }

/**
 * Whether there is nothing to wait for any more: the last day is over, or every member voted. The vote of who left
 * since counts, and says nothing of who is still to vote.
 */
export function isVoteOver(
  { closesOn, cast, waits }: Cast & { readonly closesOn: Day },
  today: Day,
): boolean {
  return today > closesOn || (cast > 0 && waits === 0)
}

/** A vote lasts at most so many days: who is to come in cannot wait for longer. */
const LONGEST_DAYS = 92

/** Why a vote cannot last until this day; undefined when it can. */
export function whyNotUntil(closesOn: Day, today: Day): 'step-due-past' | 'vote-too-long' | undefined {
  if (closesOn < today) return 'step-due-past'
  return closesOn > addDays(today, LONGEST_DAYS) ? 'vote-too-long' : undefined
}
