/** VAT: the return out of the books, the list for other member states, and the limit of the small-business scheme. */
export { fileIcp, seenOfIcp } from './file-icp.ts'
export { fileVatReturn, returnContent } from './file-vat-return.ts'
export { seenOf } from './filed-content.ts'
export { icpNow } from './icp-now.ts'
export { periodAround, type VatPeriod } from './vat-period.ts'
export { setVatPeriod } from './set-vat-period.ts'
export { returnNow, vatStanding } from './vat-standing.ts'
