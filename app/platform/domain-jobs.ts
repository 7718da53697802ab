import type { z } from 'zod'
import type { Job, JobHandler } from './jobs.ts'
import type { MailKind } from './mail-stored.ts'
import type { Scheduled } from './schedule.ts'

/** What a domain does later: its jobs, what comes round by the clock, and what it wants to know of its mails. */
export type DomainJobs = {
  readonly handlers: readonly JobHandler[]
  /** Asked every five minutes, once for the installation; one that still waits is not asked again. */
  readonly often?: readonly Job<z.ZodType>[]
  readonly schedule?: readonly Scheduled[]
  readonly mailKinds?: readonly MailKind[]
}
