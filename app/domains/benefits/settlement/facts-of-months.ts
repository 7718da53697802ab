import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { factsOf } from '../facts/facts.db.ts'
import { situationIn } from '../facts/situation.ts'
import type { FactsOfMonth } from './settled-year.ts'

/**
 * What a member told of months with bijstand; a month with another benefit, or of which nothing was told, is undefined.
 *
 * @param workedMonths the first days of those months in which there was income from work
 */
export async function factsOfMonths(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  months: readonly Day[],
  workedMonths: readonly Day[],
): Promise<readonly FactsOfMonth[]> {
  const standing = await factsOf(tx, cooperativeId, memberId)
  return months.map((month) => {
    const situation = situationIn(standing, month, workedMonths)
    return situation.kind === 'bijstand' ? { facts: situation.facts } : undefined
  })
}
