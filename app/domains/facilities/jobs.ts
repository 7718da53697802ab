import { carryOut } from '../../platform/carry-out.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Perform } from '../../platform/command.ts'
import type { DomainJobs } from '../../platform/domain-jobs.ts'
import { handle } from '../../platform/jobs.ts'
import { newId } from '../../values/id.ts'
import type { ToldOfBooking } from './load-booking-mail.ts'
import { mailCalledOffJob } from './mail-called-off-job.ts'
import { mailDepositAskedJob, mailDepositKeptJob, mailDepositNotKeptJob } from './mail-deposit-kept-job.ts'
import { tellCalledOff } from './tell-called-off.ts'
import { tellOfDeposit } from './tell-of-deposit.ts'

type Needs = {
  readonly perform: Perform
  readonly clock: Clock
  /** Where people find the office, without a slash at the end. */
  readonly publicUrl: string
}

/**
 * What follows when the administration calls off what a member booked, or keeps of their deposit, asks to, or does not.
 */
export function facilitiesJobs({ perform, clock, publicUrl }: Needs): DomainJobs {
  const ofDeposit = (of: typeof mailDepositKeptJob, told: Exclude<ToldOfBooking, 'called-off'>) =>
    handle(of, async (actor, about) => {
      await carryOut(perform, tellOfDeposit, actor, { ...about, told, publicUrl }, newId(clock().at))
    })
  return {
    handlers: [
      handle(mailCalledOffJob, async (actor, about) => {
        await carryOut(perform, tellCalledOff, actor, { ...about, publicUrl }, newId(clock().at))
      }),
      ofDeposit(mailDepositKeptJob, 'deposit-kept'),
      ofDeposit(mailDepositAskedJob, 'deposit-asked'),
      ofDeposit(mailDepositNotKeptJob, 'deposit-not-kept'),
    ],
  }
}
