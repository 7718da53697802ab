/** Sales: customers and invoices, from a member's draft to settled. Its pages are in `pages/`. */
export { addCustomer } from './add-customer.ts'
export { agreeWithInvoice } from './agree-with-invoice.ts'
export { answerQuestion } from './answer-question.ts'
export { askQuestion } from './ask-question.ts'
export { changeDraft } from './change-draft.ts'
export { creditInvoice } from './credit-invoice.ts'
export { draftInvoice } from './draft-invoice.ts'
export { endDispute } from './end-dispute.ts'
export { issueInvoice } from './issue-invoice.ts'
export { markDisputed } from './mark-disputed.ts'
export { markOpened } from './mark-opened.ts'
export { returnInvoice } from './return-invoice.ts'
export { splitInvoice } from './split-invoice.ts'
export { numbersThere } from './take-over.db.ts'
export type { OpenBefore } from './open-before.ts'
export { takeOver } from './take-over.ts'
export { insertCustomers, customerNames, type CustomerName } from './customers-at-once.db.ts'
export { draftSaleWithoutInvoice } from './keep-sale.ts'
export { submitInvoice } from './submit-invoice.ts'

export type { OnlineNeeds } from './online/pay-online.ts'
export { onlineBooked, overpaidOnline, type BroughtOnline } from './online/payment.db.ts'
export { settle, type SettleRefusal } from './settle.ts'
export { korTurnover } from './load-kor-turnover.ts'
export { takeBackWriteOff, writeOffOpen } from './move-written-off.ts'
export { takeBackPreview, writeOffPreview, type WriteOffPreview } from './preview-write-off.ts'

export { buyersOf } from './buyers.db.ts'
export type { CustomerFacts, CustomerKind } from './customer.ts'
export { dueOfShares } from './due-to-share.ts'
export { amountsPaid, invoiceNames, invoicesToCome, membersOfInvoices } from './for-pots.db.ts'
export {
  divideOverShares,
  invoicesForCosts,
  openWorkOf,
  type InvoiceForCost,
  type PartOfCost,
} from './for-costs.db.ts'
export { eInvoiceOf } from './e-invoice.ts'
export {
  invoicesInLetter,
  lateInvoices,
  noteReminded,
  type InvoiceInLetter,
  type LateInvoice,
} from './late.db.ts'
export { invoiceById } from './invoice.db.ts'
export { numberOf, type BuyerSnapshot, type Content, type Issued, type SellerSnapshot } from './invoice.ts'
export {
  agedReceivables,
  invoicesByNumber,
  openAfterEntries,
  openInvoicesForMatching,
  writtenOffAmong,
  type OpenAfter,
  type OpenForMatching,
} from './receivables.db.ts'
export { latestInvoiceOf, refundPartsOf, refundsDue } from './refunds.db.ts'
export { vatCodesFor, VAT_CODES, type VatCode } from './vat.ts'

export { invoicesOfAgreement, type OfAgreement } from './agreement.db.ts'
export type { ContentRefusal } from './content-rules.ts'
export { contentInput } from './input.ts'
export { keepDraft } from './keep-draft.ts'
export { whereOf, withdrawalForm } from './withdrawal.ts'
export {
  jsonOf,
  lineOf,
  plainJsonOf,
  plainLineOf,
  vatAmountOf,
  type LineJson,
  type PlainLineJson,
  type VatJson,
} from './invoice-row.ts'
export { whyNoSecond } from './issue.ts'
export { paperOf } from './paper.ts'
export { partiesNow } from './parties.db.ts'
export { priceInPlace, type PlaceRefusal } from './find-place.ts'
export { ratesOn, totalsOf, type Line, type PricedLine, type Rates, type Totals } from './totals.ts'
export { workOfYears } from './work-of-years.db.ts'
export { creditNotesOf, receivedByMonth, workInvoiced, type InvoicedWork } from './work-of-month.db.ts'
export {
  customersForXaf,
  invoicesForXaf,
  type CustomerForXaf,
  type InvoiceForXaf,
} from './facts-for-xaf.db.ts'
export { invoicesSharedBy } from './invoices-shared-by.db.ts'
export { unissuedUntil } from './unissued.db.ts'

export { fitsNow, type NewSplitRefusal } from './check-new-split.ts'
export { stillFits } from './split-anew.ts'
export { splitInput } from './split-input.ts'
export {
  agreedTo,
  cellsOf,
  checkSplit,
  inOrder,
  netOf,
  splitOf,
  yesToComeFrom,
  type Split,
  type SplitRefusal,
  type Stake,
} from './split.ts'
export { stakeOf, stakeRows, type StakeJson, type StakeRow } from './stake-row.ts'
export { whyNotJoint, type NotJointRefusal } from './why-not-joint.ts'
export { salesThatStand } from './still-stands.ts'
