/** A member's month of work as the books and the member know it, and what the benefit engine asks of it. */
import type { Day } from '../../../values/day.ts'
import { sum, type Cents } from '../../../values/money.ts'
import type { Destination, PotMoved } from '../../pots/index.ts'
import type { WorkDone } from '../../inside/index.ts'
import type { CostOfWork } from '../../spending/index.ts'
import type { Cost } from '../engine/allowed-costs.ts'
import type { MonthFigures } from '../engine/counted-income.ts'
import type { CostCategory, Policy } from '../engine/policy.ts'
import { partsOfWork } from './part-of-work.ts'

/** All there is of one month. Cents without VAT; minutes. */
export type MonthOfWork = WorkInMonth & {
  /** What took something off what was shared, where that makes less than nothing of it. */
  readonly takenOff: readonly TakenOff[]
}

/** As much of a month as reckoning asks. */
export type WorkInMonth = {
  /** The first day of the month. */
  readonly month: Day
  readonly invoices: readonly WorkDone[]
  readonly costs: readonly CostOfWork[]
  /** How the work of this month was shared out by now, whenever it was paid. */
  readonly shared: Partial<Readonly<Record<Destination, Cents>>>
  /** What the member got in hand of what was paid within this month, whatever month was worked. */
  readonly cashReceived: Cents
  /** What happened to the pot within this month, whatever month was worked. */
  readonly pot: readonly PotMoved[]
  /** What customers paid within this month, whatever month was worked. */
  readonly received: Cents
  /** As the member noted them; undefined when nothing was noted in the whole month. */
  readonly minutes: number | undefined
}

/**
 * Why less than nothing was shared to a destination: a credit note, a payment that went back, an invoice that the
 * customer will not pay, or a later cost.
 */
export type TakenOff = { readonly to: Destination } & (
  | { readonly what: 'credit-note'; readonly number: string; readonly of: string }
  | { readonly what: 'payment-back' | 'written-off'; readonly of: string }
  /** `of` is the number of the invoice; empty for a cost of no invoice. */
  | { readonly what: 'cost'; readonly supplier: string; readonly description: string; readonly of: string }
)

/** In which month money that a member got in hand counts: in that of the work, or in that of the payment. */
export type CashMonth = 'work' | 'payment'

/**
 * Income counts in the month in which it was earned, whenever it is paid (PW 32(1) and (2)); unless the municipality
 * agreed to look at what comes in: then in the month of the payment, as everything else does.
 */
export function cashMonthOf({ provisionalBasis }: Pick<Policy, 'provisionalBasis'>): CashMonth {
  return provisionalBasis === 'cash-receipts' ? 'payment' : 'work'
}

/**
 * What the engine reckons with, by the policy of the month. `priorConsent` is not known here, so false: a policy that
 * asks for it takes nothing off.
 */
export function figuresOf(of: WorkInMonth, policy: Pick<Policy, 'provisionalBasis'>): MonthFigures {
  const parts = partsOfWork(
    Object.entries(of.shared).map(([to, amount]) => ({ destination: to as Destination, amount })),
  )
  const share: Cost[] = parts.cost === 0n ? [] : [costOf('cooperative-share', parts.cost)]
  return {
    on: of.month,
    turnover: turnoverOf(of),
    received: of.received,
    costs: [...of.costs.map(({ category, net }) => costOf(category, net)), ...share],
    paidOut: paidOutOf(of, cashMonthOf(policy)),
    // Of the work of this month, as turnover is: money for earlier work that comes in now would tell of more than was
    // earned.
    reserved: parts.reserved,
    toMunicipality: parts['to-municipality'],
  }
}

/** What was worked and invoiced for the month, credit notes off. Cents without VAT. */
export function turnoverOf({ invoices }: WorkInMonth): Cents {
  return sum(invoices.map(({ net }) => net))
}

/**
 * What reached the member's own account: paid out of the pot within the month, or never put in it. Cents.
 *
 * @param cashBy in which month counts what was never in the pot
 */
export function paidOutOf(of: WorkInMonth, cashBy: CashMonth): Cents {
  const fromPot = sum(of.pot.filter(({ purpose }) => purpose === 'payout').map(({ amount }) => -amount))
  return fromPot + cashOf(of, cashBy)
}

/** What the member got in hand without its having been in the pot. Cents. */
export function cashOf({ shared, cashReceived }: WorkInMonth, cashBy: CashMonth): Cents {
  return cashBy === 'payment' ? cashReceived : (shared['member-cash'] ?? 0n)
}

function costOf(category: CostCategory, amount: Cents): Cost {
  return { category, amount, priorConsent: false }
}

/**
 * Whether a month uses up a month of an exemption: only income that counts can be left out. Where the pot does not
 * count, that is what was paid out; else it is work.
 */
export function hasIncomeThatCounts(
  { reservedPotCounts }: Pick<Policy, 'reservedPotCounts'>,
  { turnover, paidOut }: Pick<MonthFigures, 'turnover' | 'paidOut'>,
): boolean {
  return reservedPotCounts === false ? paidOut > 0n : turnover > 0n
}
