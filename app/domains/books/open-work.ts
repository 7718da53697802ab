import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'

/** What somebody still has to do in a period before it is closed, and how often. */
export type OpenWork = { readonly what: 'bank-lines' | 'invoices' | 'vat'; readonly count: number }

/** What of a period is still to be done in domains that the books know nothing of; what is done is left out. */
export type OpenWorkUntil = (
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  until: Day,
  today: Day,
) => Promise<readonly OpenWork[]>
