import type { Day } from '../../values/day.ts'
import type { Cents } from '../../values/money.ts'

/** What is kept of a statement, as far as it says what comes before and after it. Balances in cents. */
export type StatementBalances = {
  readonly id: string
  readonly opening: Cents | null
  readonly closing: Cents
  readonly from: Day | null
  readonly until: Day
}

/** Something is missing between two statements: the bank began with another balance than it ended with. */
export type StatementGap = {
  /** The statement that does not join on. */
  readonly statementId: string
  /** The last day before it that we know. */
  readonly after: Day
  /** The first day of the statement. */
  readonly before: Day
  /** What the missing lines add up to, in cents. */
  readonly missing: Cents
}

/**
 * Where statements of one account are missing. In whichever order they were imported, overlapping or in two formats:
 * a statement joins on when an earlier one ended with the balance it begins with, or runs into its days.
 *
 * The first statement joins on to nothing, and one without an opening balance cannot tell.
 */
export function gapsIn(statements: readonly StatementBalances[]): StatementGap[] {
  const ordered = statements.toSorted(
    (a, b) => compare(a.until, b.until) || compare(startOf(a), startOf(b)) || compare(a.id, b.id),
  )
  return ordered.flatMap((statement, at) => {
    const earlier = ordered.slice(0, at)
    const last = earlier.at(-1)
    if (!last || statement.opening === null || last.closing === statement.opening) return []
    if (earlier.some((one) => joins(one, statement))) return []
    const missing = statement.opening - last.closing
    return [{ statementId: statement.id, after: last.until, before: startOf(statement), missing }]
  })
}

function joins(earlier: StatementBalances, statement: StatementBalances): boolean {
  if (earlier.closing === statement.opening && earlier.until <= startOf(statement)) return true
  const overlaps = statement.from !== null && earlier.from !== null && statement.from < earlier.until
  return overlaps && earlier.from <= statement.from
}

function startOf(statement: StatementBalances): Day {
  return statement.from ?? statement.until
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
