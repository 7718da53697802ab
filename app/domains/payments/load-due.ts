/**
 * What can be paid now, and why the rest cannot: what is owed, held against accounts, answers and what is under
 * way.
 */
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { greatest, least, type Cents } from '../../values/money.ts'
import { balanceOf } from '../books/index.ts'
import { livingItems, livingOf } from './item.db.ts'
import { allDue, OF_SOURCE } from './load-sources.ts'
import type { NotYet } from './not-yet.ts'
import { keyOf, type Payable } from './payable.ts'
import { accountThatHolds, isWaiting, type PayeeAccount } from './payee-account.ts'
import { accountsByPayee } from './payee-account.db.ts'
import { latestAnswers } from './payout-answer.db.ts'

/** The account a payment goes to: of a payee here, or (`id` is null) of a supplier in the register. */
export type PayTo = Pick<PayeeAccount, 'iban' | 'holder' | 'reference'> & {
  readonly id: Id<'payee-account'> | null
}

/** Something owed, and whether it can be paid now. */
export type Due = {
  readonly payable: Payable
  /** Cents that would be paid now; 0 when it cannot be. A member is never paid more than they said yes to. */
  readonly amount: Cents
  readonly account: PayTo | undefined
  /** One that was entered and may not be used yet. */
  readonly waiting: PayeeAccount | undefined
  readonly answerId: Id<'payout-answer'> | null
  readonly notYet: NotYet | undefined
}

/** All that is owed, for who makes payments or watches over them. */
export async function dueNow(tx: Tx, cooperativeId: Id<'cooperative'>, now: Now): Promise<Due[]> {
  const due = await allDue(tx, cooperativeId)
  if (due.length === 0) return []
  const accounts = await accountsByPayee(tx, cooperativeId)
  const answers = await latestAnswers(tx, cooperativeId)
  const living = await livingItems(tx, cooperativeId)
  return due.map((payable) => {
    const theirs = accounts.get(payable.payee?.id ?? '') ?? []
    const account = inRegister(payable) ?? accountThatHolds(theirs, now.at)
    const waiting = theirs.find((one) => isWaiting(one, now.at))
    const answer = OF_SOURCE[payable.source].asksMember ? answers.get(payable.aboutId) : undefined
    const notYet = living.has(keyOf(payable))
      ? 'under-way'
      : (OF_SOURCE[payable.source].waits(payable, answer) ?? accountNotYet(payable, account, waiting))
    const most = answer ? least(payable.amount, answer.amount) : payable.amount
    return {
      payable,
      amount: notYet === undefined ? most : 0n,
      account,
      waiting,
      answerId: answer?.id ?? null,
      notYet,
    }
  })
}

/** The account of a supplier, whose name banks compare with that of the register. */
function inRegister({ iban = '', payee, reference }: Payable): PayTo | undefined {
  return iban !== '' && payee ? { id: null, iban, holder: payee.name, reference } : undefined
}

function accountNotYet(
  { payee }: Payable,
  account: PayTo | undefined,
  waiting: PayeeAccount | undefined,
): NotYet | undefined {
  if (account) return undefined
  if (payee?.kind === 'supplier') return 'no-supplier-account'
  return waiting ? 'account-waits' : 'no-account'
}

/**
 * What a member can be paid in hand: cents that are owed and not under way, and cents that are. As the member may
 * see it.
 */
export async function payoutTo(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<{ readonly amount: Cents; readonly underWay: Cents }> {
  const owed = -(await balanceOf(tx, cooperativeId, 'member-cash', memberId))
  const underWay = await livingOf(tx, cooperativeId, { source: 'payout', aboutId: memberId })
  return { amount: greatest(0n, owed - underWay), underWay }
}

/** Whether something can be put in a batch now. */
export function isReady({ notYet }: Due): boolean {
  return notYet === undefined
}

/** What a member said yes to and did not get yet: cents that wait for that, and that are under way. */
export async function agreedPayout(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<Cents> {
  const { amount, underWay } = await payoutTo(tx, cooperativeId, memberId)
  const answer = amount > 0n ? (await latestAnswers(tx, cooperativeId)).get(memberId) : undefined
  return underWay + (answer?.answer === 'yes' && !answer.used ? least(amount, answer.amount) : 0n)
}
