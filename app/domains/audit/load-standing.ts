import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Day } from '../../values/day.ts'
import { yearOfBooks } from '../annual/index.ts'
import { closedUntil } from '../books/index.ts'
import { auditOfYear, sampleOf, type Audit, type SampleEntry } from './audit.db.ts'
import { reportsOf, type Report } from './report.db.ts'
import { notSeen } from './report.ts'
import { SIGNATURES_NEEDED } from './sign-report.ts'

/** How far the audit of a year is. */
export type AuditState =
  | 'not-closed'
  | 'not-begun'
  | 'looking'
  | 'questions'
  | 'to-report'
  | 'to-sign'
  | 'signed'

export type AuditStanding = {
  readonly year: number
  readonly state: AuditState
  readonly audit: Audit | undefined
  /** On which day the members adopted the annual account; they need not wait for the report. */
  readonly adoptedOn: Day | undefined
  /** The last day on which the members adopt it. */
  readonly adoptBy: Day
  readonly sample: readonly SampleEntry[]
  /** The newest first. */
  readonly reports: readonly Report[]
  readonly left: number
  readonly questions: number
}

/** Reads how far the audit of a year is. */
export async function auditStanding(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
): Promise<AuditStanding> {
  const audit = await auditOfYear(tx, cooperativeId, year)
  const { adoption, deadlines } = await yearOfBooks(tx, cooperativeId, year)
  const of = { year, audit, adoptedOn: adoption?.metOn, adoptBy: deadlines.adopt }
  if (!audit) {
    const closed = await closedUntil(tx, cooperativeId)
    const state = closed === undefined || closed < `${year}-12-31` ? 'not-closed' : 'not-begun'
    return { ...of, state, sample: [], reports: [], left: 0, questions: 0 }
  }
  const sample = await sampleOf(tx, cooperativeId, audit.id)
  const reports = await reportsOf(tx, cooperativeId, audit.id)
  const left = notSeen(sample)
  const questions = sample.filter(({ state }) => state === 'question' || state === 'answer').length
  return { ...of, sample, reports, left, questions, state: stateOf(left, questions, reports[0]) }
}

function stateOf(left: number, questions: number, newest: Report | undefined): AuditState {
  if (newest) return newest.signatures.length >= SIGNATURES_NEEDED ? 'signed' : 'to-sign'
  if (left > 0) return 'looking'
  return questions > 0 ? 'questions' : 'to-report'
}
