import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { ok, type Result } from '../../values/result.ts'
import { invoiceById } from './invoice.db.ts'
import type { Draft } from './invoice.ts'
import { replaceShares } from './share.db.ts'
import { checkSplit, splitOf, type Share, type SplitRefusal, type Stake } from './split.ts'
import type { Totals } from './totals.ts'

/** The shares of an invoice as they stand in this transaction. */
export async function lockedShares(tx: Tx, actor: PersonActor, id: Id<'invoice'>): Promise<readonly Share[]> {
  return (await invoiceById(tx, actor.cooperativeId, id))?.shares ?? []
}

/** Whether the split of joint work is still the whole of what comes to these totals. */
export function stillFits(
  { shares }: { readonly shares: readonly Stake[] },
  totals: Pick<Totals, 'lines' | 'net'>,
): Result<null, SplitRefusal> {
  const split = splitOf(shares)
  return split ? checkSplit(split, totals) : ok(null)
}

/**
 * Splits joint work anew after its draft was changed, as it was said before. What does not fit any more (amounts of
 * another total, other lines) stays as it was said: it is told, and nothing goes out before it is said anew.
 */
export async function splitAnew(
  tx: Tx,
  actor: PersonActor,
  draft: Pick<Draft, 'id' | 'memberId' | 'shares'>,
  totals: Totals,
): Promise<void> {
  const split = splitOf(draft.shares)
  if (!split || !checkSplit(split, totals).ok) return
  await replaceShares(tx, actor.cooperativeId, draft, split, totals)
}
