import type { Statement } from './statement.ts'

/** A page of a statement; `last` when it ends in a final balance. */
export type Page = { readonly statement: Statement; readonly last: boolean }

/**
 * Puts the pages of one statement together: a page that ends in an intermediate balance and is followed
 * by one of the same account that opens with just that balance. Others stay apart, so that a page that
 * went missing shows in the sums instead of being papered over.
 */
export function mergePages(pages: readonly Page[]): Statement[] {
  const merged: Statement[] = []
  let unfinished = false
  for (const { statement, last } of pages) {
    const before = merged.at(-1)
    if (
      unfinished &&
      before &&
      before.iban === statement.iban &&
      before.closingCents === statement.openingCents
    ) {
      merged[merged.length - 1] = append(before, statement)
    } else merged.push(statement)
    unfinished = !last
  }
  return merged
}

function append(before: Statement, page: Statement): Statement {
  const lines = page.lines.map((line, i) => ({ ...line, position: before.lines.length + i + 1 }))
  return {
    ...before,
    closingCents: page.closingCents,
    until: page.until,
    lines: before.lines.concat(lines),
    pendingLeftOut: before.pendingLeftOut + page.pendingLeftOut,
  }
}
