import type { Day } from '../../values/day.ts'
import type { Cents } from '../../values/money.ts'

/** As much of a statement as tells whether another contradicts it. Balances in cents. */
export type CountedStatement = {
  readonly id: string
  readonly opening: Cents | null
  readonly closing: Cents
  readonly from: Day | null
  readonly until: Day
  readonly importedAt: Date
  readonly linesInFile: number
  /** Of those, the lines that no earlier file had brought. */
  readonly linesAdded: number
}

/** Two statements of one account that cannot both be right. */
export type StatementClash = { readonly statementId: string; readonly day: Day; readonly opening: Cents }

/**
 * Statements that begin on the same day with the same balance, end with another, and share no line: money moved
 * twice from the same point. A later statement of a day that is longer than an earlier one shares its lines.
 */
export function clashesIn(statements: readonly CountedStatement[]): StatementClash[] {
  const ordered = statements.toSorted((a, b) => a.importedAt.getTime() - b.importedAt.getTime())
  return ordered.flatMap((statement, at) => {
    const { opening, linesAdded, linesInFile } = statement
    if (opening === null || linesInFile === 0 || linesAdded < linesInFile) return []
    const other = ordered
      .slice(0, at)
      .some(
        (one) =>
          one.opening === opening &&
          one.closing !== statement.closing &&
          one.linesInFile > 0 &&
          startOf(one) === startOf(statement),
      )
    return other ? [{ statementId: statement.id, day: startOf(statement), opening }] : []
  })
}

function startOf({ from, until }: CountedStatement): Day {
  return from ?? until
}
