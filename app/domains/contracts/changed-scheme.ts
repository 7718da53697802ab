/** Whether a changed scheme may hold for a member, as the law on co-operatives asks (Burgerlijk Wetboek 2:59). Pure. */
import type { Day } from '../../values/day.ts'

export type ChangeFacts = {
  /** From when the version holds. */
  readonly from: Day
  readonly joinedOn: Day
  /** Whether the member signed an agreement that says this version. */
  readonly signed: boolean
  /** Whether a letter lies here, given or not. */
  readonly letterMade: boolean
  /** The day on which the member was told in writing. */
  readonly toldOn: Day | undefined
  /** The day on which members were told, as the board wrote down when it decided; no letter of it is kept here. */
  readonly saidToldOn: Day | undefined
  /**
   * Whether what the member agreed to says clearly that the co-operative may change it; `unknown`: it was signed on
   * paper before, and what it says is not kept here. `nothing`: there is no agreement.
   */
  readonly reserves: 'yes' | 'no' | 'unknown' | 'nothing'
}

/**
 * How it stands. `signed` and `told`: it may hold. `from-the-start`: it held when they joined. `told-late`: they were
 * told after it began, so it may hold from the day they were told. `look`: they were told, and the paper must
 * say that the co-operative may change it. `said-told`: the board wrote down that they were told, and no letter is
 * kept here: whoever must prove it needs that letter. `to-sign`: telling is not enough. `signed-nothing`: the same,
 * since nothing was signed. `to-tell`: telling is enough, and was not done; `to-give`: the letter
 * was made, and nobody said that it was given.
 */
export type ChangeStanding =
  | 'signed'
  | 'from-the-start'
  | 'told'
  | 'told-late'
  | 'look'
  | 'said-told'
  | 'to-sign'
  | 'signed-nothing'
  | 'to-tell'
  | 'to-give'

/** How a changed scheme stands for a member. */
export function changeStanding(facts: ChangeFacts): ChangeStanding {
  const { from, joinedOn, signed, letterMade, toldOn, saidToldOn, reserves } = facts
  if (signed) return 'signed'
  if (joinedOn >= from) return 'from-the-start'
  if (reserves === 'nothing') return 'signed-nothing'
  if (reserves === 'no') return 'to-sign'
  if (toldOn === undefined && letterMade) return 'to-give'
  if (toldOn === undefined) return saidToldOn !== undefined && saidToldOn <= from ? 'said-told' : 'to-tell'
  if (toldOn > from) return 'told-late'
  return reserves === 'unknown' ? 'look' : 'told'
}

/** From which day it may hold for the member, as far as this is known; undefined: it may not yet. */
export function mayHoldFrom(standing: ChangeStanding, { from, toldOn }: ChangeFacts): Day | undefined {
  if (standing === 'told-late') return toldOn
  return ['signed', 'from-the-start', 'told'].includes(standing) ? from : undefined
}
