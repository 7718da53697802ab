/**
 * What is wrong with a telephone number; undefined when somebody can be called on it. Text around it is no fault
 * ("06 12345678, na 18 uur"); of several numbers one is enough.
 *
 * `none`: no number; `digits`: too few or too many of them; `no-area`: a number of a town without its area code.
 */
export type PhoneFault = 'none' | 'digits' | 'no-area'

/** Looks at what somebody typed as their telephone number. Source: Nummerplan telefoon- en ISDN-diensten; E.164. */
export function phoneFault(typed: string): PhoneFault | undefined {
  if (typed.includes('@')) return 'none'
  const faults = (typed.match(NUMBER) ?? []).map((one) => faultOf(one.replace(/\(0\)|[^+\d]/g, '')))
  if (faults.includes(undefined)) return undefined
  return (['digits', 'no-area'] as const).find((fault) => faults.includes(fault)) ?? 'none'
}

/** Digits with what people write between them. */
const NUMBER = /\+?\(?\d[\d\s().-]*/g

/** The numbers of the Netherlands that are called as they are: 0800 and 0900 with four or seven digits, and 14 055. */
const SERVICE = /^(0[89]0[0-9](\d{4}|\d{7})|140\d{2,3})$/

function faultOf(digits: string): PhoneFault | undefined {
  if (SERVICE.test(digits)) return undefined
  const dutch = /^(?:\+31|0031|31(?=\d{9}$)|0(?!0))0?(\d*)$/.exec(digits)?.[1]
  if (dutch !== undefined) return dutch.length === 9 ? undefined : 'digits'
  const abroad = /^(?:\+|00)(\d*)$/.exec(digits)?.[1]
  if (abroad !== undefined) return abroad.length >= 8 && abroad.length <= 15 ? undefined : 'digits'
  // A day or an hour beside it is no number of a town.
  if (digits.length >= 8) return 'digits'
  return digits.length >= 6 ? 'no-area' : 'none'
}
