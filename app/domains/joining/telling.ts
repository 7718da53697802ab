import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Stage } from './road.ts'

/** The stages of which who applies is told; of the others they were part themselves. */
export const TOLD = [
  'received',
  'intake-planned',
  'permission-asked',
  'permission-granted',
  'permission-refused',
  'voting',
  'admitted',
  'on-trial',
  'member',
  'refused',
  'withdrawn',
] as const satisfies readonly Stage[]
export type Told = (typeof TOLD)[number]

/** Whether who applies is told that this stage was reached. */
export function isTold(stage: Stage): stage is Told {
  return (TOLD as readonly Stage[]).includes(stage)
}

/** Somebody to be called, because no mail tells them how far it is. */
export type ToCall = {
  readonly id: Id<'application'>
  readonly name: string
  readonly stage: Stage
  readonly due: Day | null
  /** Whether there is an address, to which the mail did not get. */
  readonly mailFailed: boolean
  /** Whether it stands so because a step was put right. */
  readonly righted: boolean
}
