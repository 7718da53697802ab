import { z } from 'zod'
import type { Cents } from '../../../values/money.ts'

/** What a confirmed statement says of a month, as far as figures over all clients ask. Cents; minutes. */
export type StatedMonth = { readonly turnover: Cents; readonly costs: Cents; readonly minutes: number }

const cents = z
  .union([z.string().regex(/^-?\d{1,15}$/), z.int()])
  .transform((amount): Cents => BigInt(amount))

/** The fields of the JSON that are counted; what else stands there is not looked at. */
const stated = z.object({ turnover: cents, costs: cents, minutes: z.int().min(0).nullable().optional() })

/**
 * Reads what is counted out of the figures of a statement. Hours that were not noted count as none.
 *
 * @throws Error when a statement says something else: a figure that leaves out whom it cannot read would be wrong unseen
 */
export function readStatedMonth(figures: string): StatedMonth {
  const { turnover, costs, minutes } = stated.parse(JSON.parse(figures))
  return { turnover, costs, minutes: minutes ?? 0 }
}
