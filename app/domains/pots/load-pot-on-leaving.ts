import type { Tx } from '../../platform/database.ts'
import { yearOf, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { sum, type Cents } from '../../values/money.ts'
import { potYears } from './pot.db.ts'
import { standing } from './pots.db.ts'
import { readScheme } from './scheme-stored.ts'
import type { Leaving, Scheme } from './scheme.ts'

/** What is in the pot of a member, in cents, and what their scheme says happens to it when they leave. */
export type PotOnLeaving = {
  readonly balance: Cents
  readonly rule: Leaving | undefined
  /** Who bears what is short, by the same scheme. */
  readonly lossFallsOn: Scheme['lossFallsOn'] | undefined
  readonly versionId: Id<'scheme-version'> | null
}

/**
 * The pot of who stops, as whoever asks may see it.
 *
 * @param on the last day, whose scheme holds
 * @returns the rules are undefined, and the version null, where no scheme holds
 */
export async function loadPotOnLeaving(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  on: Day,
): Promise<PotOnLeaving> {
  const years = await potYears(tx, cooperativeId, memberId)
  const holds = await standing(tx, cooperativeId, memberId, on, yearOf(on))
  const scheme = holds && readScheme(holds.rules)
  const balance = sum(years.map(({ came_in, went_out }) => came_in - went_out))
  const { pot, lossFallsOn } = scheme ?? {}
  return { balance, rule: pot?.onLeaving, lossFallsOn, versionId: holds?.version_id ?? null }
}
