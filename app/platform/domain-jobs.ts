import type { JobHandler } from './jobs.ts'
import type { MailKind } from './mail-stored.ts'
import type { Scheduled } from './schedule.ts'

/** What a domain does later: its jobs, what comes round by the clock, and what it wants to know of its mails. */
export type DomainJobs = {
  readonly handlers: readonly JobHandler[]
  readonly schedule?: readonly Scheduled[]
  readonly mailKinds?: readonly MailKind[]
}
