import { RECEIPT_TYPES } from '../receipts/index.ts'

/** What an invoice of a supplier may be: what a receipt is, or an e-invoice. */
export const INVOICE_FILE_TYPES = [...RECEIPT_TYPES, 'application/xml', 'text/xml'] as const

/** Whether a file is an e-invoice and no photo or PDF: by its kind, or by its name where a browser does not know it. */
export function isXmlFile({
  mediaType,
  name,
}: {
  readonly mediaType: string
  readonly name: string
}): boolean {
  return mediaType.endsWith('/xml') || /\.xml$/i.test(name)
}
