/** References that a payee's own program reads back: RF (ISO 11649) and the Dutch betalingskenmerk. Pure. */
import { seemsToHoldBsn } from '../../values/bsn-warning.ts'
import { remainder97 } from '../../values/check-digits.ts'

/** Whose kind it is, as pain.001 says it (`Issr`): ISO for RF, CUR for a betalingskenmerk. */
export type ReferenceKind = 'ISO' | 'CUR'

/** Which kind of structured reference a text is, spaces aside; undefined when it is free text. */
export function referenceKind(text: string): ReferenceKind | undefined {
  const compact = compactReference(text)
  if (isRf(compact)) return 'ISO'
  return isPaymentReference(compact) ? 'CUR' : undefined
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

/** ISO 11649: the reference, then `RF` and the two check digits, is 1 modulo 97. */
function isRf(text: string): boolean {
  if (!/^RF\d{2}[A-Z0-9]{1,21}$/.test(text)) return false
  return remainder97(text.slice(4) + text.slice(0, 4)) === 1
}

const WEIGHTS = [2, 4, 8, 5, 10, 9, 7, 3, 6, 1]

/**
 * The betalingskenmerk (Betaalvereniging): 16 digits, or 9 to 14 of which the second tells the length. The first is a
 * check digit over the others. One of 7 digits has none, so it could be anything: that is text to us.
 */
function isPaymentReference(text: string): boolean {
  if (!/^(\d{9,14}|\d{16})$/.test(text)) return false
  const rest = text.slice(1)
  if (text.length < 16 && Number(text[1]) !== (text.length - 2) % 10) return false
  const sum = [...rest]
    .reverse()
    .reduce((total, digit, at) => total + Number(digit) * WEIGHTS[at % WEIGHTS.length]!, 0)
  const check = 11 - (sum % 11)
  return Number(text[0]) === (check === 10 ? 1 : check === 11 ? 0 : check)
}
