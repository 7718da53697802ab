import type { CooperativeActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import { yearOf, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { toDecimal, type Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkKept, checkNotOwn, holdPen, type EntryLine, type KeptRefusal } from '../books/index.ts'
import * as db from './pots.db.ts'
import { readScheme } from './scheme-stored.ts'
import { PURPOSES, type PotRules } from './scheme.ts'

/** What money leaves a pot for: a purpose of the scheme, or as cash for the member. */
export const SPENDING_PURPOSES = [...PURPOSES, 'payout'] as const

/** One of them. */
export type PotSpendingPurpose = (typeof SPENDING_PURPOSES)[number]

export type PotSpendingRefusal = KeptRefusal | 'own-pot' | 'no-scheme-in-force' | 'purpose-not-allowed'

/** Money that leaves a member's pot. */
export type PotSpending = {
  readonly memberId: Id<'member'>
  /** Cents above 0. */
  readonly amount: Cents
  readonly countsOn: Day
  readonly what: PotSpendingPurpose
}

/**
 * Whether a pot may be spent, by the scheme that holds for the member on that day, and the journal line that takes it
 * out. For who posts an entry with other lines too (a bank line that is more than one thing). Holds the pen until
 * commit, so that what is in the pot stays so.
 *
 * @returns the line on the pot (debit); `own-pot`, `purpose-not-allowed`, or `pot-too-small` with the `balance` in
 *   cents
 * @throws RangeError when the amount is not above 0
 */
export async function takeFromPot(
  tx: Tx,
  actor: CooperativeActor,
  spending: PotSpending,
): Promise<Result<EntryLine, PotSpendingRefusal>> {
  const { memberId, amount, countsOn, what } = spending
  if (amount <= 0n) throw new RangeError(`a pot is not spent by ${toDecimal(amount)}`)
  const own = await checkNotOwn(tx, actor, [memberId])
  if (!own.ok) return own
  await holdPen(tx, actor.cooperativeId)
  const standing = await db.standing(tx, actor.cooperativeId, memberId, countsOn, yearOf(countsOn))
  if (!standing) return refuse('no-scheme-in-force', { on: countsOn })
  if (!allows(readScheme(standing.rules).pot, what)) return refuse('purpose-not-allowed', { what })
  const line: EntryLine = { account: 'member-pots', amount, memberId }
  const kept = await checkKept(tx, actor, [line])
  return kept.ok ? ok(line) : kept
}

/** Whether the rules of a pot let it be spent on something. */
export function allows(pot: PotRules, what: PotSpendingPurpose): boolean {
  return what === 'payout' ? pot.payoutToMember : pot.maySpendOn.includes(what)
}
