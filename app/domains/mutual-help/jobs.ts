import { carryOut } from '../../platform/carry-out.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Perform } from '../../platform/command.ts'
import type { DomainJobs } from '../../platform/domain-jobs.ts'
import { handle } from '../../platform/jobs.ts'
import { newId } from '../../values/id.ts'
import { mailThanksJob } from './mail-thanks-job.ts'
import { tellThanks } from './tell-thanks.ts'

type Needs = {
  readonly perform: Perform
  readonly clock: Clock
  /** Where people find the office, without a slash at the end. */
  readonly publicUrl: string
}

/** What follows when a member thanks another for help. */
export function mutualHelpJobs({ perform, clock, publicUrl }: Needs): DomainJobs {
  return {
    handlers: [
      handle(mailThanksJob, async (actor, about) => {
        await carryOut(perform, tellThanks, actor, { ...about, publicUrl }, newId(clock().at))
      }),
    ],
  }
}
