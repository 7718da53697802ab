import { phoneFault, type PhoneFault } from '../values/phone-number.ts'
import { optionalText, type FieldWord } from './fields.ts'

const WORDS = {
  none: 'phone-unreadable',
  digits: 'phone-digits',
  'no-area': 'phone-without-area',
} as const satisfies Record<PhoneFault, FieldWord>

/** A telephone number as people write it ("06 12345678, na 18 uur") or nothing; a mail address is none. */
export function optionalPhone() {
  return optionalText(40).superRefine((typed, context) => {
    const fault = typed === '' ? undefined : phoneFault(typed)
    if (fault) context.addIssue({ code: 'custom', message: WORDS[fault] })
  })
}
