import { z } from 'zod'
import type { Cents } from '../../../values/money.ts'

/** What a confirmed statement says of a month, as far as figures over all clients ask. Cents; minutes. */
export type StatedMonth = { readonly turnover: Cents; readonly costs: Cents; readonly minutes: number }

const cents = z
  .string()
  .regex(/^-?\d{1,16}$/)
  .transform((amount): Cents => BigInt(amount))

/** The fields of the JSON that are counted; what else stands there is not looked at. */
const stated = z.object({
  income: z.object({ net: cents }),
  costs: z.object({ net: cents }),
  hours: z.object({ minutes: z.int().min(0) }),
})

/**
 * Reads what is counted out of the figures of a statement. Hours that were not noted count as none.
 *
 * @throws Error when a statement says something else: a figure that leaves out whom it cannot read would be wrong
 * unseen
 */
export function readStatedMonth(figures: string): StatedMonth {
  const { income, costs, hours } = stated.parse(JSON.parse(figures))
  return { turnover: income.net, costs: costs.net, minutes: hours.minutes }
}
