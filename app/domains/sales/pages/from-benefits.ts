import type { ComponentChildren } from 'preact'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { Cents } from '../../../values/money.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'

/** Work whose money is still to come. `net` in cents without VAT. */
export type WorkToCome = {
  /** Unknown as long as nobody knows when it is done. */
  readonly workedFrom?: Day | undefined
  readonly workedUntil: Day
  readonly net: Cents
  /** All of it goes to the pot, past the scheme. */
  readonly straightToPot?: boolean
  /** What it is of, where a page tells this of more than one. */
  readonly of?: string
}

/**
 * What benefits tell of work that is still to be paid, handed in from `app/routes.ts` because they come after sales:
 * for the member who writes it, or who is asked to say yes to it. The office never asks.
 */
export type FromBenefits = {
  /** Undefined when there is nothing to say. */
  benefitOfDraft(
    tx: Tx,
    visit: CooperativeVisit,
    memberId: Id<'member'>,
    work: WorkToCome,
  ): Promise<ComponentChildren>
}
