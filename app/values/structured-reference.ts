import { seemsToHoldBsn } from './bsn-warning.ts'
import { remainder97 } from './check-digits.ts'
import { isPaymentReference } from './payment-reference.ts'

/**
 * References that the program of a payee reads back. The structured creditor reference (ISO 11649, "RF") carries
 * its own check digits and banks pass it on unchanged, so that a payment finds its invoice by itself; the Dutch
 * betalingskenmerk does the same.
 */

/**
 * The reference of an invoice: `2026-0042` gives `RF` + two check digits + `20260042`. Only letters
 * and digits count; series that differ by punctuation alone would give the same reference.
 *
 * @param invoiceNumber holds 1 to 21 letters (A–Z) and digits
 * @throws RangeError when it holds none, or more than 21
 */
export function structuredReference(invoiceNumber: string): string {
  const reference = invoiceNumber.toUpperCase().replace(/[^A-Z0-9]/g, '')
  if (reference.length < 1 || reference.length > 21) {
    throw new RangeError(`no structured reference fits: ${invoiceNumber}`)
  }
  const check = 98 - remainder97(`${reference}RF00`)
  return `RF${check.toString().padStart(2, '0')}${reference}`
}

/** Whether a text is a structured creditor reference with the right check digits; spaces are ignored. */
export function isStructuredReference(text: string): boolean {
  const compact = compactReference(text)
  if (!/^RF\d{2}[A-Z0-9]{1,21}$/.test(compact)) return false
  return remainder97(compact.slice(4) + compact.slice(0, 4)) === 1
}

/** Whose kind it is, as pain.001 says it (`Issr`): ISO for RF, CUR for a betalingskenmerk. */
export type ReferenceKind = 'ISO' | 'CUR'

/** Which kind of structured reference a text is, spaces aside; undefined when it is free text. */
export function referenceKind(text: string): ReferenceKind | undefined {
  if (isStructuredReference(text)) return 'ISO'
  return isPaymentReference(compactReference(text)) ? 'CUR' : undefined
}

/** Without spaces and in capitals, as it goes to the bank. */
export function compactReference(text: string): string {
  return text.replace(/[\s.]/g, '').toUpperCase()
}

/**
 * What the office typed as a reference: compact when it is a structured one, else as it is. Undefined when it seems to
 * hold a BSN and is no betalingskenmerk.
 */
export function readReference(typed: string): string | undefined {
  if (referenceKind(typed) !== undefined) return compactReference(typed)
  return seemsToHoldBsn(typed) ? undefined : typed.trim()
}

/** The reference in groups of four, as it is printed: `RF18 5390 0754 7034`. */
export function formatStructuredReference(reference: string): string {
  return reference.replace(/\s/g, '').replace(/(.{4})(?=.)/g, '$1\u00a0')
}
