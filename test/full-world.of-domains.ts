import { rowsOfLeaving } from './full-world.of-leaving.ts'
import type { PersonActor } from '../app/platform/actor.ts'
import { joining } from './full-world.of-joining.ts'
import { contractRows } from './full-world.of-contracts.ts'
import { helpRows } from './full-world.of-help.ts'
import { onBehalfRows } from './full-world.of-on-behalf.ts'
import { facilityRows } from './full-world.of-facilities.ts'
import { rowsOfGuidance } from './full-world.of-guidance.ts'
import { appointmentsOf } from './full-world.of-appointments.ts'
import type { Put } from './full-world.put.ts'
import { shopWindowRows } from './full-world.of-shop-window.ts'
import { weekRows } from './full-world.of-week.ts'
import type { Whose } from './full-world.ts'
import type { MemberOfWorld } from './world.ts'

/** Who there are to have rows, and how a row of one of them is put. */
export type ToFill = {
  readonly put: (whose: Whose) => Put
  readonly anna: MemberOfWorld
  readonly piet: MemberOfWorld
  readonly greet: PersonActor
  readonly bea: PersonActor
  readonly carla: PersonActor
  /** A member of the other co-op, and its administrator. */
  readonly wim: MemberOfWorld
  readonly stranger: PersonActor
}

/**
 * A row, or a few, in every table of a domain that keeps them in a file of its own: of
 * Anna and Piet, or of the co-op, and of the other co-op. In the order of the domains.
 */
export const ROWS_OF_DOMAINS: readonly ((world: ToFill) => Promise<void>)[] = [
  onBehalfRows,
  joining,
  contractRows,
  appointmentsOf,
  rowsOfGuidance,
  facilityRows,
  helpRows,
  shopWindowRows,
  rowsOfLeaving,
  weekRows,
]
