/** The bank: statements as they came, what their lines may be, and what people decided about them. */
export { openBankAccount } from './add-bank-account.ts'
export { importBankFile, type Imported, type ImportRefusal } from './import-bank-file.ts'
export { accountsToPayFrom } from './pay-from.db.ts'
export { bankKnownUntil, bankLinesOfEntries, bankOnDay, bankStanding } from './standing.db.ts'

export type { BankLine } from './bank-line.db.ts'
export { isSure, proposeLines } from './propose-lines.ts'
export { type LineProposal, type ProposedLine } from './line-proposal.ts'
export { matchLine } from './match-line.ts'
export { reasonsAsJson } from './reasons.ts'
export { confirmAll } from './confirm-all.ts'
export type { LinePart } from './line-parts.ts'

export { readStatementFile } from './read-statement-file.ts'
export type { Statement, StatementLine } from './statement.ts'
export { writeCamt053 } from './write-camt053.ts'
export { undecidedUntil } from './undecided.db.ts'
