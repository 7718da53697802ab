import { z } from 'zod'
import { parseDay, type Day } from '../../../values/day.ts'

/** A day out of three fields that may all stay empty. Put its name in `withDays`, as with `dayField`. */
export function optionalDay() {
  return z.string().transform((typed, ctx): Day | undefined => {
    if (typed === '--') return undefined
    const day = parseDay(typed)
    if (day === undefined) ctx.addIssue({ code: 'custom', message: 'day-unreadable' })
    return day
  })
}
