import { z } from 'zod'
import { parseCount } from '../../../values/count.ts'
import type { FieldWord } from '../../../web/fields.ts'

/** A whole number as typed, from `least` to `most`. */
export function wholeNumber(least: number, most: number) {
  return z
    .string()
    .trim()
    .transform((typed, ctx): number => {
      const count = parseCount(typed)
      if (count !== undefined && count >= least && count <= most) return count
      ctx.addIssue({ code: 'custom', message: 'count-unreadable' satisfies FieldWord })
      return z.NEVER
    })
}
