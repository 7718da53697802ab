/** Customers of the demo who pay late: reminded each time the bank was worked off, but for one with whom we wait. */
import {
  customersToRemind,
  lettersSent,
  pauseReminders,
  sendReminders,
} from '../app/domains/collecting/index.ts'
import { writeReminderJob } from '../app/domains/collecting/jobs.ts'
import { doNow } from '../app/platform/jobs.ts'
import { sendMailJob } from '../app/platform/mail-stored.ts'
import type { Id } from '../app/values/id.ts'
import { day } from '../app/values/day.ts'
import type { Happening } from './diary.ts'
import { at, type Stage } from './stage.ts'

/** The evenings on which the office had worked the bank off. */
const EVENINGS = ['2026-04-04', '2026-07-04', '2026-10-04', '2026-11-03']

/** Sends what is due on those evenings; on the last, the customer who is late longest gets time first. */
export function reminding(): Happening[] {
  return EVENINGS.map((on): Happening => ({
    at: at(day(on), '21:40'),
    async do(stage) {
      const by = stage.as('willemijn')
      const due = await stage.read('willemijn', (tx) => customersToRemind(tx, stage.cooperativeId, day(on)))
      const [first, ...others] = due
      if (first === undefined) return
      if (on !== EVENINGS.at(-1)) {
        await send(stage, due)
        return
      }
      const why = 'Betaalt in twee delen, belde dinsdag'
      await stage.must(pauseReminders, by, {
        customerId: first,
        invoiceId: null,
        until: day('2026-12-04'),
        why,
      })
      if (others.length > 0) await send(stage, others)
    },
  }))
}

/** Sends to these customers, and their mails too. */
async function send(stage: Stage, customerIds: readonly Id<'customer'>[]): Promise<void> {
  const { cooperativeId, jobs } = stage
  await stage.must(sendReminders, stage.as('willemijn'), { customerIds: [...customerIds] })
  const letters = await stage.read('willemijn', (tx) => lettersSent(tx, cooperativeId, customerIds.length))
  for (const { id: letterId, mailId } of letters) {
    if (mailId === null) continue
    await doNow(jobs, writeReminderJob, cooperativeId, { letterId })
    await doNow(jobs, sendMailJob, cooperativeId, { mailId })
  }
}
