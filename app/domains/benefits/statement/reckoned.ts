/** How the income of a statement becomes what was shared out: so that who reads it can add it up. */
import { sum, type Cents } from '../../../values/money.ts'
import type { StatementFigures } from './figures-shape.ts'
import { centsOf } from './figures.ts'

/** Cents without VAT: `income - costs - left` is `shared`, to the cent. */
export type Reckoned = {
  readonly income: Cents
  readonly costs: Cents
  /** What of the income is not shared out. Below 0 when more was shared than there is income now. */
  readonly left: Cents
  /** Why: a customer still has to pay, nobody will pay it any more, or there was less income later. */
  readonly why: 'unpaid' | 'not-shared' | 'shared-more'
  readonly shared: Cents
}

/** The sum behind what was shared out of the work of a month. */
export function reckonedOf({
  income,
  costs,
  shared,
}: Pick<StatementFigures, 'income' | 'costs' | 'shared'>): Reckoned {
  const [net, spent] = [centsOf(income.net), centsOf(costs.net)]
  const sharedOut = sum(shared.map(({ amount }) => centsOf(amount)))
  const left = net - spent - sharedOut
  const waits = income.invoices.some(({ open }) => centsOf(open) > 0n)
  return {
    income: net,
    costs: spent,
    left,
    why: left < 0n ? 'shared-more' : waits ? 'unpaid' : 'not-shared',
    shared: sharedOut,
  }
}
