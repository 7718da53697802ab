import { z } from 'zod'
import type { FieldWord } from '../../../web/fields.ts'
import { parseCount } from '../../../values/count.ts'

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
