import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { day, monthOf } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { NOTHING_SPENDABLE, POT_PURPOSES, loadSpendable } from '../pots/index.ts'
import { beginOf } from './half-hours.ts'
import { usesToCharge, type UseOfMonth } from './use-charge.db.ts'

/** What use can be booked as: anything that a scheme may allow, but for money to the member. */
export const CHARGE_PURPOSES = POT_PURPOSES.filter((one) => one !== 'payout')
export type ChargePurpose = (typeof CHARGE_PURPOSES)[number]

/** A month to settle, with what the pot of the member lets happen. */
export type DueCharge = UseOfMonth & {
  /** What is in the pot, in cents, when this one comes to it: those before it were taken off. */
  readonly left: Cents
  /** What the scheme of the member allows it to be booked as. */
  readonly purposes: readonly ChargePurpose[]
}

/** Every month that is over and not settled, the oldest first, with what the pot of its member allows today. */
export async function loadDueCharges(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  now: Now,
): Promise<readonly DueCharge[]> {
  const left = new Map<Id<'member'>, Cents>()
  const due: DueCharge[] = []
  const uses = await usesToCharge(tx, cooperativeId, beginOf(day(`${monthOf(now.today)}-01`)))
  const members = [...new Set(uses.map(({ memberId }) => memberId))]
  const spendable = await loadSpendable(tx, cooperativeId, members, now.today)
  for (const use of uses) {
    const { inPot, purposes } = spendable.get(use.memberId) ?? NOTHING_SPENDABLE
    const before = left.get(use.memberId) ?? inPot
    const one = {
      ...use,
      left: before,
      purposes: CHARGE_PURPOSES.filter((purpose) => purposes.includes(purpose)),
    }
    if (fitsPot(one)) left.set(use.memberId, before - use.amount)
    due.push(one)
  }
  return due
}

/** Whether the pot can bear it: there is something it may be for, and enough in it. */
export function fitsPot({ purposes, left, amount }: DueCharge): boolean {
  return purposes.length > 0 && amount <= left
}

/** Those that leave nothing to choose: the pot can bear it, as one thing only, and it is not of who asks. */
export function withoutChoice(due: readonly DueCharge[], personId: Id<'person'>): readonly DueCharge[] {
  return due.filter((one) => one.purposes.length === 1 && fitsPot(one) && one.memberPerson !== personId)
}
