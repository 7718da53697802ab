import { z } from 'zod'
import { dayField, type FieldWord } from '../../../web/fields.ts'
import { parseCount } from '../../../values/count.ts'
import type { Day } from '../../../values/day.ts'

const word = (name: FieldWord): string => name

/** A whole number from 1 to `most`, or null when the field is left empty. */
export function optionalWhole(most: number) {
  return z
    .string()
    .trim()
    .default('')
    .transform((typed, ctx): number | null => {
      if (typed === '') return null
      const number = parseCount(typed) ?? 0
      if (number >= 1 && number <= most) return number
      ctx.addIssue({ code: 'custom', message: word('quantity-unreadable') })
      return z.NEVER
    })
}

/** A day out of three number fields (`withDays`), or null when all three are left empty. */
export function optionalDay() {
  return z.union([z.literal('--').transform((): Day | null => null), dayField()])
}
