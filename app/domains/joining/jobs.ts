import { carryOut } from '../../platform/carry-out.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Perform } from '../../platform/command.ts'
import type { DomainJobs } from '../../platform/domain-jobs.ts'
import { handle, job } from '../../platform/jobs.ts'
import { dueOn } from '../../platform/schedule.ts'
import { newId } from '../../values/id.ts'
import { eraseEnded } from './erase-ended.ts'
import { mailApplicantJob } from './mail-applicant-job.ts'
import { tellApplicant } from './tell-applicant.ts'

const eraseJob = job('erase-applications', dueOn)

type Needs = {
  readonly perform: Perform
  readonly clock: Clock
  /** Where people find the office, without a slash at the end. */
  readonly publicUrl: string
}

/**
 * Who applies is told of each step, and every night the applications are erased that ended long enough ago.
 */
export function joiningJobs({ perform, clock, publicUrl }: Needs): DomainJobs {
  return {
    handlers: [
      handle(mailApplicantJob, async (actor, about) => {
        await carryOut(perform, tellApplicant, actor, { ...about, publicUrl }, newId(clock().at))
      }),
      handle(eraseJob, async (actor) => {
        await carryOut(perform, eraseEnded, actor, {}, newId(clock().at))
      }),
    ],
    schedule: [{ name: 'erase-applications', at: 'daily 03:50', per: 'cooperative', job: eraseJob }],
  }
}
