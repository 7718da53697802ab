import type { Tx } from '../../platform/database.ts'
import { yearOf, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { sum, type Cents } from '../../values/money.ts'
import { potYears } from './pot.db.ts'
import { standing } from './pots.db.ts'
import { readScheme } from './scheme-stored.ts'
import type { Leaving } from './scheme.ts'

/** What is in the pot of a member, in cents, and what their scheme says happens to it when they leave. */
export type PotOnLeaving = {
  readonly balance: Cents
  readonly rule: Leaving | undefined
  readonly versionId: Id<'scheme-version'> | null
}

/**
 * The pot of who stops, as whoever asks may see it.
 *
 * @param on the last day, whose scheme holds
 * @returns the rule is undefined, and the version null, where no scheme holds
 */
export async function loadPotOnLeaving(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  on: Day,
): Promise<PotOnLeaving> {
  const years = await potYears(tx, cooperativeId, memberId)
  const holds = await standing(tx, cooperativeId, memberId, on, yearOf(on))
  const rule = holds && readScheme(holds.rules).pot.onLeaving
  const balance = sum(years.map(({ came_in, went_out }) => came_in - went_out))
  return { balance, rule, versionId: holds?.version_id ?? null }
}
