/**
 * The books: double entry in whole cents, append-only. They know nobody: other domains post here and read balances,
 * the books read no other table, but for the names of people.
 */
export { PAYMENT_SOURCES, type PaymentSource } from './payment-source.ts'
export { paymentUnderWay } from './payment-under-way.db.ts'
export { isPerMember } from './account-facts.ts'
export { type AccountPurpose } from './chart.ts'
export type { AccountCode, Entry, EntryLine } from './entry.ts'
export type { BankStanding } from './bank-standing.ts'
export { completeCharts } from './complete-charts.db.ts'
export { post, reverse } from './post.ts'
export {
  balanceOf,
  balancePerMember,
  entryById,
  openBooks,
  trialBalance,
  type TrialBalanceRow,
} from './books.db.ts'
export { accountsOf, entryOpened, firstDayOfBooks, ownCostAccounts, type Account } from './journal.db.ts'
export { checkKept, checkNotOwn, type KeptRefusal } from './check-kept.ts'
export {
  codeOfRate,
  FIRST_DAY_WITH_RATES,
  isMoreVatThan,
  roundedOver,
  codeOfOwedAccount,
  isTaxed,
  knownRateOn,
  PURCHASE_VAT_CODES,
  ratesSince,
  SALES_VAT_CODES,
  TAXED_CODES,
  type TaxedCode,
  VAT_ACCOUNTS,
  vatOn,
  vatOwedAccount,
  vatRateOn,
  vatWithin,
  type JournalVatCode,
} from './vat.ts'
export {
  countWithVat,
  firstVatDay,
  lastEntryNumber,
  vatByHand,
  vatLines,
  vatSettled,
  turnoverForKor,
  vatSums,
  type JournalSlice,
  type VatByHand,
  type VatLine,
  type VatLineKind,
  type VatSum,
} from './vat-lines.db.ts'
export { creditorLines, type CreditorLine } from './creditor-lines.db.ts'
export { allowLate } from './allow-late-entry.ts'
export { addDocument } from './add-document.ts'
export { entriesWithoutDocument, documentsOfEntry, type EntryDocument } from './entry-document.db.ts'
export { dayToCount } from './find-day-to-count.ts'
export { closedBooks, closedUntil, type Closed } from './close.db.ts'
export { chartOf, type AccountInChart } from './chart.db.ts'
export {
  booksOfYear,
  debtorsBefore,
  entriesForXaf,
  type EntryForXaf,
  yearPerMember,
  type BookOfYear,
} from './year-for-xaf.db.ts'
export { checkNamed, type Subject } from './mending.ts'
export { lastNightCheck } from './night-check.db.ts'
export { wasMissed } from './night-check.ts'
export {
  balanceOn,
  countAfter,
  entriesInShort,
  entriesToDraw,
  papersOfEntries,
  posterOf,
  type EntryInShort,
} from './sample.db.ts'
export { holdPen } from './pen.db.ts'
export { closeForNow } from './close-for-now.ts'
export { closePeriod } from './close-period.ts'
export type { OpenWorkUntil } from './open-work.ts'
export { openBalance } from './open-balance.ts'
export { openingAccounts, type OpeningAccount } from './opening-balance.ts'
export { postMemorial } from './post-memorial.ts'
export { reverseByHand } from './reverse-memorial.ts'
export { exportJournal, openingBalanceOf } from './export-journal.ts'
export { EXPORT_FORMATS, type ExportFormat } from './export-formats.ts'
