import { sum, type Cents } from '../../values/money.ts'
import type { TrialBalanceRow } from './books.db.ts'
import type { OwnMonth } from './result.db.ts'

/** Whose the money in the bank is, in cents. `own` may be below zero: then more is kept for others than there is. */
export type MoneyNow = {
  readonly bank: Cents
  readonly kept: { readonly pots: Cents; readonly later: Cents; readonly pay: Cents; readonly other: Cents }
  readonly own: Cents
}

const POTS = ['member-pots']
const LATER = ['training-pot', 'reserve']
const PAY = ['municipality', 'member-cash']

/**
 * Divides what is in the bank over whose it is: pots, training and reserve, what waits to be paid, other debts (VAT
 * less what comes back, bills, customers who paid too much, deposits that are not in the till), and what is left for
 * the co-operative itself. What customers still owe is not in the bank and so is nobody's yet.
 */
export function moneyNow(rows: readonly TrialBalanceRow[]): MoneyNow {
  const of = (purposes: readonly string[]) =>
    sum(rows.filter((row) => purposes.includes(row.purpose ?? '')).map((row) => row.closing))
  const bank = of(['bank'])
  const [pots, later, pay] = [-of(POTS), -of(LATER), -of(PAY)]
  const named = new Set([...POTS, ...LATER, ...PAY])
  const others = rows.filter((row) => row.kind === 'liability' && !named.has(row.purpose ?? ''))
  const other = -sum(others.map((row) => row.closing)) - of(['vat-input', 'cash'])
  return { bank, kept: { pots, later, pay, other }, own: bank - pots - later - pay - other }
}

/**
 * A year of the co-operative itself in cents: what came in, what it cost (positive), and what contributions of
 * members were.
 */
export type OwnYear = {
  readonly income: Cents
  readonly costs: Cents
  readonly contributions: Cents
  readonly result: Cents
  readonly months: readonly { readonly month: string; readonly amount: Cents }[]
  readonly accounts: readonly { readonly code: string; readonly name: string; readonly amount: Cents }[]
}

/** The own result of a year. The months are all twelve, those without entries 0. */
export function ownYear(rows: readonly OwnMonth[], year: number): OwnYear {
  const mine = rows.filter((row) => row.month.startsWith(String(year)))
  const total = (of: (row: OwnMonth) => boolean) => sum(mine.filter(of).map((row) => row.amount))
  const months = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`)
  const income = total((row) => row.kind === 'income')
  const costs = -total((row) => row.kind === 'expense')
  return {
    income,
    costs,
    contributions: total((row) => row.purpose === 'contribution'),
    result: income - costs,
    months: months.map((month) => ({ month, amount: total((row) => row.month === month) })),
    accounts: [...Map.groupBy(mine, (row) => row.code)].map(([code, theirs]) => ({
      code,
      name: theirs[0]!.name,
      amount: sum(theirs.map((row) => row.amount)),
    })),
  }
}

/**
 * How much of its own costs a co-operative pays out of contributions of its members, in whole percents rounded down,
 * so that 100 means all of it; undefined without costs.
 */
export function standingOnItsOwn({ contributions, costs }: OwnYear): number | undefined {
  return costs <= 0n ? undefined : Number((contributions * 100n) / costs)
}
