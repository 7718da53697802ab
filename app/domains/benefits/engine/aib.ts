/** What income is for UWV schemes and the IOAW (Algemeen inkomensbesluit): more than profit, spread over the year. */
import { divide, fractionOf, greatest, type Cents } from '../../../values/money.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { ofLaw, stepOf, type Step } from './step.ts'

/** Figures of a tax return, cents. */
export type TaxFigures = {
  /** Taxable profit: the deductions and the exemption below are off already. A loss is negative. */
  readonly taxableProfit: Cents
  readonly entrepreneurDeductions: Cents
  readonly smeProfitExemption: Cents
}

export type AibIncome = {
  readonly income: Cents
  /** Rounded by itself, half a cent up. */
  readonly perMonth: Cents
  /** Per month, together exactly the income. */
  readonly months: readonly Cents[]
  readonly steps: readonly Step[]
}

/**
 * AIB 2:2(1)d, 3:2(1)d: profit with the entrepreneur's deductions and the SME profit exemption put back, never below
 * 0, spread evenly over the months of work in the year (4:1(5)).
 *
 * @param monthsOfWork months in which there was a business, 1 to 12
 * @returns cents; refuses `months-impossible`
 */
export function aibIncome(figures: TaxFigures, monthsOfWork = 12): Result<AibIncome, 'months-impossible'> {
  if (!Number.isInteger(monthsOfWork) || monthsOfWork < 1 || monthsOfWork > 12)
    return refuse('months-impossible')
  const { taxableProfit: profit, entrepreneurDeductions: deductions, smeProfitExemption: exemption } = figures
  const income = greatest(0n, profit + deductions + exemption)
  const perMonth = fractionOf(income, 1n, BigInt(monthsOfWork))
  const months = divide(
    income,
    Array.from({ length: monthsOfWork }, () => 1n),
  )
  const steps = [
    stepOf(
      'aib-income',
      income,
      { profit, deductions, exemption, income },
      ofLaw('aib', 'AIB 2:2(1)d, 3:2(1)d'),
    ),
    stepOf('aib-month', perMonth, { income, months: monthsOfWork, perMonth }, ofLaw('aib', 'AIB 4:1(5)')),
  ]
  return ok({ income, perMonth, months, steps })
}
