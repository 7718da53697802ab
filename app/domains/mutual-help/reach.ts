/** How two who help each other reach each other: what each of them chose to show. Pure. */
import type { Id } from '../../values/id.ts'

export const WAYS_TO_REACH = ['phone', 'email'] as const
export type WayToReach = (typeof WAYS_TO_REACH)[number]

/** Of oneself: what there is to show, and whether it is shown. Of the other: what they show; null when they do not. */
export type Reach = {
  readonly promiseId: Id<'help-promise'>
  readonly mine: boolean
  readonly phone: string | null
  readonly email: string | null
  readonly showsPhone: boolean
  readonly showsEmail: boolean
}
