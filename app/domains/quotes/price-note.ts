/** How a price came about, and whether it stays above the floor of the co-operative. Pure. */
import { fractionOf, type Cents } from '../../values/money.ts'

export type PriceNote = {
  /** Thousandths of an hour. */
  readonly hours: bigint
  /** Cents an hour. */
  readonly rate: Cents
  /** Cents. */
  readonly material: Cents
  /** What others ask, and where that was found. */
  readonly compared: string
  /** Why it is above or below that. */
  readonly why: string
  /** Stands on the quote for the customer too. */
  readonly printed: boolean
  /** The coach may read it. */
  readonly coachReads: boolean
}

/** What hours and material come to, in cents without VAT. */
export function worthOf({ hours, rate, material }: Pick<PriceNote, 'hours' | 'rate' | 'material'>): Cents {
  return fractionOf(rate, hours, 1000n) + material
}

/**
 * What an hour brings with this price, in cents: what is left after the material, over the hours. Undefined without
 * hours.
 *
 * @param net cents without VAT
 */
export function hourlyOf(
  net: Cents,
  { hours, material }: Pick<PriceNote, 'hours' | 'material'>,
): Cents | undefined {
  return hours > 0n ? fractionOf(net - material, 1000n, hours) : undefined
}

/**
 * Whether an hour brings less than the co-operative wants: municipalities ask for prices as others have them. Nothing
 * is refused for it.
 *
 * @param net of the quote, in cents
 * @param floor cents an hour; undefined when there is none
 */
export function isUnderFloor(
  net: Cents,
  note: Pick<PriceNote, 'hours' | 'material'>,
  floor: Cents | undefined,
): boolean {
  const hourly = hourlyOf(net, note)
  return floor !== undefined && hourly !== undefined && hourly < floor
}
