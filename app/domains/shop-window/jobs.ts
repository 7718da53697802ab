import { carryOut } from '../../platform/carry-out.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Perform } from '../../platform/command.ts'
import type { DomainJobs } from '../../platform/domain-jobs.ts'
import { handle, job } from '../../platform/jobs.ts'
import { dueOn } from '../../platform/schedule.ts'
import { newId } from '../../values/id.ts'
import { eraseRequests } from './erase-requests.ts'
import { mailSettledJob } from './mail-settled-job.ts'
import { tellSettled } from './tell-settled.ts'

const eraseJob = job('erase-shop-requests', dueOn)

/** A customer of who stops is told how it goes on; every night what strangers asked ninety days ago is erased. */
export function shopWindowJobs({ perform, clock }: { perform: Perform; clock: Clock }): DomainJobs {
  return {
    handlers: [
      handle(mailSettledJob, async (actor, said) => {
        await carryOut(perform, tellSettled, actor, said, newId(clock().at))
      }),
      handle(eraseJob, async (actor) => {
        await carryOut(perform, eraseRequests, actor, {}, newId(clock().at))
      }),
    ],
    schedule: [{ name: 'erase-shop-requests', at: 'daily 03:50', per: 'cooperative', job: eraseJob }],
  }
}
