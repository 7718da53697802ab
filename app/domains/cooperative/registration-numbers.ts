import { electronicFormatIBAN, isValidIBAN } from 'ibantools'
import { remainder97 } from '../../values/check-digits.ts'

/**
 * A number of the trade register (KvK) as typed, as eight digits; undefined when it is none.
 * It has no check digit.
 */
export function readKvk(typed: string): string | undefined {
  const digits = typed.replace(/[\s.]/g, '')
  return /^\d{8}$/.test(digits) ? digits : undefined
}

/**
 * A Dutch VAT number as typed (`nl 8567.23.456.b.01`), as `NL856723456B01`; undefined when it is none.
 *
 * The nine digits of a legal person are its RSIN, which passes the 11-test; those of a sole trader are made
 * up so that the whole passes modulo 97 (Belastingdienst, btw-identificatienummer, since 2020). Either will
 * do.
 */
export function readVatNumber(typed: string): string | undefined {
  const number = typed.replace(/[\s.-]/g, '').toUpperCase()
  if (!/^NL\d{9}B\d{2}$/.test(number)) return undefined
  return passesEleven(number.slice(2, 11)) || remainder97(number) === 1 ? number : undefined
}

/** An IBAN as typed, in capitals without spaces; undefined when country, length or check digits are wrong. */
export function readIban(typed: string): string | undefined {
  const iban = electronicFormatIBAN(typed) ?? ''
  return isValidIBAN(iban) ? iban : undefined
}

/** A Dutch postcode as typed, as `7311 AB`; undefined when it is none. SA, SD and SS are not given out. */
export function readPostcode(typed: string): string | undefined {
  const match = /^([1-9]\d{3})\s*([A-Z]{2})$/.exec(typed.trim().toUpperCase())
  if (!match || ['SA', 'SD', 'SS'].includes(match[2]!)) return undefined
  return `${match[1]} ${match[2]}`
}

/**
 * An OIN (number of a public body) as typed, as twenty digits; undefined when it is none. It begins with
 * zeros.
 */
export function readOin(typed: string): string | undefined {
  const digits = typed.replace(/[\s.]/g, '')
  return /^0{7}\d{13}$/.test(digits) ? digits : undefined
}

function passesEleven(nineDigits: string): boolean {
  const digits = [...nineDigits].map(Number)
  const weighed = digits.slice(0, 8).reduce((sum, digit, index) => sum + digit * (9 - index), 0)
  return weighed > 0 && weighed % 11 === digits[8]
}
