import { optionalText, type FieldWord } from './fields.ts'

/** As few digits as a number has that somebody can be called on. */
const FEWEST_DIGITS = 6

/** A telephone number as people write it ("06 12345678, na 18 uur") or nothing; a mail address is none. */
export function optionalPhone() {
  return optionalText(40).refine(
    (typed) => typed === '' || isPhone(typed),
    'phone-unreadable' satisfies FieldWord,
  )
}

function isPhone(typed: string): boolean {
  return !typed.includes('@') && typed.replace(/\D/g, '').length >= FEWEST_DIGITS
}
