import type { CooperativeActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { pots as words } from '../../text/nl/pots.ts'
import { yearOf, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { sum, toDecimal, type Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import {
  checkKept,
  checkNotOwn,
  holdPen,
  post,
  type Book,
  type EntryLine,
  type KeptRefusal,
  type Posted,
} from '../books/index.ts'
import * as db from './pots.db.ts'
import { readScheme } from './scheme-stored.ts'
import type { PotRules, Purpose } from './scheme.ts'

/** What money leaves a pot for: a purpose of the scheme, or as cash for the member. */
export type PotSpendingPurpose = Purpose | 'payout'

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

/** Spending as an entry of its own. */
export type PotSpendingEntry = PotSpending & {
  /** The other side: where the money goes or comes from. Sums to minus the amount. */
  readonly against: readonly EntryLine[]
  /** What was bought, as the member will read it. */
  readonly about: string
  /** `bank` unless said otherwise. */
  readonly book?: Book
}

/**
 * Takes money out of a pot and posts the entry.
 *
 * @returns the entry; refused as `takeFromPot` refuses
 * @throws Error when `against` does not sum to minus the amount
 */
export async function spendFromPot(
  tx: Tx,
  actor: CooperativeActor,
  spending: PotSpendingEntry,
  now: Now,
  commandId?: string,
): Promise<Result<Posted, PotSpendingRefusal>> {
  const { against, about, countsOn, amount, what } = spending
  const other = sum(against.map((line) => line.amount))
  if (other !== -amount)
    throw new Error(`"${about}": ${toDecimal(other)} against a pot that gives ${toDecimal(amount)}`)
  const line = await takeFromPot(tx, actor, spending)
  if (!line.ok) return line
  const description = words.entry.spent({ what: words.purpose[what], about }).slice(0, 300)
  const entry = { book: spending.book ?? 'bank', countsOn, description, lines: [line.value, ...against] }
  return ok(await post(tx, actor, entry, now, commandId))
}
