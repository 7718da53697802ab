import type { Tx } from '../../platform/database.ts'
import { books as words } from '../../text/nl/books.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { membersOf } from '../members/index.ts'
import { accountNames, WRITERS, type ExportedEntry, type ExportFormat } from './export-formats.ts'
import { balancesBefore, entriesOfYear, exportedAccounts } from './journal-year.db.ts'

/**
 * The journal of a year for another program, piece by piece: an opening balance of what stood before, then
 * every entry
 * that counts in the year, by day. The balances at the end are those of our books on 31 December.
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
  const nameOf = accountNames(await exportedAccounts(tx, cooperativeId), await membersOf(tx, cooperativeId))
  const opening = await openingOf(tx, cooperativeId, year)
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

async function openingOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
): Promise<ExportedEntry | undefined> {
  const rows = await balancesBefore(tx, cooperativeId, year)
  if (rows.length === 0) return undefined
  const lines = rows.map(({ account, member_id, amount }) => ({
    account,
    amount,
    memberId: member_id,
    invoiceId: null,
    vatCode: null,
  }))
  return {
    number: 0,
    countsOn: day(`${year}-01-01`),
    knownAt: null,
    book: 'opening',
    description: words.book.opening,
    lines,
  }
}
