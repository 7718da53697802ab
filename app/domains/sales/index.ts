/** Sales: customers and invoices, from a member's draft to settled. Its pages are in `pages/`. */
export { addCustomer } from './add-customer.ts'
export { answerQuestion } from './answer-question.ts'
export { askQuestion } from './ask-question.ts'
export { changeDraft } from './change-draft.ts'
export { creditInvoice } from './credit-invoice.ts'
export { draftInvoice } from './draft-invoice.ts'
export { editCustomer } from './edit-customer.ts'
export { editSubmitted } from './edit-submitted.ts'
export { endDispute } from './end-dispute.ts'
export { issueInvoice } from './issue-invoice.ts'
export { markDisputed } from './mark-disputed.ts'
export { markOpened } from './mark-opened.ts'
export { agreeWithInvoice } from './agree-with-invoice.ts'
export { removeDraft } from './remove-draft.ts'
export { returnInvoice } from './return-invoice.ts'
export { sendAgain } from './send-again.ts'
export { submitInvoice } from './submit-invoice.ts'
export { withdrawSubmission } from './withdraw-submission.ts'

export { settle, type Payment, type Settled, type SettleRefusal } from './settle.ts'

export { changesBetween, type Change, type LinePart } from './changes.ts'
export { priced, type ContentRefusal, type PricingFacts } from './content-rules.ts'
export { creditTotals, type Chosen, type CreditLine, type CreditRefusal } from './credit-note.ts'
export { creditedQuantities } from './credit.db.ts'
export {
  CUSTOMER_KINDS,
  hasAddress,
  lacksForEInvoice,
  type Customer,
  type CustomerFacts,
  type CustomerKind,
} from './customer.ts'
export { customerById, customersOf, type CustomerInList } from './customer.db.ts'
export { invoiceDetail, type InvoiceDetail, type MailAbout, type Settlement } from './detail.db.ts'
export { dueToShare, sharingTarget } from './due-to-share.ts'
export { amountsPaid, invoiceNames, invoicesToCome, membersOfInvoices } from './for-pots.db.ts'
export type { EventKind, InvoiceEvent } from './events.ts'
export { historyFor, openQuestions, type History, type OpenQuestion } from './history.db.ts'
export { invoiceById } from './invoice.db.ts'
export {
  numberOf,
  statusOf,
  type BuyerSnapshot,
  type Content,
  type Draft,
  type Invoice,
  type Issued,
  type SellerSnapshot,
  type Standing,
  type Status,
  type StatusFacts,
} from './invoice.ts'
export type { IssueRefusal } from './issue.ts'
export {
  documentByLink,
  documentOf,
  invoiceByLink,
  type Conversation,
  type LinkedInvoice,
  type StoredDocument,
} from './link.db.ts'
export { approvalCount, approvalQueue, type Waiting } from './approval-queue.db.ts'
export { invoicesFor, type InvoiceFilter, type ListedInvoice } from './invoice-list.db.ts'
export { paperOf } from './paper.ts'
export { placeFor, type Place, type PlaceRefusal } from './place.ts'
export {
  agedReceivables,
  invoicesByNumber,
  openAfterEntries,
  openInvoicesForMatching,
  type Aged,
  type AgedCustomer,
  type OpenAfter,
  type OpenForMatching,
} from './receivables.db.ts'
export { overpaidOn, refundsDue, type Refund } from './refunds.db.ts'
export { ratesOn, totalsOf, type Line, type PricedLine, type Totals, type VatAmount } from './totals.ts'
export {
  FIRST_DAY_WITH_RATES,
  VAT_CODES,
  vatCodesFor,
  vatRateOn,
  vatStatements,
  whyNotVat,
  whyNotVatCodes,
  type VatCode,
  type VatCustomer,
  type VatRefusal,
  type VatStatement,
} from './vat.ts'
export { daysLate, lastDayToInvoice, warningsFor, type Warning, type WarningFacts } from './warnings.ts'
export { receivedBetween, workInvoiced, type InvoicedWork } from './work-of-month.db.ts'
