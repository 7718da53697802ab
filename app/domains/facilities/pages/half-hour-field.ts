import { z } from 'zod'
import type { FieldWord } from '../../../web/fields.ts'
import type { Language } from '../../../values/format.ts'
import { DAY_LONG, type HalfHour } from '../half-hours.ts'
import { clockInWords } from '../in-words.ts'

/** A time out of a list, as half hours since midnight. */
export function halfHour() {
  return number(DAY_LONG)
}

/** A whole number out of a list of choices, from 0 to a highest. */
export function number(highest: number) {
  return z
    .string('choose' satisfies FieldWord)
    .regex(/^\d{1,3}$/, 'choose' satisfies FieldWord)
    .transform(Number)
    .refine((value) => value <= highest, 'choose' satisfies FieldWord)
}

/** The times from one until another, both of them too. */
export function timesBetween(visit: { readonly language: Language }, first: HalfHour, last: HalfHour) {
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    value: String(first + index),
    label: clockInWords(visit, first + index),
  }))
}
