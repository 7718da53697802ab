import type { documents as dutch } from '../text/nl/documents.ts'

/** A label and what stands behind it. */
export type SheetFact = { readonly label: string; readonly value: string }

/** The words on an invoice, in one language. */
export type InvoiceTexts = typeof dutch.invoice
