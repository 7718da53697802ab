import { carryOut } from '../../platform/carry-out.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Perform } from '../../platform/command.ts'
import type { Database } from '../../platform/database.ts'
import type { DomainJobs } from '../../platform/domain-jobs.ts'
import type { JobActor } from '../../platform/actor.ts'
import { handle } from '../../platform/jobs.ts'
import { newId, type Id } from '../../values/id.ts'
import { cooperativeById } from '../cooperative/index.ts'
import { letterById } from './letters.db.ts'
import { queueReminderMail } from './queue-reminder-mail.ts'
import { sendDueRemindersJob, writeReminderJob } from './reminder-jobs.ts'
import { reminderMail } from './reminder-mail.ts'
import { sendDueReminders } from './send-due-reminders.ts'

export { writeReminderJob }

/** What writing reminders needs. */
export type CollectingNeeds = {
  readonly database: Database
  readonly perform: Perform
  readonly clock: Clock
  /** Where customers find their invoice, without a slash at the end. */
  readonly publicUrl: string
}

/** Reminding by the clock, and writing the mails. Each job bears being done twice. */
export function collectingJobs(needs: CollectingNeeds): DomainJobs {
  const { perform, clock } = needs
  return {
    handlers: [
      handle(sendDueRemindersJob, async (actor) => {
        await carryOut(perform, sendDueReminders, actor, {}, newId(clock().at))
      }),
      handle(writeReminderJob, (actor, { letterId }) => writeReminder(needs, actor, letterId)),
    ],
    schedule: [
      { name: 'send-due-reminders', at: 'daily 09:30', per: 'cooperative', job: sendDueRemindersJob },
    ],
  }
}

async function writeReminder(
  { database, perform, clock, publicUrl }: CollectingNeeds,
  actor: JobActor,
  letterId: Id<'reminder-letter'>,
): Promise<void> {
  const { letter, cooperative } = await database.read(actor, async (tx) => ({
    letter: await letterById(tx, actor.cooperativeId, letterId),
    cooperative: await cooperativeById(tx, actor.cooperativeId),
  }))
  if (!letter || !cooperative) throw new Error(`reminder ${letterId} does not exist`)
  const { mailId, email: to } = letter
  // An address that was taken away since: then it is printed, which the page of reminders says.
  if (mailId === null || to === null) return
  const mail = reminderMail(letter, cooperative, publicUrl)
  await carryOut(perform, queueReminderMail, actor, { letterId, mailId, to, ...mail }, newId(clock().at))
}
