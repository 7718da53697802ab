/** Whether what stands on the accounts of VAT is what the returns say. */
import type { Tx } from '../../platform/database.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { sum, type Cents } from '../../values/money.ts'
import {
  countWithVat,
  trialBalance,
  VAT_ACCOUNTS,
  vatByHand,
  vatSums,
  type JournalSlice,
  type VatByHand,
  type VatSum,
} from '../books/index.ts'
import { offRate, type OffRate } from './rate-check.ts'
import { boxesOf } from './vat-box.ts'
import type { VatPeriod } from './vat-period.ts'
import { sinceFiled } from './vat-slices.ts'
import { beforeStart, EVERY_ENTRY, type VatStanding } from './load-vat-standing.ts'

/** What stands on the accounts of VAT on the last day of a period, in cents as it is owed, and of what it is made. */
export type AccountsCheck = {
  readonly onAccounts: Cents
  /** Of the period itself, and of earlier periods that were not filed yet. */
  readonly period: Cents
  readonly unfiled: Cents
  /** Posted in earlier periods after those were filed. */
  readonly corrections: Cents
  /** From before the first period that Gilde makes returns about. */
  readonly beforeStart: Cents
  /** What none of these explains: always 0, or something is wrong. */
  readonly unexplained: Cents
  /** The entries of the period that brought VAT in by hand, without an invoice or cost. */
  readonly byHand: readonly VatByHand[]
  /** The boxes of the period whose VAT is not the rate of the amount beside it. */
  readonly offRate: readonly OffRate[]
}

/** Whether the return is what the books say and each cent of it has its invoice or cost. */
export function isGood({ unexplained, beforeStart, byHand, offRate: off }: AccountsCheck): boolean {
  return unexplained === 0n && beforeStart === 0n && byHand.length === 0 && off.length === 0
}

/** Looks what stands on the accounts of VAT at the end of a period that was not filed yet. */
export async function checkAccounts(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  period: VatPeriod,
  standing: VatStanding,
): Promise<AccountsCheck> {
  const { lastNumber, slices, periods } = standing
  const before: JournalSlice = {
    from: FIRST_DAY,
    until: beforeStart(standing),
    afterNumber: 0,
    untilNumber: EVERY_ENTRY,
  }
  const whole = ({ from, until }: VatPeriod): JournalSlice => ({
    from,
    until,
    afterNumber: 0,
    untilNumber: lastNumber,
  })
  const unfiled = periods.filter((one) => one.state !== 'filed' && one.period.until < period.from)
  const corrections = sinceFiled(slices, lastNumber).filter(({ until }) => until < period.from)
  const asked = [whole(period), before, ...unfiled.map((one) => whole(one.period)), ...corrections]
  const sums = await vatSums(tx, cooperativeId, asked)
  const balance = await trialBalance(tx, cooperativeId, period.from, period.until)
  const accounts: readonly string[] = VAT_ACCOUNTS
  const onAccounts = -sum(
    balance.filter(({ purpose }) => accounts.includes(purpose ?? '')).map(({ closing }) => closing),
  )
  const owed = (first: number, count: number) => owedIn(sums, first, count)
  const parts = {
    period: owed(0, 1),
    beforeStart: owed(1, 1),
    unfiled: owed(2, unfiled.length),
    corrections: owed(2 + unfiled.length, corrections.length),
  }
  const own = boxesOf(sums.filter(({ slice }) => slice === 0))
  return {
    onAccounts,
    ...parts,
    unexplained: onAccounts - sum(Object.values(parts)),
    byHand: await vatByHand(tx, cooperativeId, whole(period)),
    offRate: offRate(own, period, await countWithVat(tx, cooperativeId, whole(period))),
  }
}

/** Before any day that anything counts on. */
const FIRST_DAY = day('1900-01-01')

/** What is owed by the lines on accounts of VAT in some of the slices, in cents. */
function owedIn(sums: readonly VatSum[], first: number, count: number): Cents {
  const here = sums.filter(
    ({ slice, account }) => account !== null && slice >= first && slice < first + count,
  )
  return -sum(here.map(({ amount }) => amount))
}
