/** Pots: by which scheme money is shared out, what each member's pot holds, and the sum behind every amount. */
export { explainSharing, previewSharing, share, type SharingPreview, type ShareRefusal } from './share.ts'
export type { SharingCause, ToShare } from './sharing.ts'
export { netOfCredit, netOfPayment, netPaid, overpaid, type Asked } from './share-out-payment.ts'
export { explanationInWords, schemeInWords, stepInWords, type Telling } from './scheme-words.ts'
export type { Explanation } from './explain.ts'
export type { Destination, Scheme } from './scheme.ts'
export type { Part } from './share-out.ts'
