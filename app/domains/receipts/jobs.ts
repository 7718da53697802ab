import { z } from 'zod'
import { carryOut } from '../../platform/carry-out.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Perform } from '../../platform/command.ts'
import type { Database } from '../../platform/database.ts'
import type { DomainJobs } from '../../platform/domain-jobs.ts'
import { handle, job } from '../../platform/jobs.ts'
import { dueOn } from '../../platform/schedule.ts'
import { readText } from '../../platform/text-reader.ts'
import { newId } from '../../values/id.ts'
import { dropOldPages } from './drop-old-pages.ts'
import { keepReading } from './keep-reading.ts'
import { readPageJob } from './receipt-jobs.ts'
import { readMailbox, type ReceiptMailbox } from './read-mailbox.ts'
import { pageToRead } from './reading.db.ts'

export { readPageJob }

const dropOldPagesJob = job('drop-old-receipt-pages', dueOn)

/** Whether there is mail. Asked every five minutes, when there is a mailbox. */
const readMailboxJob = job('read-receipt-mailbox', z.object({}))

export type ReceiptJobNeeds = {
  readonly database: Database
  readonly perform: Perform
  readonly clock: Clock
  /** Where receipts are mailed to; undefined: nowhere. */
  readonly receiptMailbox?: ReceiptMailbox | undefined
}

/** Pages are read as they come, mail every five minutes; what was sent back is thrown away after two months. */
export function receiptJobs(needs: ReceiptJobNeeds): DomainJobs {
  const { database, perform, clock, receiptMailbox } = needs
  const log = (line: string) => console.error(line)
  return {
    handlers: [
      handle(readPageJob, async (actor, { pageId }) => {
        const page = await database.read(actor, (tx) => pageToRead(tx, actor.cooperativeId, pageId))
        if (page)
          await carryOut(
            perform,
            keepReading,
            actor,
            { pageId, ...(await readText(page)) },
            newId(clock().at),
          )
      }),
      handle(readMailboxJob, async () => {
        if (receiptMailbox) await readMailbox({ database, perform, clock, log }, receiptMailbox)
      }),
      handle(dropOldPagesJob, async (actor) => {
        await carryOut(perform, dropOldPages, actor, {}, newId(clock().at))
      }),
    ],
    schedule: [
      { name: 'drop-old-receipt-pages', at: 'daily 03:40', per: 'cooperative', job: dropOldPagesJob },
    ],
    often: receiptMailbox ? [readMailboxJob] : [],
  }
}
