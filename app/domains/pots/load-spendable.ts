import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { allows } from './move-pot.ts'
import { POT_PURPOSES, type PotPurpose } from './pot-move.ts'
import { potsUnderSchemes } from './pot.db.ts'
import { readScheme } from './scheme-stored.ts'

/** What is in a pot, in cents, and what the scheme that holds for its member lets it be spent on. */
export type Spendable = { readonly inPot: Cents; readonly purposes: readonly PotPurpose[] }

/** For whom no scheme holds: nothing at all. */
export const NOTHING_SPENDABLE: Spendable = { inPot: 0n, purposes: [] }

/** What the pots of these members can be spent on that day, for who proposes it; without those who have no scheme. */
export async function loadSpendable(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberIds: readonly Id<'member'>[],
  on: Day,
): Promise<ReadonlyMap<Id<'member'>, Spendable>> {
  const purposesUnder = new Map<Id<'scheme-version'>, readonly PotPurpose[]>()
  const spendable = new Map<Id<'member'>, Spendable>()
  for (const { memberId, versionId, rules, inPot } of await potsUnderSchemes(
    tx,
    cooperativeId,
    memberIds,
    on,
  )) {
    const purposes = purposesUnder.get(versionId) ?? purposesAllowed(rules)
    purposesUnder.set(versionId, purposes)
    spendable.set(memberId, { inPot, purposes })
  }
  return spendable
}

function purposesAllowed(rules: unknown): readonly PotPurpose[] {
  const { pot } = readScheme(rules)
  return POT_PURPOSES.filter((one) => allows(pot, one))
}
