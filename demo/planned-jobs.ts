/** The jobs with the rhythm of the office: who drafts and approves, and on which day. */
import { addDays, type Day } from '../app/values/day.ts'
import { RETURNED } from './around.ts'
import { CUSTOMERS } from './customers.ts'
import { JOBS_2025 } from './jobs-2025.ts'
import { JOBS_2026 } from './jobs-2026.ts'
import { jobsOf, type Job } from './jobs.ts'
import {
  BUSINESSES,
  MEMBERS,
  type BusinessFacts,
  type MemberFacts,
  type MemberKey,
  type PersonKey,
} from './people.ts'
import { at } from './stage.ts'

const TUESDAY = 2
const FRIDAY = 5

/**
 * A job with what follows from the rhythm of the office: who drafts and approves it, and the day it is
 * issued.
 */
export type PlannedJob = Job & {
  readonly key: string
  readonly who: MemberKey
  readonly draftedBy: PersonKey
  readonly approvedBy: 'willemijn' | 'joost'
  readonly submittedOn: Day
  readonly issuedOn: Day
}

/** All jobs with an invoice, in the order of the tables. */
export const JOBS: readonly PlannedJob[] = [...jobsOf(2025, JOBS_2025), ...jobsOf(2026, JOBS_2026)].map(
  planned,
)

/** The jobs by their key. @throws Error when a table names one that is not there */
export function jobNamed(key: string): PlannedJob {
  const job = JOBS.find((one) => one.key === key)
  if (!job) throw new Error(`the demo has no job ${key}`)
  return job
}

/** The day after the work it is sent in; the office decides on Tuesday morning and Friday afternoon. */
function planned(job: Job, index: number): PlannedJob {
  const key = job.key ?? String(index)
  const who = job.by ?? (BUSINESSES[CUSTOMERS[job.customer].business] as BusinessFacts).members[0]!
  const draftedBy = (MEMBERS[who] as MemberFacts).withoutEmail ? 'joost' : who
  const submittedOn = addDays(job.until, 1)
  const again = RETURNED[key] ? addDays(nextOfficeDay(submittedOn), 2) : submittedOn
  const issuedOn = nextOfficeDay(again)
  const approvedBy = draftedBy === 'joost' || weekday(issuedOn) === TUESDAY ? 'willemijn' : 'joost'
  return { ...job, key, who, draftedBy, approvedBy, submittedOn, issuedOn }
}

/** The first Tuesday or Friday after a day. */
export function nextOfficeDay(after: Day): Day {
  const next = addDays(after, 1)
  return [TUESDAY, FRIDAY].includes(weekday(next)) ? next : nextOfficeDay(next)
}

function weekday(on: Day): number {
  return Temporal.PlainDate.from(on).dayOfWeek
}

/** When the office works on a day. */
export function officeTime(on: Day): Date {
  return at(on, weekday(on) === TUESDAY ? '10:00' : '14:00')
}
