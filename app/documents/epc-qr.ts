import { isValidIBAN } from 'ibantools'
import { toDecimal, type Cents } from '../values/money.ts'
import { isStructuredReference } from '../values/structured-reference.ts'
import { ok, refuse, type Result } from '../values/result.ts'
import { qrSvg } from './qr.ts'

/** What a bank app reads from the code on an invoice. */
export type EpcPayment = {
  /** Account holder, at most 70 characters; a longer name is refused, not cut. */
  readonly name: string
  readonly iban: string
  /** Needed by few banks; may be left out within Europe. */
  readonly bic?: string
  /** Cents, from 0.01 to 999,999,999.99 euro. */
  readonly amount: Cents
  /** A structured creditor reference ("RF"). Either this or a text, never both. */
  readonly reference?: string
  /** At most 140 characters, for when there is no structured reference. */
  readonly text?: string
}

export type EpcRefusal = 'epc-name' | 'epc-iban' | 'epc-bic' | 'epc-amount' | 'epc-reference' | 'epc-text'

const MOST = 99_999_999_999n

/**
 * The text of a payment QR code (European Payments Council, EPC069-12, version 002, SCT, UTF-8).
 *
 * Refuses what a bank app would stumble over: `epc-name` (empty or over 70), `epc-iban`, `epc-bic`,
 * `epc-amount`, `epc-reference` (wrong check digits, or beside a text), `epc-text` (over 140).
 */
export function epcPayload(payment: EpcPayment): Result<string, EpcRefusal> {
  const name = oneLine(payment.name)
  const iban = payment.iban.replace(/\s/g, '').toUpperCase()
  const bic = (payment.bic ?? '').replace(/\s/g, '').toUpperCase()
  const reference = (payment.reference ?? '').replace(/\s/g, '').toUpperCase()
  const text = oneLine(payment.text ?? '')
  if (name === '' || [...name].length > 70) return refuse('epc-name')
  if (!isValidIBAN(iban)) return refuse('epc-iban')
  if (bic !== '' && !/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(bic)) return refuse('epc-bic')
  if (payment.amount < 1n || payment.amount > MOST) return refuse('epc-amount')
  if (reference !== '' && (text !== '' || !isStructuredReference(reference))) return refuse('epc-reference')
  if ([...text].length > 140) return refuse('epc-text')
  const amount = `EUR${toDecimal(payment.amount)}`
  const lines = ['BCD', '002', '1', 'SCT', bic, name, iban, amount, '', reference, text]
  return ok(lines.join('\n').replace(/\n+$/, ''))
}

/** The payment QR code as SVG, at error correction M as EPC069-12 §3 asks. Refusals as `epcPayload`. */
export function epcQrSvg(payment: EpcPayment): Result<string, EpcRefusal> {
  const payload = epcPayload(payment)
  return payload.ok ? ok(qrSvg(payload.value, 'M')) : payload
}

function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
