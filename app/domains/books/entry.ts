import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { sum, toDecimal, type Cents } from '../../values/money.ts'
import type { AccountPurpose } from './chart.ts'
import type { JournalVatCode } from './vat.ts'

/** The books an entry can stand in. */
export const BOOKS = ['sales', 'bank', 'sharing', 'costs', 'memorial', 'opening', 'vat'] as const
export type Book = (typeof BOOKS)[number]

/** One side of an entry. */
export type EntryLine = {
  /** What Gilde books there by itself, or the four-digit code of an account. */
  readonly account: AccountPurpose | AccountCode
  /** Cents: debit positive, credit negative, never 0. */
  readonly amount: Cents
  /** Whose turnover, cost or pot it is. */
  readonly memberId?: Id<'member'>
  readonly invoiceId?: Id<'invoice'>
  readonly vatCode?: JournalVatCode
}

/** The code of an account in the chart: four digits. */
export type AccountCode = `${number}`

/** An entry to be posted. Its lines sum to zero. */
export type Entry = {
  readonly book: Book
  /** The day it counts, whenever we came to know of it. */
  readonly countsOn: Day
  readonly description: string
  readonly lines: readonly EntryLine[]
  /** The entry that this one undoes. */
  readonly reverses?: Id<'entry'>
}

/**
 * Drops lines of 0 and makes sure that what is left is an entry.
 *
 * @throws Error when the lines do not sum to zero or fewer than two are left: that is a bug of the caller,
 *   and the database would refuse it too
 */
export function balanced(entry: Entry): Entry {
  const lines = entry.lines.filter((line) => line.amount !== 0n)
  const total = sum(lines.map((line) => line.amount))
  if (total !== 0n || lines.length < 2) {
    throw new Error(`"${entry.description}": ${lines.length} lines that sum to ${toDecimal(total)}`)
  }
  return { ...entry, lines }
}

/** The entry that undoes another: the same lines, the other side, on a day of its own. */
export function reversalOf(entry: Entry, id: Id<'entry'>, countsOn: Day, description: string): Entry {
  const lines = entry.lines.map((line) => ({ ...line, amount: -line.amount }))
  return { ...entry, countsOn, description, lines, reverses: id }
}

/**
 * An entry as a bookkeeper would write it down, for tests and for `story`:
 *
 *     2026-03-29 invoice 2026-0001 Bakkerij De Zon
 *       debtors                      121.00
 *       turnover:anna               -100.00
 *       vat-high                     -21.00
 *
 * @param memberName the short name of a member; the id when absent
 */
export function asText(entry: Entry, memberName: (id: Id<'member'>) => string = (id) => id): string {
  const lines = entry.lines.map(({ account, amount, memberId }) => {
    const name = memberId === undefined ? account : `${account}:${memberName(memberId)}`
    return `  ${name.padEnd(24)} ${toDecimal(amount).padStart(10)}`
  })
  return [`${entry.countsOn} ${entry.description}`, ...lines].join('\n')
}
