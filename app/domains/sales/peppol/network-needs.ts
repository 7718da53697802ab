import type { PeppolNetwork } from '../../../platform/access-point.ts'
import type { Clock } from '../../../platform/clock.ts'
import type { Perform } from '../../../platform/command.ts'
import type { Database } from '../../../platform/database.ts'

/** What going over the network needs. */
export type NetworkNeeds = {
  readonly database: Database
  readonly perform: Perform
  readonly clock: Clock
  /** Undefined in a process that does not reach the network, such as the one that loads a demo. */
  readonly network?: PeppolNetwork
}
