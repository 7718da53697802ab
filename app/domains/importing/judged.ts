import type { ImportField } from './import-kind.ts'

/** What can be wrong with a cell, or with a line when `field` is left out. Each has a sentence. */
export type ProblemWord =
  | 'empty'
  | 'too-long'
  | 'formula'
  | 'day-unreadable'
  | 'day-to-come'
  | 'after-counts-on'
  | 'due-before-issued'
  | 'amount-unreadable'
  | 'amount-doubtful'
  | 'amount-not-above-zero'
  | 'vat-more-than-open'
  | 'email-unreadable'
  | 'same-name-other-email'
  | 'postcode-wrong'
  | 'kvk-wrong'
  | 'vat-number-wrong'
  | 'kind-unknown'
  | 'country-unknown'
  | 'twice-in-file'
  | 'owner-unknown'
  | 'owner-doubtful'
  | 'member-unknown'
  | 'member-doubtful'
  | 'member-without-business'
  | 'own-line'
  | 'customer-unknown'
  | 'customer-doubtful'
  | 'number-is-ours'
  | 'account-unknown'
  | 'account-not-here'
  | 'debit-and-credit'
  | 'amount-and-sides'
  | 'pot-begun'

export type Problem = {
  readonly field: ImportField
  readonly word: ProblemWord
  /** What stands in the cell, or the number of the other line. */
  readonly value: string
}

/** A line of a list, laid beside what is there. `said` is what it is called by; `value` is there when it is new. */
export type Judged<Value> = {
  /** As the program that made the list counts, from 1. */
  readonly line: number
  readonly said: string
  readonly state: 'new' | 'known' | 'wrong'
  readonly problems: readonly Problem[]
  readonly value?: Value
}

/** How many lines of a list are what. */
export type Counts = { readonly fresh: number; readonly known: number; readonly wrong: number }

/** Counts the lines of a list. */
export function countsOf(lines: readonly Judged<unknown>[]): Counts {
  const of = (state: Judged<unknown>['state']) => lines.filter((line) => line.state === state).length
  return { fresh: of('new'), known: of('known'), wrong: of('wrong') }
}
