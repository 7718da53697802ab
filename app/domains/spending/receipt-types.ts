/** What a receipt may be: a photo or a PDF. */
export const RECEIPT_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const

/** What an invoice of a supplier may be: those, or an e-invoice. */
export const INVOICE_FILE_TYPES = [...RECEIPT_TYPES, 'application/xml', 'text/xml'] as const
