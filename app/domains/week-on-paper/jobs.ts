import { carryOut } from '../../platform/carry-out.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Perform } from '../../platform/command.ts'
import type { DomainJobs } from '../../platform/domain-jobs.ts'
import { handle, job } from '../../platform/jobs.ts'
import { dueOn } from '../../platform/schedule.ts'
import { newId } from '../../values/id.ts'
import { dropOldScans } from './drop-old-scans.ts'

/** Pictures of scans are thrown away when their term is over. */
export const dropOldScansJob = job('drop-old-scans', dueOn)

/** Each night. */
export function weekJobs({
  perform,
  clock,
}: {
  readonly perform: Perform
  readonly clock: Clock
}): DomainJobs {
  return {
    handlers: [
      handle(dropOldScansJob, async (actor) => {
        await carryOut(perform, dropOldScans, actor, {}, newId(clock().at))
      }),
    ],
    schedule: [{ name: 'drop-old-scans', at: 'daily 03:45', per: 'cooperative', job: dropOldScansJob }],
  }
}
