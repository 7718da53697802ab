/** Inside work: what one member did for another, out of one pot into the other. No sale, so no turnover and no VAT. */
export { answerInsideJob } from './answer-inside-job.ts'
export { askInsideJob } from './ask-inside-job.ts'
export { bookInsideJob } from './book-inside-job.ts'
export { insideCostsBetween } from './inside-costs.db.ts'
export { receivedForWork, workOfMember, type WorkDone } from './load-work-of-member.ts'
export { insideWorkThatStands } from './still-stands.ts'
