/** The audit committee looks at a year of the books, for the members. */
export { beginAudit } from './begin-audit.ts'
export { sayOfEntry } from './say-of-entry.ts'
export { papersBehind } from './load-papers.ts'
export { openPaper } from './open-paper.ts'
export { answerQuestion } from './answer-question.ts'
export { auditOfYear, sampleOf } from './audit.db.ts'
