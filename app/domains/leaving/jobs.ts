import type { Clock } from '../../platform/clock.ts'
import type { Perform } from '../../platform/command.ts'
import type { DomainJobs } from '../../platform/domain-jobs.ts'
import { handle, job } from '../../platform/jobs.ts'
import { dueOn } from '../../platform/schedule.ts'
import { newId } from '../../values/id.ts'
import { eraseOfLeavers } from './erase-of-leavers.ts'

const eraseJob = job('erase-of-leavers', dueOn)

/** Every night what was kept long enough of who left is erased. */
export function leavingJobs({ perform, clock }: { perform: Perform; clock: Clock }): DomainJobs {
  return {
    handlers: [
      handle(eraseJob, async (actor) => {
        await perform(eraseOfLeavers, actor, {}, newId(clock().at))
      }),
    ],
    schedule: [{ name: 'erase-of-leavers', at: 'daily 03:57', per: 'cooperative', job: eraseJob }],
  }
}
