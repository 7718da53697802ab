import type { Clock } from '../../platform/clock.ts'
import type { Perform } from '../../platform/command.ts'
import type { DomainJobs } from '../../platform/domain-jobs.ts'
import { handle } from '../../platform/jobs.ts'
import { newId } from '../../values/id.ts'
import { mailEndedJob } from './mail-ended-job.ts'
import { tellEnded } from './tell-ended.ts'

type Needs = {
  readonly perform: Perform
  readonly clock: Clock
  /** Where people find the office, without a slash at the end. */
  readonly publicUrl: string
}

/** Who was a member is told that it ended. */
export function leavingJobs({ perform, clock, publicUrl }: Needs): DomainJobs {
  return {
    handlers: [
      handle(mailEndedJob, async (actor, about) => {
        await perform(tellEnded, actor, { ...about, publicUrl }, newId(clock().at))
      }),
    ],
  }
}
