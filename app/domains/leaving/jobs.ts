import { carryOut } from '../../platform/carry-out.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Perform } from '../../platform/command.ts'
import type { DomainJobs } from '../../platform/domain-jobs.ts'
import { handle, job } from '../../platform/jobs.ts'
import { dueOn } from '../../platform/schedule.ts'
import { newId } from '../../values/id.ts'
import { eraseMails } from './erase-mails.ts'
import { eraseOfLeavers } from './erase-of-leavers.ts'
import { mailEndedJob, mailSaidJob, mailTakenBackJob } from './mail-leaving-job.ts'
import { tellEnded } from './tell-ended.ts'
import { tellSaid } from './tell-said.ts'
import { tellTakenBack } from './tell-taken-back.ts'

const eraseJob = job('erase-of-leavers', dueOn)
const eraseMailsJob = job('erase-mails', dueOn)

type Needs = {
  readonly perform: Perform
  readonly clock: Clock
  /** Where people find the office, without a slash at the end. */
  readonly publicUrl: string
}

/**
 * Who stops by the word of another, and who was a member or is one again, is told so; and every night what was kept
 * long enough of who left is erased.
 */
export function leavingJobs({ perform, clock, publicUrl }: Needs): DomainJobs {
  return {
    handlers: [
      handle(mailEndedJob, async (actor, about) => {
        await carryOut(perform, tellEnded, actor, { ...about, publicUrl }, newId(clock().at))
      }),
      handle(mailSaidJob, async (actor, about) => {
        await carryOut(perform, tellSaid, actor, { ...about, publicUrl }, newId(clock().at))
      }),
      handle(mailTakenBackJob, async (actor, about) => {
        await carryOut(perform, tellTakenBack, actor, { ...about, publicUrl }, newId(clock().at))
      }),
      handle(eraseJob, async (actor) => {
        await carryOut(perform, eraseOfLeavers, actor, {}, newId(clock().at))
      }),
      handle(eraseMailsJob, async (actor) => {
        await carryOut(perform, eraseMails, actor, {}, newId(clock().at))
      }),
    ],
    schedule: [
      { name: 'erase-of-leavers', at: 'daily 03:57', per: 'cooperative', job: eraseJob },
      { name: 'erase-mails', at: 'daily 03:58', per: 'cooperative', job: eraseMailsJob },
    ],
  }
}
