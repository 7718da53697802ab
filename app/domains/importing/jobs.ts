import { carryOut } from '../../platform/carry-out.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Perform } from '../../platform/command.ts'
import type { DomainJobs } from '../../platform/domain-jobs.ts'
import { handle, job } from '../../platform/jobs.ts'
import { dueOn } from '../../platform/schedule.ts'
import { newId } from '../../values/id.ts'
import { dropOldImports } from './drop-old-imports.ts'

const throwAwayJob = job('throw-away-imports', dueOn)

/** Every night the lists that nobody carried out within two weeks are thrown away. */
export function importingJobs({ perform, clock }: { perform: Perform; clock: Clock }): DomainJobs {
  return {
    handlers: [
      handle(throwAwayJob, async (actor) => {
        await carryOut(perform, dropOldImports, actor, {}, newId(clock().at))
      }),
    ],
    schedule: [{ name: 'throw-away-imports', at: 'daily 03:40', per: 'cooperative', job: throwAwayJob }],
  }
}
