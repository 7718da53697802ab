import type { Clock } from '../../platform/clock.ts'
import type { Perform } from '../../platform/command.ts'
import type { Database } from '../../platform/database.ts'

/** What writing about an invoice needs. */
export type MailNeeds = {
  readonly database: Database
  readonly perform: Perform
  readonly clock: Clock
  /** Where customers find their invoice: `https://kantoor.example.org`, without a slash at the end. */
  readonly publicUrl: string
}
