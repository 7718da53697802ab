import type { Id } from '../../values/id.ts'
import { abs, type Cents } from '../../values/money.ts'
import { yearOf } from '../../values/day.ts'
import { plainName } from '../../values/plain-name.ts'
import { isMoreVatThan } from '../books/index.ts'
import type { OpenBefore } from '../sales/index.ts'
import type { Known } from './by-name.ts'
import type { ImportFacts, NamedMember } from './import-facts.ts'
import type { Read } from './judge-people.ts'
import type { ListLine } from './list-line.ts'

/** A line of a list of invoices that are still open. One is known by its number. */
export function readInvoice(line: ListLine, facts: Known): Read<OpenBefore> {
  const number = line.needed('number', 40)
  const member = memberOf(line, facts)
  if (member?.personId === facts.me) line.wrong('member', 'own-line')
  const customer = customerOf(line, facts, member)
  const issuedOn = line.day('issuedOn')
  const dueOn = line.day('dueOn')
  if (issuedOn && issuedOn > facts.today) line.wrong('issuedOn', 'day-to-come')
  else if (issuedOn && facts.countsOn && issuedOn > facts.countsOn) line.wrong('issuedOn', 'after-counts-on')
  if (issuedOn && dueOn && dueOn < issuedOn) line.wrong('dueOn', 'due-before-issued')
  const ours = /^(\d{4})-\d{4,}$/.exec(number)
  // Our own numbers go on in this year: two of the same would be one too many.
  if (ours && Number(ours[1]) >= yearOf(facts.today)) line.wrong('number', 'number-is-ours')
  const open = aboveZero(line, 'open')
  const vat = line.amount('vat') ?? 0n
  if (open !== undefined && (vat < 0n || isMoreVatThan(vat, open, issuedOn ?? facts.today)))
    line.wrong('vat', 'vat-more-than-open')
  const known = facts.numbers.has(number.toLowerCase())
  const whole = member && customer && issuedOn && dueOn && open !== undefined
  const value = whole ? { number, memberId: member.id, ...customer, issuedOn, dueOn, open, vat } : undefined
  return { said: number, key: number.toLowerCase(), known, value }
}

/** What stood on an account, in cents: debit positive. */
export type BalanceLine = { readonly account: string; readonly amount: Cents }

/**
 * A line of an opening balance: in one column, debit positive, or in two. Where all three are filled in, the sides say
 * which one it is, and the amount must be theirs.
 */
export function readBalance(line: ListLine, facts: ImportFacts): Read<BalanceLine> {
  const typed = line.needed('account', 120)
  const code = /^\d{3,6}/.exec(typed)?.[0] ?? typed
  const account = facts.accounts.find((one) => one.code === code || plainName(one.name) === plainName(typed))
  if (typed !== '' && !account) line.wrong('account', 'account-unknown')
  else if (account && !facts.openable.has(account.code)) line.wrong('account', 'account-not-here')
  const [amount, debit, credit] = [line.amount('amount'), line.amount('debit'), line.amount('credit')]
  if (debit && credit) line.wrong('credit', 'debit-and-credit')
  const ofSides = (debit ?? 0n) - (credit ?? 0n)
  if (amount !== undefined && ofSides !== 0n && abs(amount) !== abs(ofSides))
    line.wrong('amount', 'amount-and-sides')
  const said = account ? `${account.code} ${account.name}` : typed
  const value = account && { account: account.code, amount: ofSides === 0n ? (amount ?? 0n) : ofSides }
  return { said, key: account?.code ?? typed, known: false, value }
}

export type PotLine = { readonly memberId: Id<'member'>; readonly amount: Cents }

/** A line of a list of pots. A pot that was opened is known; nobody reads in their own. */
export function readPot(line: ListLine, facts: Known): Read<PotLine> {
  const member = memberOf(line, facts)
  if (member?.personId === facts.me) line.wrong('member', 'own-line')
  const opened = member !== undefined && facts.opened.has(member.id)
  if (member && !opened && facts.begun.has(member.id)) line.wrong('member', 'pot-begun')
  const amount = aboveZero(line, 'amount')
  const value = member && amount !== undefined ? { memberId: member.id, amount } : undefined
  const said = member?.name ?? line.text('member', 120)
  return { said, key: member?.id ?? plainName(said), known: opened, value }
}

function aboveZero(line: ListLine, field: 'open' | 'amount'): Cents | undefined {
  if (line.needed(field, 40) === '') return undefined
  const amount = line.amount(field)
  if (amount !== undefined && amount <= 0n) line.wrong(field, 'amount-not-above-zero')
  return amount
}

/** A member by their name, or by that of a business in which they work alone. */
function memberOf(line: ListLine, { byName }: Known): NamedMember | undefined {
  const typed = line.needed('member', 120)
  if (plainName(typed) === '') return undefined
  const named = byName.members(typed)
  const found = named.length > 0 ? named : byName.workingIn(typed)
  if (found.length === 1) return found[0]
  line.wrong('member', found.length > 1 ? 'member-doubtful' : 'member-unknown')
  return undefined
}

function customerOf(
  line: ListLine,
  { byName }: Known,
  member: NamedMember | undefined,
): { readonly customerId: Id<'customer'>; readonly businessId: Id<'business'> } | undefined {
  const typed = line.needed('customer', 120)
  if (plainName(typed) === '' || !member) return undefined
  const own = new Set(member.businesses.map(({ id }) => id))
  const found = byName.customers(typed).filter((one) => own.has(one.businessId))
  if (found.length === 1) return { customerId: found[0]!.id, businessId: found[0]!.businessId }
  line.wrong('customer', found.length > 1 ? 'customer-doubtful' : 'customer-unknown')
  return undefined
}
