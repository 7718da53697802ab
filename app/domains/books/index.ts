/**
 * The books: double entry in whole cents, append-only. They know nobody: other domains post here and read balances,
 * the books read no other table, but for the names of people.
 */
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { insertChart } from './books.db.ts'

export { isPerMember, type AccountPurpose } from './chart.ts'
export type { AccountCode, Entry, EntryLine } from './entry.ts'
export type { BankStanding } from './bank-standing.ts'
export { completeCharts } from './complete-charts.db.ts'
export { post, reverse } from './post.ts'
export { balanceOf, balancePerMember, entryById, trialBalance } from './books.db.ts'
export { accountsOf, entryOpened, ownCostAccounts, type Account } from './journal.db.ts'
export { checkKept, checkNotOwn, type KeptRefusal } from './kept.ts'
export { closedUntil } from './close.db.ts'
export { holdPen } from './pen.db.ts'
export { closePeriod } from './close-period.ts'
export { postMemorial } from './post-memorial.ts'
export { reverseByHand } from './reverse-memorial.ts'
export { exportJournal } from './export-journal.ts'
export { EXPORT_FORMATS, type ExportFormat } from './export-formats.ts'

/** Gives a new co-operative its chart of accounts and its pen. Once per co-operative. */
export async function openBooks(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<void> {
  await insertChart(tx, cooperativeId)
}
