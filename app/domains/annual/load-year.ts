import { yearOf, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Tx } from '../../platform/database.ts'
import { closedBooks, firstDayOfBooks, type Closed } from '../books/index.ts'
import { accountsOfYear, adoptionOf, extensionOf, type Adoption, type AnnualAccount } from './account.db.ts'
import { depositOf } from './deposit.db.ts'
import type { Deposit } from './deposit.ts'
import { deadlinesOf, nextStep, type Deadlines, type Done, type Step } from './deadlines.ts'

/** A year on its way to being finished. */
export type YearOfBooks = {
  readonly year: number
  readonly accounts: readonly AnnualAccount[]
  readonly adoption: Adoption | undefined
  readonly deposit: Deposit | undefined
  readonly extension: number
  readonly deadlines: Deadlines
  readonly done: Done
  readonly next: Step | undefined
}

/** How far a year is, and what is next. */
export async function yearOfBooks(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
): Promise<YearOfBooks> {
  const accounts = await accountsOfYear(tx, cooperativeId, year)
  const adoption = await adoptionOf(tx, cooperativeId, year)
  const extension = await extensionOf(tx, cooperativeId, year)
  const deposit = await depositOf(tx, cooperativeId, year)
  const closed = await closedBooks(tx, cooperativeId)
  const done = doneOf(year, closed, accounts.length > 0, adoption, deposit)
  return {
    year,
    accounts,
    adoption,
    deposit,
    extension,
    deadlines: deadlinesOf(year, extension, adoption?.metOn),
    done,
    next: nextStep(done),
  }
}

/** The years in which something was booked and that are over, the newest first. */
export async function finishedYears(tx: Tx, cooperativeId: Id<'cooperative'>, today: Day): Promise<number[]> {
  const first = await firstDayOfBooks(tx, cooperativeId)
  if (!first) return []
  const newest = yearOf(today) - 1
  return Array.from({ length: Math.max(0, newest - yearOf(first) + 1) }, (_, back) => newest - back)
}

function doneOf(
  year: number,
  closed: Closed,
  prepared: boolean,
  adoption: Adoption | undefined,
  deposit: Deposit | undefined,
): Done {
  const lastDay = `${year}-12-31`
  const close = closed.forGood !== undefined && closed.forGood >= lastDay
  const forNow = closed.forNow !== undefined && closed.forNow.until >= lastDay
  // What was closed before accounts were adopted here has nothing to deposit here.
  const deposited = deposit !== undefined || (close && adoption === undefined)
  return {
    'close-for-now': close || forNow,
    prepare: prepared,
    adopt: adoption !== undefined,
    deposit: deposited,
    close,
  }
}
