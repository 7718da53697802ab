import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { BookedBefore } from '../receipt.ts'

/** What receipts are held against: the costs that stand, from who keeps them. */
export type BooksOfReceipts = {
  /** Of the mailbox of the installation; undefined: receipts cannot be mailed. */
  readonly mailAddress?: string | undefined
  /** The receipts in the tray of which a cost waits for the yes of a second person. */
  waitForYes(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<readonly Id<'receipt'>[]>
  booked(tx: Tx, cooperativeId: Id<'cooperative'>, today: Day): Promise<readonly BookedBefore[]>
}
