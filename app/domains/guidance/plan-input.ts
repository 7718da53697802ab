/** What is written in a plan, as the commands take it. */
import { z } from 'zod'
import { day, ownWords } from '../../platform/input.ts'
import type { Day } from '../../values/day.ts'
import { THEMES } from './plan.ts'

export const goalInput = { theme: z.enum(THEMES), goal: ownWords(300).min(1) }

export const stepInput = z.object({
  step: ownWords(300).min(1),
  /** Who helps, in own words. */
  helper: ownWords(80),
  byDay: day().nullable(),
})
export type StepInput = z.output<typeof stepInput>

/** Whether a day for a new step has passed: then another was meant. */
export function hasPassed({ byDay }: Pick<StepInput, 'byDay'>, today: Day): boolean {
  return byDay !== null && byDay < today
}
