import type { Found } from './night-check.db.ts'

/** The sentences for what checks found, and one for a check that has none yet. */
export type CheckWords = { readonly checks: Readonly<Record<string, string>>; readonly other: string }

/** What was found in sentences a person reads: one for each check, in the order of the checks. */
export function sentencesOf(findings: readonly Found[], words: CheckWords): readonly string[] {
  return [...new Set(findings.map(({ check }) => words.checks[check] ?? words.other))]
}

/** A day, and some hours for a clock that goes back or a check that takes long. */
const MOST_MILLISECONDS = 27 * 3_600_000

/** Whether a night went by without a check. */
export function wasMissed(ranAt: Date, now: Date): boolean {
  return now.getTime() - ranAt.getTime() > MOST_MILLISECONDS
}
