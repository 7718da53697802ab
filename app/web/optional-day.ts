import { z } from 'zod'
import { parseDay, type Day } from '../values/day.ts'
import type { FieldWord } from './fields.ts'

/** A day out of three number fields (`withDays`), or undefined when all three are left empty. */
export function optionalDay() {
  return z.string().transform((typed, ctx): Day | undefined => {
    if (typed === '--') return undefined
    const day = parseDay(typed)
    if (day === undefined) ctx.addIssue({ code: 'custom', message: 'day-unreadable' satisfies FieldWord })
    return day
  })
}
