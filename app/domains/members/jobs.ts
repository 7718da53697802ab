import { carryOut } from '../../platform/carry-out.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Perform } from '../../platform/command.ts'
import type { DomainJobs } from '../../platform/domain-jobs.ts'
import { handle } from '../../platform/jobs.ts'
import { newId } from '../../values/id.ts'
import { mailFirstDayJob } from './mail-first-day-job.ts'
import { mailReturnedJob } from './mail-returned-job.ts'
import { mailWorkChanged } from './mail-work-changed.ts'
import { tellFirstDay } from './tell-first-day.ts'
import { tellReturned } from './tell-returned.ts'
import { mailWorkChangedJob } from './tell-work-changed.ts'

type Needs = {
  readonly perform: Perform
  readonly clock: Clock
  /** Where people find the office, without a slash at the end. */
  readonly publicUrl: string
}

/**
 * A member is mailed that the register says another first day, that they are a member again, or that
 * their work in a business ended or goes on.
 */
export function membersJobs({ perform, clock, publicUrl }: Needs): DomainJobs {
  return {
    handlers: [
      handle(mailFirstDayJob, async (actor, about) => {
        await carryOut(perform, tellFirstDay, actor, { ...about, publicUrl }, newId(clock().at))
      }),
      handle(mailReturnedJob, async (actor, about) => {
        await carryOut(perform, tellReturned, actor, { ...about, publicUrl }, newId(clock().at))
      }),
      handle(mailWorkChangedJob, async (actor, { memberId, mailId }) => {
        await carryOut(perform, mailWorkChanged, actor, { memberId, mailId, publicUrl }, newId(clock().at))
      }),
    ],
  }
}
