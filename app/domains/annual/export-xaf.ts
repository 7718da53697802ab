import type { Tx } from '../../platform/database.ts'
import { day, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { sum, type Cents } from '../../values/money.ts'
import { sha256Of } from '../../values/sha256.ts'
import {
  chartOf,
  entriesForXaf,
  booksOfYear,
  creditorLines,
  debtorsBefore,
  openingBalanceOf,
} from '../books/index.ts'
import { cooperativeById } from '../cooperative/index.ts'
import { membersOf } from '../members/index.ts'
import { customersForXaf, invoicesForXaf, type CustomerForXaf } from '../sales/index.ts'
import { suppliersOfEntries, suppliersOfSpending } from '../spending/index.ts'
import { creditorsFrom, spendingPaid, type Creditors } from '../bank/index.ts'
import type { Relation, XafVersion } from './xaf.ts'
import { xafHead, xafTail } from './xaf-head.ts'
import { customerId, journalEnd, journalStart, transaction } from './xaf-journal.ts'

export type XafAsked = {
  readonly year: number
  readonly version: XafVersion
  readonly createdOn: Day
  /** The version of Gilde that writes it. */
  readonly software: string
}

/**
 * The audit file of a calendar year, piece by piece: the whole chart, who was sold to and bought from, what stood open
 * when the year began, and every entry that counts in it, per book. Nothing at all when the books are empty.
 *
 * @param tx stays open until the last piece is taken
 */
export async function* exportXaf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  asked: XafAsked,
): AsyncGenerator<string> {
  const { year, version } = asked
  const cooperative = await cooperativeById(tx, cooperativeId)
  const books = await booksOfYear(tx, cooperativeId, year)
  const opening = perAccount(await openingBalanceOf(tx, cooperativeId, year))
  if (!cooperative || (books.length === 0 && opening.length === 0)) return
  const accounts = await chartOf(tx, cooperativeId)
  const creditors = await creditorsIn(tx, cooperativeId, year)
  const relations = [...(await customersOf(tx, cooperativeId, year)), ...suppliersOf(creditors)]
  yield xafHead({ ...asked, cooperative, accounts, books, opening, relations })
  const members = await membersOf(tx, cooperativeId)
  const links = {
    version,
    purposes: new Map(accounts.map(({ code, purpose }) => [code, purpose])),
    members: new Map<string, string>(members.map(({ id, name }) => [id, name])),
    suppliers: new Map([...creditors.ofLine].map(([line, name]) => [line, supplierId(name)])),
  }
  for (const { book } of books) {
    yield journalStart(book, links.purposes)
    for await (const entries of entriesForXaf(tx, cooperativeId, year, book)) {
      const ids = new Set(entries.flatMap(({ lines }) => lines.flatMap(({ invoiceId }) => invoiceId ?? [])))
      const invoices = await invoicesForXaf(tx, cooperativeId, [...ids])
      yield entries.map((entry) => transaction(entry, book, { ...links, invoices })).join('')
    }
    yield journalEnd()
  }
  yield xafTail()
}

/** What stood on each account, members together: an audit file knows no sub-accounts. */
function perAccount(lines: Awaited<ReturnType<typeof openingBalanceOf>>) {
  const totals = new Map<string, Cents>()
  for (const { account, amount } of lines) totals.set(account, (totals.get(account) ?? 0n) + amount)
  return [...totals]
    .filter(([, amount]) => amount !== 0n)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([account, amount]) => ({ account, amount }))
}

/** The customers to whom anything was issued until the end of the year, with what they owed before and after it. */
async function customersOf(tx: Tx, cooperativeId: Id<'cooperative'>, year: number): Promise<Relation[]> {
  const { from, until } = daysOf(year)
  const owedBefore = await owedPerCustomer(tx, cooperativeId, from)
  const owedAfter = await owedPerCustomer(tx, cooperativeId, day(`${year + 1}-01-01`))
  const customers = await customersForXaf(tx, cooperativeId, until)
  return customers.map((customer) => ({
    ...customer,
    ...idAndAddress(customer),
    opening: owedBefore.get(customer.id) ?? 0n,
    closing: owedAfter.get(customer.id) ?? 0n,
  }))
}

function idAndAddress({ id, street, postcode, city, country }: CustomerForXaf) {
  return { id: customerId(id), kind: 'customer' as const, address: { street, postcode, city, country } }
}

/** What each customer owed before a day, in cents. */
async function owedPerCustomer(tx: Tx, cooperativeId: Id<'cooperative'>, before: Day) {
  const open = await debtorsBefore(tx, cooperativeId, before)
  const invoices = await invoicesForXaf(
    tx,
    cooperativeId,
    open.map(({ invoiceId }) => invoiceId),
  )
  const owed = new Map<string, Cents>()
  for (const { invoiceId, amount } of open) {
    const customer = invoices.get(invoiceId)?.customerId
    if (customer) owed.set(customer, (owed.get(customer) ?? 0n) + amount)
  }
  return owed
}

/** A shop is known by its name alone, so that is what its id is made of. */
function supplierId(name: string): string {
  return `L${sha256Of(name.trim().toLowerCase()).toString('hex').slice(0, 20)}`
}

/** The suppliers, those of one name together however it is written. */
function suppliersOf({ balances }: Creditors): Relation[] {
  const unknown = { email: null, kvk: null, vatNumber: null, address: null }
  return [...Map.groupBy(balances, ([name]) => supplierId(name))].map(([id, theirs]) => ({
    id,
    kind: 'supplier',
    name: theirs[0]![0],
    ...unknown,
    opening: sum(theirs.map(([, { opening }]) => opening)),
    closing: sum(theirs.map(([, { closing }]) => closing)),
  }))
}

/** Who stood on the creditors until the end of a year. */
async function creditorsIn(tx: Tx, cooperativeId: Id<'cooperative'>, year: number): Promise<Creditors> {
  const { from } = daysOf(year)
  const lines = await creditorLines(tx, cooperativeId, day(`${year + 1}-01-01`))
  return creditorsFrom(lines, from, {
    bought: await suppliersOfEntries(tx, cooperativeId, EVER),
    paid: await spendingPaid(tx, cooperativeId),
    names: await suppliersOfSpending(tx, cooperativeId),
  })
}

/** What was bought in an earlier year may be paid, or taken back, in this one. */
const EVER = { from: day('1900-01-01'), until: day('2999-12-31') }

function daysOf(year: number): { from: Day; until: Day } {
  return { from: day(`${year}-01-01`), until: day(`${year}-12-31`) }
}
