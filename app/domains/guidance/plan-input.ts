/** What is written in a plan, as the commands take it. */
import { z } from 'zod'
import { day } from '../../platform/input.ts'
import { seemsToHoldBsn } from '../../values/bsn-warning.ts'
import type { Day } from '../../values/day.ts'
import { THEMES } from './plan.ts'

export const goalInput = { theme: z.enum(THEMES), goal: z.string().trim().min(1).max(300) }

export const stepInput = z.object({
  step: z.string().trim().min(1).max(300),
  /** Who helps, in own words. */
  helper: z.string().trim().max(80),
  byDay: day().nullable(),
})
export type StepInput = z.output<typeof stepInput>

/** Whether a day for a new step has passed: then another was meant. */
export function hasPassed({ byDay }: Pick<StepInput, 'byDay'>, today: Day): boolean {
  return byDay !== null && byDay < today
}

/** Whether what is written seems to hold a citizen service number, while nobody said that it is none. */
export function warnsOfBsn(isNoBsn: boolean, ...texts: readonly string[]): boolean {
  return !isNoBsn && texts.some(seemsToHoldBsn)
}
