import type { Day } from '../../values/day.ts'

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

/** Whether there is nothing to wait for any more: the last day is over, or every member voted. */
export function isVoteOver(
  { closesOn, cast, members }: { readonly closesOn: Day; readonly cast: number; readonly members: number },
  today: Day,
): boolean {
  return today > closesOn || (members > 0 && cast >= members)
}
