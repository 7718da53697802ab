/** Bijstand for who works mainly for himself (Bbz 2004), settled by the book year. Who may have it we do not say. */
import type { Day } from '../../../values/day.ts'
import { percentOf } from '../../../values/exact-number.ts'
import { fractionOf, greatest, least, type Cents } from '../../../values/money.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { numberOn, percentOn, type NoValue } from './lookup.ts'
import type { Parameters } from './parameters.ts'
import { ofFacts, ofLaw, stepOf, type Hours, type Step } from './step.ts'

/** Profit of a year with the flat share for tax off, in cents. */
export type BbzIncome = { readonly tax: Cents; readonly income: Cents; readonly steps: readonly Step[] }

/**
 * Bbz 6(2): of income without wage tax a flat share is tax and national insurance. A loss has no tax and stays one.
 *
 * @param profit of the book year, in cents
 */
export function bbzIncome(profit: Cents, on: Day, parameters: Parameters): Result<BbzIncome, NoValue> {
  const share = percentOn(parameters, 'BBZ', 'fictitiousTax.percent', on)
  if (!share.ok) return share
  const { value: percent, fact } = share.value
  const tax = percentOf(greatest(0n, profit), percent)
  const income = profit - tax
  return ok({
    tax,
    income,
    steps: [stepOf('bbz-tax', tax, { profit, percent, tax, income }, ofFacts('Bbz 6(2)', [fact]))],
  })
}

/** A book year that is over. Cents. */
export type BbzYear = {
  /** The norm of twelve months. */
  readonly yearNorm: Cents
  /** What was paid as a loan without interest. */
  readonly loanPaid: Cents
  /** Income of the book year after tax; a loss is negative and counts as none. */
  readonly income: Cents
  readonly monthsWithBenefit: number
  /** Assets pass the limit of Bbz 3: then the loan stays a loan (13). */
  readonly assetsAboveLimit?: boolean
}

/** What becomes of the loan; the loan is `gift + reclaim + staysLoan`. Cents. */
export type BbzSettlement = {
  readonly topUp: Cents
  readonly gift: Cents
  /** What the municipality may ask back; it need not. */
  readonly reclaim: Cents
  readonly staysLoan: Cents
  readonly steps: readonly Step[]
}

/**
 * Bbz 11-13: loan and income together below the year norm give a top-up and make the loan a gift; above it the
 * difference may be asked back. The top-up never takes the benefit above the norm of the months it was paid.
 *
 * @returns refuses `bbz-year-impossible` for a negative amount or no month from 1 to 12
 */
export function settleBbz(year: BbzYear): Result<BbzSettlement, 'bbz-year-impossible'> {
  const { yearNorm, loanPaid, monthsWithBenefit: months, assetsAboveLimit = false } = year
  if (yearNorm < 0n || loanPaid < 0n || !Number.isInteger(months) || months < 1 || months > 12)
    return refuse('bbz-year-impossible')
  const income = greatest(0n, year.income)
  const steps = [
    stepOf('bbz-settled', loanPaid + income, { yearNorm, loan: loanPaid, income }, ofLaw('bbz', 'Bbz 12(1)')),
  ]
  if (assetsAboveLimit) {
    steps.push(
      stepOf('bbz-loan-stays', loanPaid, { loan: loanPaid }, ofLaw('bbz', 'Bbz 13', 'by-municipality')),
    )
    return ok({ topUp: 0n, gift: 0n, reclaim: 0n, staysLoan: loanPaid, steps })
  }
  const above = loanPaid + income - yearNorm
  if (above <= 0n) {
    const ofMonths = fractionOf(yearNorm, BigInt(months), 12n)
    const topUp = greatest(0n, least(-above, ofMonths - loanPaid))
    steps.push(stepOf('bbz-top-up', topUp, { topUp, gift: loanPaid }, ofLaw('bbz', 'Bbz 12(2)')))
    return ok({ topUp, gift: loanPaid, reclaim: 0n, staysLoan: 0n, steps })
  }
  const reclaim = least(above, loanPaid)
  const gift = loanPaid - reclaim
  steps.push(
    stepOf('bbz-reclaim', reclaim, { above, reclaim, gift }, ofLaw('bbz', 'Bbz 12(2)c', 'by-municipality')),
  )
  return ok({ topUp: 0n, gift, reclaim, staysLoan: 0n, steps })
}

/**
 * The hours that part the Bbz from small business beside bijstand: 1,225 a calendar year (Bbz 1b, Wet IB 3.6).
 *
 * @param worked in the year, in thousandths of hours
 */
export function bbzHours(
  worked: Hours,
  on: Day,
  parameters: Parameters,
): Result<{ readonly met: boolean; readonly step: Step }, NoValue> {
  const row = numberOn(parameters, 'BBZ', 'hoursCriterion.perYear', on)
  if (!row.ok) return row
  const { value, fact } = row.value
  const criterion = { thousandths: (value.part * 1000n) / value.whole }
  const met = worked.thousandths >= criterion.thousandths
  const kind = met ? 'bbz-hours-met' : 'bbz-hours-short'
  return ok({ met, step: stepOf(kind, 0n, { hours: worked, criterion }, ofFacts('Bbz 1b', [fact])) })
}
