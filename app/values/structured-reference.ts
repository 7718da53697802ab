import { remainder97 } from './check-digits.ts'

/**
 * The structured creditor reference (ISO 11649, "RF"): a payment reference that carries its own check
 * digits, which banks pass on unchanged, so that a payment finds its invoice by itself.
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
  const compact = text.replace(/\s/g, '').toUpperCase()
  if (!/^RF\d{2}[A-Z0-9]{1,21}$/.test(compact)) return false
  return remainder97(compact.slice(4) + compact.slice(0, 4)) === 1
}

/** The reference in groups of four, as it is printed: `RF18 5390 0754 7034`. */
export function formatStructuredReference(reference: string): string {
  return reference.replace(/\s/g, '').replace(/(.{4})(?=.)/g, '$1\u00a0')
}
