import { carryOut } from '../../platform/carry-out.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Perform } from '../../platform/command.ts'
import type { DomainJobs } from '../../platform/domain-jobs.ts'
import { handle, job } from '../../platform/jobs.ts'
import { dueOn } from '../../platform/schedule.ts'
import { newId } from '../../values/id.ts'
import { dropKeptReceipts } from './drop-kept-receipts.ts'

const throwAwayJob = job('throw-away-receipts', dueOn)

/** Every night the receipts of forms that were never finished are thrown away. */
export function spendingJobs({ perform, clock }: { perform: Perform; clock: Clock }): DomainJobs {
  return {
    handlers: [
      handle(throwAwayJob, async (actor) => {
        await carryOut(perform, dropKeptReceipts, actor, {}, newId(clock().at))
      }),
    ],
    schedule: [{ name: 'throw-away-receipts', at: 'daily 03:30', per: 'cooperative', job: throwAwayJob }],
  }
}
