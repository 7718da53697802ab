import { carryOut } from '../../platform/carry-out.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Perform } from '../../platform/command.ts'
import type { DomainJobs } from '../../platform/domain-jobs.ts'
import { handle } from '../../platform/jobs.ts'
import { newId } from '../../values/id.ts'
import { mailCalledOffJob } from './mail-called-off-job.ts'
import { mailDepositAskedJob, mailDepositKeptJob } from './mail-deposit-kept-job.ts'
import { tellCalledOff } from './tell-called-off.ts'
import { tellOfDeposit } from './tell-of-deposit.ts'

type Needs = {
  readonly perform: Perform
  readonly clock: Clock
  /** Where people find the office, without a slash at the end. */
  readonly publicUrl: string
}

/** What follows when the administration calls off what a member booked, or keeps of their deposit, or asks to. */
export function facilitiesJobs({ perform, clock, publicUrl }: Needs): DomainJobs {
  return {
    handlers: [
      handle(mailCalledOffJob, async (actor, about) => {
        await carryOut(perform, tellCalledOff, actor, { ...about, publicUrl }, newId(clock().at))
      }),
      handle(mailDepositKeptJob, async (actor, about) => {
        await carryOut(
          perform,
          tellOfDeposit,
          actor,
          { ...about, told: 'deposit-kept', publicUrl },
          newId(clock().at),
        )
      }),
      handle(mailDepositAskedJob, async (actor, about) => {
        await carryOut(
          perform,
          tellOfDeposit,
          actor,
          { ...about, told: 'deposit-asked', publicUrl },
          newId(clock().at),
        )
      }),
    ],
  }
}
