/** What happens to what is in the pot of who left, by the scheme of their last day. Pure (decision 0043). */
import type { Day } from '../../values/day.ts'
import type { Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import type { Destination, Leaving } from './scheme.ts'

/** Where it can go. `own-business`: with the member, who goes on with a business of their own. */
export const EMPTIED_TO = ['municipality', 'cooperative', 'training', 'own-business'] as const

/** One of them. */
export type EmptiedTo = (typeof EMPTIED_TO)[number]

/** Who left with what in their pot, in cents, and what the scheme of the last day says of it. */
export type PotOfLeaver = {
  readonly leftOn: Day | undefined
  readonly balance: Cents
  /** Undefined where no scheme held. */
  readonly rule: Leaving | undefined
}

export type EmptyingRefusal = 'member-not-left' | 'pot-stays' | 'nothing-in-pot'

/**
 * Where what is in the pot may go: by the rule itself, and where the rule leaves it open (or speaks only of who goes on
 * with a business of their own) by what the board decided, which then must be said.
 *
 * @returns `byRule`: the way that the rule names, if it does; `byDecision`: those for which the board says what it
 *   decided. Refused: `member-not-left`; `nothing-in-pot`, also for a pot below zero; `pot-stays` where the scheme says
 *   that it stays as it is
 */
export function waysToEmpty({ leftOn, balance, rule }: PotOfLeaver): Result<WaysToEmpty, EmptyingRefusal> {
  if (leftOn === undefined) return refuse('member-not-left')
  if (rule === 'frozen') return refuse('pot-stays')
  if (balance <= 0n) return refuse('nothing-in-pot')
  const byRule = rule === undefined || rule === 'open' ? undefined : rule
  const decides = byRule === undefined || byRule === 'own-business'
  return ok({ byRule, byDecision: decides ? EMPTIED_TO.filter((way) => way !== byRule) : [] })
}

export type WaysToEmpty = {
  readonly byRule: EmptiedTo | undefined
  readonly byDecision: readonly EmptiedTo[]
}

/** To which earmark of the books it goes; what goes with the member is paid out to them. */
export function destinationOf(way: EmptiedTo): Destination {
  return way === 'own-business' ? 'member-cash' : way
}
