import { ok, refuse, type Result } from '../../values/result.ts'
import { sum, type Cents } from '../../values/money.ts'
import type { AccountKind, AccountPurpose } from './chart.ts'
import { isBookedByItself, isPerMember } from './account-facts.ts'
import type { AccountCode, EntryLine } from './entry.ts'

/**
 * What stood on an account when the books were opened, in cents: what there is and what somebody owes us is
 * positive.
 */
export type OpeningAmount = { readonly account: string; readonly amount: Cents }

/** An account that an opening balance may name. */
export type OpeningAccount = {
  readonly code: AccountCode
  readonly name: string
  readonly kind: AccountKind
  readonly purpose: AccountPurpose | null
}

export type OpeningRefusal =
  | 'opening-empty'
  | 'opening-no-account'
  | 'opening-not-here'
  | 'opening-no-equity'
  | 'does-not-balance'

const GILDE_LATER: readonly (AccountPurpose | null)[] = ['unappropriated', 'vat-high', 'vat-low', 'vat-input']

/** Whether it may be named, also where only Gilde books later: of what was there before, no papers of Gilde say. */
function isOpenedByHand(purpose: AccountPurpose | null): boolean {
  return !isBookedByItself(purpose) || GILDE_LATER.includes(purpose)
}

/**
 * The accounts on the form of an opening balance, by code: those of the balance sheet, but for what has a form or
 * papers of its own. Pots and what is kept for members are opened for each member; what customers owe are invoices.
 */
export function openingAccounts(chart: readonly OpeningAccount[]): readonly OpeningAccount[] {
  return chart.filter(({ kind, purpose }) => {
    const isResult = kind === 'income' || kind === 'expense'
    return !isResult && isOpenedByHand(purpose) && !isPerMember(purpose)
  })
}

/**
 * The lines of an opening balance. Amounts of nothing are left out.
 *
 * @param balanced whether it must balance by itself; else what is left over goes to the own capital
 * @returns refused with the `account`, or the `difference` in cents
 */
export function openingBalance(
  amounts: readonly OpeningAmount[],
  chart: readonly OpeningAccount[],
  balanced: boolean,
): Result<EntryLine[], OpeningRefusal> {
  const filled = amounts.filter(({ amount }) => amount !== 0n)
  if (filled.length === 0) return refuse('opening-empty')
  const allowed = openingAccounts(chart)
  const lines: EntryLine[] = []
  for (const { account, amount } of filled) {
    const found = chart.find(({ code }) => code === account)
    if (!found) return refuse('opening-no-account', { account })
    if (!allowed.includes(found))
      return refuse('opening-not-here', { account: `${found.code} ${found.name}` })
    lines.push({ account: found.code, amount })
  }
  const difference = sum(lines.map((line) => line.amount))
  if (difference === 0n) return ok(lines)
  if (balanced) return refuse('does-not-balance', { difference: String(difference) })
  const equity = chart.find(({ purpose }) => purpose === 'equity')?.code
  if (!equity) return refuse('opening-no-equity')
  const other = lines.filter(({ account }) => account !== equity)
  const stated = sum(lines.filter(({ account }) => account === equity).map((line) => line.amount))
  const rest = stated - difference
  return ok(rest === 0n ? other : [...other, { account: equity, amount: rest }])
}
