import { carryOut } from '../../platform/carry-out.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Perform } from '../../platform/command.ts'
import type { DomainJobs } from '../../platform/domain-jobs.ts'
import { handle, job } from '../../platform/jobs.ts'
import { dueOn } from '../../platform/schedule.ts'
import { newId } from '../../values/id.ts'
import { eraseGuidance } from './erase-guidance.ts'

const eraseJob = job('erase-guidance', dueOn)

/** Every night what is kept long enough of who left is erased. */
export function guidanceJobs({ perform, clock }: { perform: Perform; clock: Clock }): DomainJobs {
  return {
    handlers: [
      handle(eraseJob, async (actor) => {
        await carryOut(perform, eraseGuidance, actor, {}, newId(clock().at))
      }),
    ],
    schedule: [{ name: 'erase-guidance', at: 'daily 03:55', per: 'cooperative', job: eraseJob }],
  }
}
