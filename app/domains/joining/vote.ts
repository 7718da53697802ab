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
 * no), and unanimous is at least one for and nobody against. Without anybody for or against nothing was decided, and
 * the members get more time; but where everybody voted, nobody is left to say more, and nobody for is no majority.
 *
 * @param waits how many may still vote
 */
export function outcomeOf(rule: VoteRule, { yes, no, abstain }: Counted, waits: number): VoteOutcome {
  if (yes + no === 0) return abstain > 0 && waits === 0 ? 'refused' : 'undecided'
  const admitted = rule === 'unanimous' ? no === 0 : yes > no
  return admitted ? 'admitted' : 'refused'
}

/** How many votes were cast, and how many who are a member now did not vote yet. */
export type Cast = { readonly cast: number; readonly waits: number }

/**
 * Whether there is nothing to wait for any more: the last day is over, or every member voted. The vote of who left
 * since counts, and says nothing of who is still to vote.
 */
function isVoteOver({ closesOn, cast, waits }: Cast & { readonly closesOn: Day }, today: Day): boolean {
  return today > closesOn || (cast > 0 && waits === 0)
}

/** Votes on paper, as far as a vote waits for them: who said that they are so. */
type Paper = { readonly confirmedName: string | undefined }

/** Whether somebody else is still to say that votes on paper are so. */
export function waitsForSecond({ confirmedName }: Paper): boolean {
  return confirmedName === undefined
}

/** Whether members still vote, somebody is still to say that votes on paper are so, or it can be counted. */
export type VoteStands = 'goes-on' | 'paper-waits' | 'to-count'

/**
 * How a vote that was not counted stands. The database holds to it too (`vote_is_over`, `keep_count_right`).
 *
 * @param papers the votes on paper of this vote
 */
export function voteStands(
  vote: { readonly closesOn: Day },
  { cast, waits }: Cast,
  papers: readonly Paper[],
  today: Day,
): VoteStands {
  if (!isVoteOver({ closesOn: vote.closesOn, cast, waits }, today)) return 'goes-on'
  return papers.some(waitsForSecond) ? 'paper-waits' : 'to-count'
}

/** A vote lasts at most so many days: who is to come in cannot wait for longer. */
const LONGEST_DAYS = 92

/** Why a vote cannot last until this day; undefined when it can. */
export function whyNotUntil(closesOn: Day, today: Day): 'step-due-past' | 'vote-too-long' | undefined {
  if (closesOn < today) return 'step-due-past'
  return closesOn > addDays(today, LONGEST_DAYS) ? 'vote-too-long' : undefined
}
