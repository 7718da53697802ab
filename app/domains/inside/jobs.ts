import type { DomainJobs } from '../../platform/domain-jobs.ts'
import { handle } from '../../platform/jobs.ts'
import { mailInsideJob, type InsideMailNeeds } from './mail-inside-job.ts'
import { mailInsideJobJob } from './mail-job.ts'

/** What follows after work for each other is asked for, or after one of the two asks to undo it. */
export function insideWorkJobs(needs: InsideMailNeeds): DomainJobs {
  return {
    handlers: [handle(mailInsideJobJob, (actor, about) => mailInsideJob(needs, actor, about))],
  }
}
