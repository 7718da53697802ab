import type { Tx } from '../../platform/database.ts'
import { books as words } from '../../text/nl/books.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { membersOf } from '../members/index.ts'
import {
  accountNames,
  WRITERS,
  type ExportedAccount,
  type ExportedEntry,
  type ExportFormat,
  type ExportedLine,
} from './export-formats.ts'
import { balancesBefore, entriesOfYear, exportedAccounts } from './journal-year.db.ts'
import { openingLines } from './opening-lines.ts'

/**
 * The journal of a year for another program, piece by piece: an opening balance of what stood before, with the
 * result of earlier years among what was not appropriated, then every entry that counts in the year, by day. At the
 * end the balance sheet is that of our books on 31 December, and income and costs are those of the year.
 *
 * @param tx stays open until the last piece is taken
 * @throws Error when a line stands on an account that is not in the chart
 */
export async function* exportJournal(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
  format: ExportFormat,
): AsyncGenerator<string> {
  const writer = WRITERS[format]
  const accounts = await exportedAccounts(tx, cooperativeId)
  const nameOf = accountNames(accounts, await membersOf(tx, cooperativeId))
  const opening = await openingOf(tx, cooperativeId, year, accounts)
  const used = new Set(opening?.lines.map(nameOf))
  // Beancount wants every account opened before its first entry, so the names are gathered in a first pass.
  if (format === 'beancount') {
    for await (const entry of entriesOfYear(tx, cooperativeId, year))
      for (const line of entry.lines) used.add(nameOf(line))
  }
  yield writer.head(year, [...used].sort())
  if (opening) yield writer.entry(opening, nameOf)
  for await (const entry of entriesOfYear(tx, cooperativeId, year)) yield writer.entry(entry, nameOf)
}

/** What stood on the balance sheet when a year began, per account and member: see `openingLines`. */
export async function openingBalanceOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
): Promise<readonly ExportedLine[]> {
  const accounts = await exportedAccounts(tx, cooperativeId)
  return openingLines(await balancesBefore(tx, cooperativeId, year), accounts)
}

async function openingOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
  accounts: readonly ExportedAccount[],
): Promise<ExportedEntry | undefined> {
  const lines = openingLines(await balancesBefore(tx, cooperativeId, year), accounts)
  if (lines.length === 0) return undefined
  return {
    number: 0,
    countsOn: day(`${year}-01-01`),
    knownAt: null,
    book: 'opening',
    description: words.book.opening,
    lines,
  }
}
