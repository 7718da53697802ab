import { z } from 'zod'
import type { FieldWord } from '../../../web/fields.ts'

/** How long a conversation lasts, as typed, in whole minutes: from 5 minutes to 8 hours. */
export function minutesField() {
  return z
    .string('required' satisfies FieldWord)
    .trim()
    .min(1, 'required' satisfies FieldWord)
    .transform((typed, ctx): number => {
      const minutes = /^\d{1,3}$/.test(typed) ? Number(typed) : 0
      if (minutes >= 5 && minutes <= 480) return minutes
      ctx.addIssue({ code: 'custom', message: 'minutes-out-of-range' satisfies FieldWord })
      return z.NEVER
    })
}
