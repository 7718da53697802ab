import { monthOf, type Day } from '../../values/day.ts'
import type { Cents } from '../../values/money.ts'
import { korLevel } from '../cooperative/index.ts'
import { getsEInvoice, hasAddress, lacksForEInvoice, type CustomerFacts } from './customer.ts'

/**
 * What is worth a second look before sending; each has its sentence in `text/…/sales.ts`. Nothing is refused
 * for it.
 */
export type Warning =
  | 'kor-limit'
  | 'customer-without-email'
  | 'customer-without-address'
  | 'e-invoice-number-missing'
  | 'e-invoice-kvk-missing'
  | 'e-invoice-eu-number-missing'
  | 'order-number-missing'
  | 'invoice-late'
  | 'work-in-future'
  | 'unusual-amount'
  | 'same-invoice-twice'

/** What the warnings look at. Amounts in cents with VAT. */
export type WarningFacts = {
  readonly today: Day
  readonly workedUntil: Day
  readonly total: Cents
  readonly customer: CustomerFacts
  /** What the customer wants to find back. */
  readonly reference: string
  /** Totals of the member's invoices so far, newest first; the last twenty will do. */
  readonly earlierTotals: readonly Cents[]
  /** How many other invoices have the same customer, total and days of work. */
  readonly same: number
  /**
   * Under the KOR: the turnover of the whole co-operative this year with this invoice, in cents. Undefined when it does
   * not hold, or for who may not know.
   */
  readonly korTurnover?: Cents | undefined
}

/** What is worth a second look, the most serious first. */
export function warningsFor(facts: WarningFacts): Warning[] {
  const { customer, today, workedUntil } = facts
  const lacks = getsEInvoice(customer) ? lacksForEInvoice(customer) : []
  const checks: readonly [Warning, boolean][] = [
    ['kor-limit', facts.korTurnover !== undefined && korLevel(facts.korTurnover) === 'passed'],
    ['same-invoice-twice', facts.same > 0],
    ['unusual-amount', isUnusual(facts.total, facts.earlierTotals)],
    ['customer-without-address', !hasAddress(customer)],
    ['e-invoice-number-missing', lacks.includes('number')],
    ['e-invoice-kvk-missing', lacks.includes('kvk')],
    ['e-invoice-eu-number-missing', lacks.includes('eu-number')],
    ['order-number-missing', getsEInvoice(customer) && facts.reference.trim() === ''],
    ['work-in-future', workedUntil > today],
    ['invoice-late', today > lastDayToInvoice(workedUntil)],
    ['customer-without-email', customer.email === ''],
  ]
  return checks.filter(([, applies]) => applies).map(([warning]) => warning)
}

/** Whether something is mended on the page of the customer. */
export function isAboutCustomer(warning: Warning): boolean {
  return warning.startsWith('customer-') || warning.startsWith('e-invoice-')
}

/**
 * Up to this total, in cents with VAT, a simplified invoice needs no address.
 *
 * @source art. 34d Wet OB 1968, since 1 January 2013
 */
const NAME_IS_ENOUGH = 10_000n

/** What a customer lacks before an invoice of `total` cents can be issued and mailed. */
export function lackingOf(
  customer: Pick<CustomerFacts, 'street' | 'postcode' | 'city' | 'email'>,
  total: Cents,
): Extract<Warning, 'customer-without-address' | 'customer-without-email'>[] {
  return [
    ...(total > NAME_IS_ENOUGH && !hasAddress(customer) ? (['customer-without-address'] as const) : []),
    ...(customer.email.trim() === '' ? (['customer-without-email'] as const) : []),
  ]
}

/** An invoice is to be sent before the 16th of the month after the month of the work (art. 34g Wet OB). */
export function lastDayToInvoice(workedUntil: Day): Day {
  return Temporal.PlainYearMonth.from(monthOf(workedUntil))
    .add({ months: 1 })
    .toPlainDate({ day: 15 })
    .toString() as Day
}

const ENOUGH_TO_COMPARE = 3
const LARGE_FOR_A_BEGINNER = 500_000n

/** More than five times what this member usually asks; for a beginner more than 5,000 euro. */
function isUnusual(total: Cents, earlier: readonly Cents[]): boolean {
  if (earlier.length < ENOUGH_TO_COMPARE) return total > LARGE_FOR_A_BEGINNER
  const sorted = earlier.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return total > 5n * sorted[Math.floor(sorted.length / 2)]!
}
