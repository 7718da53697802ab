/** What is kept for members: nobody takes out more than there is, and nobody books on what is kept for themselves. */
import { personOf, type CooperativeActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { sum } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberOfPerson } from '../members/index.ts'
import { balanceOf } from './books.db.ts'
import { isPerMember } from './account-facts.ts'
import type { EntryLine } from './entry.ts'
import { accountsOf } from './journal.db.ts'

export type KeptRefusal = 'pot-too-small' | 'more-than-owed'

/**
 * Whether the lines of one entry together take no more out of what is kept for a member than is there. For who holds
 * the pen. What a sharing takes back may go below zero: that does not pass here.
 *
 * @returns `pot-too-small` with the `balance`, or `more-than-owed` with what is `owed`, in cents
 */
export async function checkKept(
  tx: Tx,
  { cooperativeId }: CooperativeActor,
  lines: readonly EntryLine[],
): Promise<Result<null, KeptRefusal>> {
  const chart = await accountsOf(tx, cooperativeId)
  for (const { code, purpose } of chart) {
    if (purpose === null || !isPerMember(purpose)) continue
    const here = lines.filter((line) => line.account === code || line.account === purpose)
    for (const [memberId, theirs] of Map.groupBy(here, (line) => line.memberId)) {
      const taken = sum(theirs.map((line) => line.amount))
      if (taken <= 0n) continue
      const kept = -(await balanceOf(tx, cooperativeId, purpose, memberId))
      if (taken <= kept) continue
      if (purpose === 'member-pots') return refuse('pot-too-small', { balance: String(kept) })
      return refuse('more-than-owed', { owed: String(kept) })
    }
  }
  return ok(null)
}

/** Refuses `own-pot` when whoever asks is one of these members: somebody else books that. */
export async function checkNotOwn(
  tx: Tx,
  actor: CooperativeActor,
  memberIds: readonly (Id<'member'> | null | undefined)[],
): Promise<Result<null, 'own-pot'>> {
  const personId = personOf(actor)
  if (personId === null || memberIds.every((id) => !id)) return ok(null)
  const own = await memberOfPerson(tx, actor.cooperativeId, personId)
  return own && memberIds.includes(own.id) ? refuse('own-pot') : ok(null)
}
