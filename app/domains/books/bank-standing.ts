import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Cents } from '../../values/money.ts'

/** What the bank itself says, beside what the books say of it. Amounts in cents. */
export type BankStanding = {
  /** What the last statement of each account ends with, together; on which day the oldest of those ends. */
  readonly closing: Cents
  readonly until: Day
  /** Lines that nobody decided about yet: how many, and what they come to, in and out together. */
  readonly waiting: { readonly lines: number; readonly amount: Cents }
  /** Where lines are missing between two statements. */
  readonly gaps: readonly { readonly after: Day; readonly before: Day; readonly missing: Cents }[]
}

/** What the bank tells, which comes after the books; undefined when no statement was read yet. */
export type StandingOfBank = (tx: Tx) => Promise<BankStanding | undefined>

/** Why the answer to "does it add up?" is no; nothing of it: yes. */
export type NotRight =
  | { readonly kind: 'books'; readonly amount: Cents }
  | { readonly kind: 'no-statement' | 'waiting' | 'gaps' }
  /** What is left between books and bank when the lines that wait are booked. */
  | { readonly kind: 'bank'; readonly amount: Cents }

/**
 * What does not add up, the worst first: the books in themselves, statements that are missing, lines that wait, and
 * what neither explains.
 *
 * @param difference of all balances in the books together, in cents: 0 when they balance
 * @param booked what the books say is in the bank
 */
export function whatIsNotRight(
  difference: Cents,
  booked: Cents,
  bank: BankStanding | undefined,
): readonly NotRight[] {
  const found: NotRight[] = []
  if (difference !== 0n) found.push({ kind: 'books', amount: difference })
  if (!bank) return [...found, { kind: 'no-statement' }]
  if (bank.gaps.length > 0) found.push({ kind: 'gaps' })
  if (bank.waiting.lines > 0) found.push({ kind: 'waiting' })
  const left = bank.closing - booked - bank.waiting.amount
  if (left !== 0n) found.push({ kind: 'bank', amount: left })
  return found
}
