/**
 * The citizen service number (BSN) has no place in Gilde: there is no legal basis to keep it (art. 46 UAVG). Somebody
 * may type one in free text all the same, so that is noticed, said, and never blocked: other numbers of nine digits
 * pass the test too (decision 0049).
 */

/**
 * Whether a text holds nine digits that pass the 11-test of a BSN: `9a + 8b + … + 2h − i` is divisible by 11
 * (Logisch Ontwerp BSN, RvIG). Dots, spaces and dashes between the digits do not hide it; a longer row of digits,
 * a phone number or the digits of an IBAN, is another number.
 */
export function seemsToHoldBsn(text: string): boolean {
  return bsnIn(text) !== undefined
}

/** The first such digits, as they are written: `123 456 782`. */
export function bsnIn(text: string): string | undefined {
  const rows = text.match(/(?<![\dA-Za-z])\d(?:[ .-]?\d){8}(?![ .-]?\d)/g) ?? []
  return rows.find((row) => passesEleven(row.replace(/\D/g, '')))
}

function passesEleven(nineDigits: string): boolean {
  const weighed = [...nineDigits].reduce(
    (sum, digit, at) => sum + Number(digit) * (at === 8 ? -1 : 9 - at),
    0,
  )
  return weighed % 11 === 0 && !/^0+$/.test(nineDigits)
}
