/** The bank: statements as they came, what their lines may be, and what people decided about them. */
export { addBankAccount, openBankAccount } from './add-bank-account.ts'
export { bankAccounts, type BankAccount } from './bank-account.db.ts'
export { importBankFile, type Imported, type ImportRefusal } from './import-bank-file.ts'
export { statementsOf, type StoredStatement } from './import.db.ts'
export { gapsIn, type StatementGap } from './statement-gaps.ts'

export { countToDo, lineById, linesToDo, type BankLine } from './bank-line.db.ts'
export { isSure, proposeLines, type LineProposal, type ProposedLine, type Waiting } from './propose-lines.ts'
export { matchLine, type MatchRefusal } from './match-line.ts'
export { undoMatch, type UndoRefusal } from './undo-match.ts'
export { rejectProposal } from './reject-proposal.ts'
export { confirmAll, type Confirmed } from './confirm-all.ts'
export { matchesOf, type Match } from './match.db.ts'
export type { LinePart } from './line-parts.ts'

export { readStatementFile } from './read-statement-file.ts'
export type { Statement, StatementLine } from './statement.ts'
export { writeCamt053 } from './write-camt053.ts'
