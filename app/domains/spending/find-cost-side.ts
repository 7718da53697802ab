/** Where the money of a cost comes from: the line of its entry beside what is owed and the VAT. */
import type { CooperativeActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { balanceOf, ownCostAccounts, type EntryLine } from '../books/index.ts'
import { movePot, requestToSpend, type EntryOfMove, type MovePotRefusal } from '../pots/index.ts'
import { COST_RULES, type CostTarget } from './cost-kind.ts'
import { spentUnder } from './cost.db.ts'

export type CostSideRefusal =
  | MovePotRefusal
  | 'account-not-for-costs'
  | 'training-pot-too-small'
  | 'request-not-open'
  | 'over-request'
  | 'more-back-than-spent'

/** What is booked, and on what: in the words of the one who books it. */
export type CostToBook = {
  readonly target: CostTarget
  /** Without the VAT that comes back, in cents; below zero takes back, as a credit note does. */
  readonly net: Cents
  readonly what: string
  readonly invoiceId?: Id<'invoice'> | undefined
}

/**
 * The line that carries a cost. Out of a pot only under a request that everybody whom the scheme names said yes to, and
 * never more than was asked: then it is asked again; and never more back than was spent. For who holds
 * the pen; the entry is to be posted under its id.
 *
 * @returns refused `account-not-for-costs`; `training-pot-too-small` with its `balance` in cents; `request-not-open`
 *   (closed, spent, or of another member); `over-request` with what was `asked` in cents;
 *   `more-back-than-spent` with what is `spent` in cents; or whatever the pot refuses
 */
export async function costSide(
  tx: Tx,
  actor: CooperativeActor,
  cost: CostToBook,
  entry: EntryOfMove,
  now: Now,
): Promise<Result<EntryLine, CostSideRefusal>> {
  const { target, net, invoiceId } = cost
  switch (target.kind) {
    case 'job-cost':
    case 'travel': {
      const invoice = invoiceId === undefined ? {} : { invoiceId }
      return ok({
        account: COST_RULES[target.kind].ledger,
        amount: net,
        memberId: target.memberId,
        ...invoice,
      })
    }
    case 'shared': {
      const accounts = await ownCostAccounts(tx, actor.cooperativeId)
      if (!accounts.some(({ code }) => code === target.account)) return refuse('account-not-for-costs')
      return ok({ account: target.account, amount: net })
    }
    case 'training-pot': {
      const account = COST_RULES[target.kind].ledger
      const balance = -(await balanceOf(tx, actor.cooperativeId, account))
      if (net > balance) return refuse('training-pot-too-small', { balance: String(balance) })
      return ok({ account, amount: net })
    }
    case 'pot':
      return outOfPot(tx, actor, target, cost, entry, now)
  }
}

async function outOfPot(
  tx: Tx,
  actor: CooperativeActor,
  { memberId, requestId }: Extract<CostTarget, { kind: 'pot' }>,
  { net, what }: CostToBook,
  entry: EntryOfMove,
  now: Now,
): Promise<Result<EntryLine, CostSideRefusal>> {
  const asked = await requestToSpend(tx, actor.cooperativeId, requestId)
  if (asked?.memberId !== memberId) return refuse('request-not-open')
  const { purpose } = asked
  if (net < 0n) {
    const back = await checkBack(tx, actor.cooperativeId, requestId, -net)
    if (!back.ok) return back
    return movePot(tx, actor, { kind: 'returned', memberId, amount: -net, purpose, what }, entry, now)
  }
  if (asked.closed || asked.spent) return refuse('request-not-open')
  if (net > asked.amount) return refuse('over-request', { asked: String(asked.amount) })
  return movePot(tx, actor, { kind: 'spent', memberId, amount: net, purpose, what, requestId }, entry, now)
}

/** Whether so much (cents, above 0) was spent under a request, less what came back before. For who holds the pen. */
export async function checkBack(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  requestId: Id<'pot-request'>,
  back: Cents,
): Promise<Result<null, 'more-back-than-spent'>> {
  const spent = await spentUnder(tx, cooperativeId, requestId)
  return back > spent ? refuse('more-back-than-spent', { spent: String(spent) }) : ok(null)
}
