import { z } from 'zod'
import { parseClockTime, type ClockTime } from '../values/moment-on-clock.ts'
import type { FieldWord } from './fields.ts'

/** A time of the day as typed (`14:30`, `9`). */
export function clockTime() {
  return z
    .string('required' satisfies FieldWord)
    .trim()
    .min(1, 'required' satisfies FieldWord)
    .transform((typed, ctx): ClockTime => {
      const time = parseClockTime(typed)
      if (time !== undefined) return time
      ctx.addIssue({ code: 'custom', message: 'time-unreadable' satisfies FieldWord })
      return z.NEVER
    })
}

/** The same, or undefined when it is left empty. */
export function optionalClockTime() {
  return z.preprocess(
    (typed) => (typeof typed === 'string' && typed.trim() === '' ? undefined : typed),
    clockTime().optional(),
  )
}
