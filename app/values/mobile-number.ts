/**
 * A Dutch mobile number as people type it, in the form that networks use (E.164): `06 12345678`, `+31 6 1234 5678` and
 * `0031612345678` are all `+31612345678`.
 *
 * @returns undefined when it is no Dutch mobile number
 */
export function mobileNumber(typed: string): string | undefined {
  const digits = typed.replace(/[\s().-]/g, '')
  const found = /^(?:\+31|0031|0)0?6(\d{8})$/.exec(digits)
  return found ? `+316${found[1]}` : undefined
}

/** As it is read in the Netherlands: `06 12345678`. */
export function mobileInWords(number: string): string {
  return number.replace(/^\+316/, '06 ')
}
