import type { Change } from './extend-table.ts'

/**
 * Changes that are probably a slip of the finger: an amount more than a quarter above or below the one that it follows,
 * comes before or takes the place of. Norms change by a few percent a year. Pure.
 */
export function unusualChanges(changes: readonly Change[]): Extract<Change, { other: unknown }>[] {
  return changes.flatMap((change) => ('other' in change && isUnusual(change) ? [change] : []))
}

function isUnusual({ row, other }: Extract<Change, { other: unknown }>): boolean {
  if (!('cents' in row) || !('cents' in other) || other.cents === 0n) return false
  return row.cents * 4n > other.cents * 5n || row.cents * 5n < other.cents * 4n
}
