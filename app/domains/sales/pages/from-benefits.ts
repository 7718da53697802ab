import type { ComponentChildren } from 'preact'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { Cents } from '../../../values/money.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'

/**
 * What benefits tell of a draft, handed in from `app/routes.ts` because they come after sales: the line under it for
 * the member who writes for themselves. The office never asks.
 */
export type FromBenefits = {
  /** `net` in cents without VAT; undefined when there is nothing to say. */
  benefitOfDraft(
    tx: Tx,
    visit: CooperativeVisit,
    memberId: Id<'member'>,
    draft: { readonly workedFrom?: Day; readonly workedUntil: Day; readonly net: Cents },
  ): Promise<ComponentChildren>
}
