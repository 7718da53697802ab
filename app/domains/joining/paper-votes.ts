import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { BALLOTS, type Counted } from './vote.ts'

/** Votes on paper, as one person wrote them down. */
export type PaperVotes = Counted & {
  readonly id: Id<'admission-paper'>
  readonly applicationId: Id<'application'>
  readonly votedOn: Day
  readonly enteredBy: Id<'person'>
  readonly enteredName: string
  /** Who said that it is so; undefined as long as it waits for that. */
  readonly confirmedName: string | undefined
  /** Who voted on paper; what anybody said stands nowhere. */
  readonly voters: readonly string[]
}

export type PaperRefusal = 'paper-day' | 'paper-nobody' | 'paper-sum' | 'paper-few'

/** Of fewer papers at once it is known what each voter said: as many as numbers of a vote are shown of (448). */
export const FEWEST_PAPERS = 3

/**
 * Whether votes on paper can be as they are written down: of somebody, as many votes as voters, on a day on which could
 * be voted. Nobody looks at a vote without a ballot: blank is no opinion. Fewer than `FEWEST_PAPERS` wait, folded, for
 * others: until no more can come, by the last day of the vote or because fewer members are left.
 *
 * @param still how many members still could vote, these voters among them
 */
export function judgePaper(
  { votedOn, voters, ...said }: Counted & { readonly votedOn: Day; readonly voters: number },
  vote: { readonly openedOn: Day; readonly closesOn: Day },
  today: Day,
  still: number,
): Result<null, PaperRefusal> {
  if (voters === 0) return refuse('paper-nobody')
  if (votedOn < vote.openedOn || votedOn > vote.closesOn || votedOn > today) return refuse('paper-day')
  const votes = BALLOTS.reduce((sum, answer) => sum + said[answer], 0)
  if (votes !== voters) return refuse('paper-sum')
  return voters < FEWEST_PAPERS && still >= FEWEST_PAPERS && today <= vote.closesOn
    ? refuse('paper-few')
    : ok(null)
}
