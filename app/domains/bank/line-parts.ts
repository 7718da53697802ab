/** What a bank line is: its parts, each belonging to something. Pure. */
import type { Id } from '../../values/id.ts'
import { abs, greatest, least, sum, type Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { isPerMember, type Account, type AccountCode, type AccountPurpose } from '../books/index.ts'
import type { PotPurpose } from '../pots/index.ts'
import { accountOfCost, type Payer } from '../spending/index.ts'

/** A part of a line in cents, with the sign of the money: in is positive. */
export type LinePart =
  /** Paid on an invoice; negative: paid back. */
  | { readonly kind: 'invoice'; readonly amount: Cents; readonly invoiceId: Id<'invoice'> }
  /** Paid too much by the customer of that invoice; negative: paid back, or used for another invoice. */
  | { readonly kind: 'overpayment'; readonly amount: Cents; readonly invoiceId: Id<'invoice'> }
  /** A cost of any kind that was paid, so negative; positive: it came back. Stored by the first name of all costs. */
  | { readonly kind: 'job-cost'; readonly amount: Cents; readonly costId: Id<'cost'> }
  /** An invoice of a supplier that was paid, so negative; positive: money back on a credit note. */
  | {
      readonly kind: 'supplier-invoice'
      readonly amount: Cents
      readonly supplierInvoiceId: Id<'supplier-invoice'>
    }
  /** Out of the pot of a member, so negative; positive: it came back. `what` is known when it is decided. */
  | {
      readonly kind: 'pot'
      readonly amount: Cents
      readonly memberId: Id<'member'>
      readonly what?: PotPurpose
    }
  /** Anything else, on an account of the books. */
  | {
      readonly kind: 'account'
      readonly amount: Cents
      readonly account: AccountCode
      readonly memberId?: Id<'member'>
    }

/** An account of the chart, as far as choosing one takes. */
export type ChosenAccount = Account

export type PartsRefusal =
  | 'no-parts'
  | 'part-zero'
  | 'parts-do-not-add-up'
  | 'same-twice'
  | 'account-not-open'
  | 'member-missing'
  | 'difference-too-large'

/** Up to here, in cents, a difference with an invoice may be written off as one. */
export const LARGEST_DIFFERENCE: Cents = 500n

/** Where a person may book a part of a line: what Gilde does not keep by other means. */
const OPEN_PURPOSES: ReadonlySet<AccountPurpose> = new Set<AccountPurpose>([
  'suspense',
  'cash',
  'online-clearing',
  'vat-settled',
  'bank-charges',
  'payment-differences',
  'training-pot',
  'reserve',
  'municipality',
  'member-cash',
  'equity',
])

/**
 * The account of the books that a part belongs on.
 *
 * @param paidBy who paid the shop, for a cost; the co-operative when it is not known
 */
export function accountOfPart(part: LinePart, paidBy: Payer = 'cooperative'): AccountCode | AccountPurpose {
  switch (part.kind) {
    case 'invoice':
      return 'debtors'
    case 'overpayment':
      return 'overpayments'
    case 'job-cost':
      return accountOfCost(paidBy)
    case 'supplier-invoice':
      return 'creditors'
    case 'pot':
      return 'member-pots'
    case 'account':
      return part.account
  }
}

/** The chart by code, to look accounts up in. */
export function byCode(accounts: readonly ChosenAccount[]): Map<AccountCode, ChosenAccount> {
  return new Map(accounts.map((account) => [account.code, account]))
}

/** Whether a line of the bank may be booked on an account by hand. */
export function mayBookOn(account: Pick<ChosenAccount, 'purpose'>): boolean {
  return account.purpose === null || OPEN_PURPOSES.has(account.purpose)
}

/** Whether booking on an account says whose it is. */
export function needsMember(account: Pick<ChosenAccount, 'purpose'>): boolean {
  return isPerMember(account.purpose)
}

/**
 * Whether parts make up a line: they add up to it, none is nothing, nothing is named twice, accounts are
 * ones to book on.
 *
 * @param line the amount of the line in cents
 * @returns the parts; refused with what is left to divide (`left`, in cents) when they do not add up
 */
export function checkParts(
  line: Cents,
  parts: readonly LinePart[],
  accounts: ReadonlyMap<AccountCode, ChosenAccount>,
): Result<readonly LinePart[], PartsRefusal> {
  if (parts.length === 0) return refuse('no-parts')
  if (parts.some((part) => part.amount === 0n)) return refuse('part-zero')
  if (new Set(parts.map(keyOfPart)).size < parts.length) return refuse('same-twice')
  for (const part of parts) {
    const wrong = whyNotOn(part, parts, accounts)
    if (wrong) return refuse(wrong)
  }
  const left = line - sum(parts.map((part) => part.amount))
  return left === 0n ? ok(parts) : refuse('parts-do-not-add-up', { left: String(left) })
}

function whyNotOn(
  part: LinePart,
  parts: readonly LinePart[],
  accounts: ReadonlyMap<AccountCode, ChosenAccount>,
): PartsRefusal | undefined {
  if (part.kind !== 'account') return undefined
  const account = accounts.get(part.account)
  if (!account || !mayBookOn(account)) return 'account-not-open'
  if (needsMember(account) && part.memberId === undefined) return 'member-missing'
  const ofInvoice = parts.some((one) => one.kind === 'invoice')
  if (account.purpose === 'payment-differences' && (abs(part.amount) > LARGEST_DIFFERENCE || !ofInvoice))
    return 'difference-too-large'
  return undefined
}

/**
 * A whole line on one invoice. Money in pays what is open and no more: the rest is kept for the customer, and so is all
 * of it when nothing is open, or when we owe the customer. Money out is paid back on that invoice.
 *
 * @param line the amount of the line in cents
 * @param open what is open on the invoice in cents; negative when we owe the customer
 */
export function partsOnInvoice(line: Cents, open: Cents, invoiceId: Id<'invoice'>): LinePart[] {
  const onInvoice = line < 0n ? line : least(line, greatest(0n, open))
  const parts: LinePart[] = [
    { kind: 'invoice', amount: onInvoice, invoiceId },
    { kind: 'overpayment', amount: line - onInvoice, invoiceId },
  ]
  return parts.filter(({ amount }) => amount !== 0n)
}

/** What a part belongs to, without its amount. */
export function keyOfPart(part: LinePart): string {
  if (part.kind === 'job-cost') return `cost ${part.costId}`
  if (part.kind === 'supplier-invoice') return `supplier ${part.supplierInvoiceId}`
  if (part.kind === 'pot') return `pot ${part.memberId} ${part.what ?? ''}`
  if (part.kind === 'account') return `account ${part.account} ${part.memberId ?? ''}`
  return `${part.kind} ${part.invoiceId}`
}

/** Parts as one text, the same for the same parts in any order: how a form names a proposal. */
export function keyOfParts(parts: readonly LinePart[]): string {
  return parts
    .map((part) => `${keyOfPart(part)}=${part.amount}`)
    .sort()
    .join(';')
}

/** The same parts the other way: what undoing a line is. */
export function opposite(parts: readonly LinePart[]): LinePart[] {
  return parts.map((part) => ({ ...part, amount: -part.amount }))
}
