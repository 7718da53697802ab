import type { Cents } from '../../values/money.ts'
import { checkNamed, type Subject } from '../books/index.ts'

/** What everybody should see of a year. */
export const YEAR_CHECKS = [
  'bank',
  'lines',
  'pots',
  'vat',
  'two-people',
  'documents',
  'without-document',
  'numbers',
  'books',
  'account',
] as const
export type YearCheckKey = (typeof YEAR_CHECKS)[number]

/**
 * How one came out. Unknown: it could not be looked at. `found` says how many are not right, in cents for the bank.
 * Almost: all lines are booked, but so many cents (`found`) are kept apart until somebody finds out what they are.
 */
export type YearCheck = {
  readonly key: YearCheckKey
  readonly result: 'right' | 'almost' | 'wrong' | 'unknown'
  readonly found: bigint
}

/** What they are reckoned from. */
export type YearFacts = {
  /** The end of the year: what the books say is in the bank, in cents. */
  readonly booked: Cents
  /** What the bank says itself; undefined when its statements do not come to the end of the year. */
  readonly atBank: Cents | undefined
  /** Lines of the bank in the year that nobody decided about. */
  readonly undecided: number
  /** What is kept apart at the end of the year until somebody finds out what it is, in cents. */
  readonly parked: Cents
  /** The names of what the check at night found; undefined when it did not run last night. */
  readonly atNight: readonly string[] | undefined
  /** VAT periods of the year that should have been filed and were not. */
  readonly notFiled: number
  /** Costs of the year that were booked without a document or a word why. */
  readonly withoutDocument: number
  /** The board prepared the annual account. */
  readonly isPrepared: boolean
}

/** Which lines tell of one subject of the check at night; what the books say as such tells of all others. */
const TELLS_OF = ['pots', 'two-people', 'documents', 'numbers'] as const satisfies readonly (YearCheckKey &
  Subject)[]

/** Reckons them, in the order in which they are shown. */
export function checksOfYear(facts: YearFacts): readonly YearCheck[] {
  return YEAR_CHECKS.map((key) => ({ key, ...outcomeOf(key, facts) }))
}

type Outcome = Omit<YearCheck, 'key'>

function outcomeOf(key: YearCheckKey, facts: YearFacts): Outcome {
  const { booked, atBank, undecided, parked, atNight, notFiled, withoutDocument, isPrepared } = facts
  switch (key) {
    case 'bank':
      return atBank === undefined ? UNKNOWN : counted(atBank - booked)
    case 'without-document':
      return counted(BigInt(withoutDocument))
    case 'lines':
      return undecided === 0 && parked !== 0n
        ? { result: 'almost', found: parked }
        : counted(BigInt(undecided))
    case 'vat':
      return counted(BigInt(notFiled))
    case 'account':
      return isPrepared ? RIGHT : UNKNOWN
    default:
      return atNight === undefined ? UNKNOWN : counted(BigInt(atNight.filter(isAbout(key)).length))
  }
}

const UNKNOWN: Outcome = { result: 'unknown', found: 0n }
const RIGHT: Outcome = { result: 'right', found: 0n }

function counted(found: bigint): Outcome {
  return { result: found === 0n ? 'right' : 'wrong', found }
}

function isAbout(key: YearCheckKey): (check: string) => boolean {
  const tellsOf = (one: string) => (TELLS_OF as readonly string[]).includes(one)
  return (check) => {
    const { about } = checkNamed(check)
    return tellsOf(key) ? about === key : !tellsOf(about)
  }
}
