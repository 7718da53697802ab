import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { BookedBefore } from '../receipt.ts'

/** What receipts are held against: the costs that stand, from who keeps them. */
export type BooksOfReceipts = {
  /** Of the mailbox of the installation; undefined: receipts cannot be mailed. */
  readonly mailAddress?: string | undefined
  booked(tx: Tx, cooperativeId: Id<'cooperative'>, today: Day): Promise<readonly BookedBefore[]>
}
