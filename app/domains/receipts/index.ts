/** Receipts that are handed in, and what they seem to say, until they are booked. */
export { bookReceipt, checkReceipt, receiptBackInTray, type BookReceiptRefusal } from './book-receipt.ts'
export { handInReceipt } from './hand-in-receipt.ts'
export { MEGABYTES, RECEIPT_TYPES } from './receipt-file.ts'
export { hashesOf, pageIdsOf, receiptsWithHash } from './receipt-page.db.ts'
export { receiptOfCost, receiptsUnder } from './receipt.db.ts'
export type { ReceiptMailbox } from './read-mailbox.ts'
export { receiptToBook, type ReceiptToBook } from './load-receipt-to-book.ts'
export { type BookedBefore } from './receipt.ts'
