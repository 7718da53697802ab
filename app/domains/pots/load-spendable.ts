import type { Tx } from '../../platform/database.ts'
import { yearOf, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { allows } from './move-pot.ts'
import { POT_PURPOSES, type PotPurpose } from './pot-move.ts'
import { standing } from './pots.db.ts'
import { readScheme } from './scheme-stored.ts'

/** What is in a pot, in cents, and what the scheme that holds for its member lets it be spent on. */
export type Spendable = { readonly inPot: Cents; readonly purposes: readonly PotPurpose[] }

/** What a member's pot can be spent on that day, for who proposes it; nothing at all where no scheme holds. */
export async function loadSpendable(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  on: Day,
): Promise<Spendable> {
  const holds = await standing(tx, cooperativeId, memberId, on, yearOf(on))
  if (!holds) return { inPot: 0n, purposes: [] }
  const { pot } = readScheme(holds.rules)
  return { inPot: holds.pot, purposes: POT_PURPOSES.filter((one) => allows(pot, one)) }
}
