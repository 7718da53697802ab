import { RECEIPT_TYPES } from '../receipts/index.ts'

/** What an invoice of a supplier may be: what a receipt is, or an e-invoice. */
export const INVOICE_FILE_TYPES = [...RECEIPT_TYPES, 'application/xml', 'text/xml'] as const
