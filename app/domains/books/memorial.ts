import { ok, refuse, type Result } from '../../values/result.ts'
import { sum, type Cents } from '../../values/money.ts'
import type { Id } from '../../values/id.ts'
import { isBookedByItself, isPerMember } from './account-facts.ts'
import type { EntryLine } from './entry.ts'
import type { Account } from './journal.db.ts'

/** A line as somebody writes it by hand. Cents; a side that is not filled in is 0. */
export type HandLine = {
  readonly account: string
  readonly memberId: Id<'member'> | null
  readonly debit: Cents
  readonly credit: Cents
}

/** Whether somebody may write on an account by hand, and Gilde does not book there by itself. */
export function isWrittenByHand({ purpose }: Pick<Account, 'purpose'>): boolean {
  return !isBookedByItself(purpose)
}

export type HandRefusal =
  | 'too-few-lines'
  | 'one-side'
  | 'no-such-account'
  | 'account-by-itself'
  | 'pots-by-themselves'
  | 'member-needed'
  | 'does-not-balance'

/**
 * The lines of an entry by hand, ready to post. Lines in which nothing is filled in are left out.
 *
 * @returns refused with the `place` of the line (1 is the first), or the `difference` in cents
 */
export function linesByHand(
  lines: readonly HandLine[],
  chart: readonly Account[],
): Result<EntryLine[], HandRefusal> {
  const made: EntryLine[] = []
  for (const [index, line] of lines.entries()) {
    const place = String(index + 1)
    if (line.account === '' && line.debit === 0n && line.credit === 0n) continue
    if (line.debit !== 0n && line.credit !== 0n) return refuse('one-side', { place })
    const account = chart.find((one) => one.code === line.account)
    if (!account) return refuse('no-such-account', { place })
    const byItself = { account: `${account.code} ${account.name}` }
    if (account.purpose === 'member-pots') return refuse('pots-by-themselves', byItself)
    if (!isWrittenByHand(account)) return refuse('account-by-itself', byItself)
    if (isPerMember(account.purpose) && !line.memberId) return refuse('member-needed', { place })
    const member = line.memberId ? { memberId: line.memberId } : {}
    made.push({ account: account.code, amount: line.debit - line.credit, ...member })
  }
  const filled = made.filter((line) => line.amount !== 0n)
  if (filled.length < 2) return refuse('too-few-lines')
  const difference = sum(filled.map((line) => line.amount))
  return difference === 0n ? ok(filled) : refuse('does-not-balance', { difference: String(difference) })
}
