import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { confirmedVersions } from '../agreement/agreement.db.ts'
import { placingsOf } from '../agreement/client.db.ts'
import { agreedIn } from '../agreement/month-rule.ts'
import type { AgreedMonth } from '../engine/counted-over-year.ts'
import { figuresOf, hasIncomeThatCounts } from './month-of-work.ts'
import { workInMonths } from './month-of-work.db.ts'

/** What is known of a month: whose it is, what was agreed for it, and its figures by that. */
export type MonthAgreed = AgreedMonth & {
  /** The first day. */
  readonly month: Day
  readonly version: number | undefined
  /** To which municipality it belongs; empty as long as nobody said so. */
  readonly municipality: string
  /** Whether something in it counted: then it used a month of an exemption. */
  readonly counted: boolean
  /** As noted; undefined when nothing was. */
  readonly minutes: number | undefined
}

/**
 * What is known of some months of a member, each by what was agreed for that month, whatever holds today. The one
 * reading for the what-if, the limits and the year; for the member.
 *
 * @param months their first days, in a row; of more than one year if so wished
 */
export async function agreedMonths(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  months: readonly Day[],
): Promise<MonthAgreed[]> {
  const placings = await placingsOf(tx, cooperativeId, memberId)
  const municipalities = [...new Set(placings.map(({ municipalityId }) => municipalityId))]
  const versions = await confirmedVersions(tx, cooperativeId, municipalities)
  const work = await workInMonths(tx, cooperativeId, memberId, months)
  return work.map((one) => {
    const { municipality = '', policy, version } = agreedIn(placings, versions, one.month)
    const figures = figuresOf(one, policy)
    const counted = hasIncomeThatCounts(policy, figures)
    return { month: one.month, municipality, policy, version, figures, counted, minutes: one.minutes }
  })
}
