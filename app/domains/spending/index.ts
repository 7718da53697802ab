/** What money is spent on: costs of members of each kind, with their receipts, and the invoices of suppliers. */
export { approveCost } from './approve-cost.ts'
export { enterCost } from './enter-cost.ts'
export { handInJourney } from './hand-in-journey.ts'
export { bookTravel } from './book-travel.ts'
export { CONCERNS } from './cost-concerns.ts'
export { reverseCost } from './reverse-cost.ts'
export { settleCost, type SettleCostRefusal } from './settle-cost.ts'
export { costById, costsOfEntries, unpaidCosts, type Cost } from './cost.db.ts'
export { accountOfCost, type Payer } from './cost.ts'
export { boughtUnder } from './bought-under.db.ts'
export { costsLately } from './costs-lately.db.ts'
export { costsBetween, type CostOfWork } from './costs-between.db.ts'
export { receiptsForYes } from './waiting-cost.db.ts'
export { enterSupplierInvoice } from './enter-supplier-invoice.ts'
export { keepReceipt } from './keep-receipt.ts'
export {
  settleSupplierInvoice,
  unpaidSupplierInvoices,
  type SettleSupplierInvoiceRefusal,
  type UnpaidSupplierInvoice,
} from './settle-supplier-invoice.ts'
export { supplierInvoiceById, type SupplierInvoice } from './supplier-invoice.db.ts'
export { supplierInvoicesOfEntries, suppliersOfEntries, suppliersOfSpending } from './suppliers.db.ts'
export { spendingThatStands } from './still-stands.ts'
