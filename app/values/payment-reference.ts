/**
 * The Dutch payment reference (betalingskenmerk) of sixteen digits: the first is the check digit over the
 * other fifteen. The Belastingdienst gives one with each return.
 */

/** Weights from the right, again and again (betalingskenmerk, Betaalvereniging Nederland). */
const WEIGHTS = [2, 4, 8, 5, 10, 9, 7, 3, 6, 1] as const

/**
 * Reads a payment reference as a person types it: spaces, dots and dashes do not count.
 *
 * @returns sixteen digits; undefined when it has another length or its check digit is wrong
 */
export function readPaymentReference(typed: string): string | undefined {
  const digits = typed.replace(/[\s.\u00a0-]/g, '')
  return digits.length === 16 && isPaymentReference(digits) ? digits : undefined
}

/**
 * Whether a text is a betalingskenmerk of any payee: 16 digits, or 9 to 14 of which the second tells the length.
 * One of 7 digits has no check digit, so it could be anything: that is text to us.
 */
export function isPaymentReference(text: string): boolean {
  if (!/^(\d{9,14}|\d{16})$/.test(text)) return false
  if (text.length < 16 && Number(text[1]) !== (text.length - 2) % 10) return false
  return checkDigit(text.slice(1)) === Number(text[0])
}

/** The reference in groups of four, as it is printed: `5000 0567 8901 2345`. */
export function formatPaymentReference(reference: string): string {
  return reference.replace(/(.{4})(?=.)/g, '$1\u00a0')
}

/** The check digit of a reference: 11 less the rest after division by 11; 10 becomes 1 and 11 becomes 0. */
export function checkDigit(digits: string): number {
  const total = [...digits]
    .toReversed()
    .reduce((sum, digit, place) => sum + Number(digit) * WEIGHTS[place % 10]!, 0)
  const check = 11 - (total % 11)
  return check === 10 ? 1 : check === 11 ? 0 : check
}
