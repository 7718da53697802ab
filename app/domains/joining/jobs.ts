import type { Clock } from '../../platform/clock.ts'
import type { Perform } from '../../platform/command.ts'
import type { DomainJobs } from '../../platform/domain-jobs.ts'
import { handle, job } from '../../platform/jobs.ts'
import { dueOn } from '../../platform/schedule.ts'
import { newId } from '../../values/id.ts'
import { eraseEnded } from './erase-ended.ts'

const eraseJob = job('erase-applications', dueOn)

/** Every night the applications are erased that ended long enough ago. */
export function joiningJobs({ perform, clock }: { perform: Perform; clock: Clock }): DomainJobs {
  return {
    handlers: [
      handle(eraseJob, async (actor) => {
        await perform(eraseEnded, actor, {}, newId(clock().at))
      }),
    ],
    schedule: [{ name: 'erase-applications', at: 'daily 03:50', per: 'cooperative', job: eraseJob }],
  }
}
