import type { VoteRule } from './vote.ts'

/** What a co-operative agreed on who comes in. */
export type JoiningRules = {
  /** Anybody may apply by the public form. */
  readonly isOpen: boolean
  readonly vote: VoteRule
  readonly voteDays: number
  readonly trialMonths: number
}

/** Where nothing was agreed: the form is shut, and three months of trial as in Delft (docs/decisions/0036). */
export const UNTIL_SET: JoiningRules = { isOpen: false, vote: 'majority', voteDays: 7, trialMonths: 3 }
