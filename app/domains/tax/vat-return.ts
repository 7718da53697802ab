/** Reckoning a VAT return: whole euros on the form, cents in the books, and what earlier periods still bring. */
import { abs, sum, type Cents } from '../../values/money.ts'
import type { Day } from '../../values/day.ts'
import { VAT_ACCOUNTS, type Entry, type EntryLine, type VatSum } from '../books/index.ts'
import { added, BOXES, boxesOf, isEmpty, isOwed, mapBoxes, netOf, type BoxAmounts } from './vat-box.ts'

/** What came to be known of an earlier period after its return was filed. */
export type Correction = { readonly from: Day; readonly until: Day; readonly boxes: BoxAmounts }

/** A return as the form has it, with the cents behind it. */
export type Form = {
  /** To the cent, corrections and all. */
  readonly exact: BoxAmounts
  /** In whole euros, kept in cents. */
  readonly whole: BoxAmounts
  /** Box 5a, 5b and 5g in whole euros, kept in cents; 5g below zero: the Belastingdienst pays. */
  readonly owed: Cents
  readonly input: Cents
  readonly payable: Cents
}

/**
 * The form of exact amounts. Whole euros, rounded in our own favour, as the Belastingdienst allows: what is owed down,
 * what comes back up. 5a is the sum of the rounded boxes, as on the form.
 */
export function formOf(exact: BoxAmounts): Form {
  const whole = mapBoxes((box) => ({
    base: wholeEurosDown(exact[box].base),
    vat: isOwed(box) ? wholeEurosDown(exact[box].vat) : -wholeEurosDown(-exact[box].vat),
  }))
  const owed = sum(BOXES.filter(isOwed).map((box) => whole[box].vat))
  const input = whole['5b'].vat
  return { exact, whole, owed, input, payable: owed - input }
}

/** The whole euros not above an amount: 1,99 becomes 1 and -1,01 becomes -2. Cents in, cents out. */
export function wholeEurosDown(amount: Cents): Cents {
  const rest = ((amount % 100n) + 100n) % 100n
  return amount - rest
}

/**
 * Up to this balance, in cents, a correction goes into the next return.
 *
 * @source art. 15 Uitvoeringsbesluit omzetbelasting 1968, since 1 January 2012
 */
export const MOST_IN_NEXT_RETURN = 100_000n

/**
 * Whether what was found of earlier periods must be told apart, in a supplement for each of those periods, within eight
 * weeks: when the balance of all of it is more than € 1,000, to pay or to get back (art. 10a AWR, art. 15
 * Uitvoeringsbesluit omzetbelasting 1968).
 */
export function needsSupplement(corrections: readonly Correction[]): boolean {
  return abs(sum(corrections.map(({ boxes }) => netOf(boxes)))) > MOST_IN_NEXT_RETURN
}

/** A return to be filed: its own period, what is taken along of earlier ones, what waits for a supplement. */
export type Reckoned = {
  readonly own: BoxAmounts
  readonly included: readonly Correction[]
  readonly apart: readonly Correction[]
  readonly form: Form
}

/** Reckons a return from the boxes of its own period and what was found of earlier ones. */
export function reckon(own: BoxAmounts, found: readonly Correction[]): Reckoned {
  const corrections = found.filter(({ boxes }) => !isEmpty(boxes))
  const isApart = needsSupplement(corrections)
  const included = isApart ? [] : corrections
  return {
    own,
    included,
    apart: isApart ? corrections : [],
    form: formOf(added([own, ...included.map(({ boxes }) => boxes)])),
  }
}

/**
 * A supplement: what the return of a period would have said with what was found since. Its form has the new totals, as
 * the Belastingdienst asks; what is to be paid is the difference with what was filed.
 *
 * @param filed what was filed of that period so far, to the cent, and what was payable then
 */
export function supplementOf(
  filed: { readonly exact: BoxAmounts; readonly payable: Cents },
  correction: Correction,
): { readonly form: Form; readonly payable: Cents } {
  const form = formOf(added([filed.exact, correction.boxes]))
  return { form, payable: form.payable - filed.payable }
}

/**
 * The entry that carries the accounts of VAT to "Btw betaald of ontvangen". What whole euros leave over is a difference
 * in payment, in our favour.
 *
 * @param sums the lines that the return is about
 * @param payable whole euros in cents, below zero when the Belastingdienst pays
 * @returns undefined when there is nothing to carry
 */
export function closingEntry(
  sums: readonly VatSum[],
  payable: Cents,
  countsOn: Day,
  description: string,
): Entry | undefined {
  const accounts = VAT_ACCOUNTS.map((account): EntryLine => ({
    account,
    amount: -sum(sums.filter((one) => one.account === account).map(({ amount }) => amount)),
  }))
  const left = payable - sum(accounts.map(({ amount }) => amount))
  const lines: EntryLine[] = [
    ...accounts,
    { account: 'vat-settled', amount: -payable },
    { account: 'payment-differences', amount: left },
  ]
  const moved = lines.filter(({ amount }) => amount !== 0n)
  return moved.length === 0 ? undefined : { book: 'vat', countsOn, description, lines: moved }
}

/** The corrections among sums of slices: the first slice is the own period, each other an earlier one. */
export function splitSums(
  slices: readonly { readonly from: Day; readonly until: Day }[],
  sums: readonly VatSum[],
): { readonly own: BoxAmounts; readonly found: readonly Correction[] } {
  const boxes = slices.map((_, place) => boxesOf(sums.filter(({ slice }) => slice === place)))
  return {
    own: boxes[0]!,
    found: slices.slice(1).map(({ from, until }, i) => ({ from, until, boxes: boxes[i + 1]! })),
  }
}
