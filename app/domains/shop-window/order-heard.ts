/** What holds of an order of which a web shop tells more than once, in any order: pure. */

/** How an order stands. `ended`: called off, or all of it paid back. `failed`: its payment. `deleted`: thrown away. */
export const STANDINGS = ['placed', 'failed', 'ended', 'deleted'] as const
export type Standing = (typeof STANDINGS)[number]

/** What a web shop tells of an order now. */
export type ToldOfOrder = {
  readonly standing: Standing
  /** When it became so in the web shop; undefined where that is not told. */
  readonly asOf: Date | undefined
  /** Taken out of the bin of the web shop. */
  readonly restored: boolean
}

/** What is known of an order. */
export type Heard = {
  readonly standing: Standing
  readonly asOf: Date | undefined
  /** Whether it was ever told as placed: a payment that failed before that calls nothing off. */
  readonly everPlaced: boolean
}

/**
 * What is known after something was told. What is newest by the moment of the web shop holds; of an equal moment, or
 * none, what was told last. So the same messages with moments of their own end the same, in whichever order they come.
 * A bin tells no moment of its own: what comes out of it holds, whenever it went in.
 */
export function heardAfter(known: Heard | undefined, told: ToldOfOrder): Heard {
  const everPlaced = told.standing === 'placed' || (known?.everPlaced ?? false)
  if (known && isOlder(known, told)) return { ...known, everPlaced }
  return { standing: told.standing, asOf: told.asOf ?? known?.asOf, everPlaced }
}

/** Whether what was told is what holds. */
export function holdsStill(known: Heard, { standing, asOf }: Omit<ToldOfOrder, 'restored'>): boolean {
  return known.standing === standing && (asOf === undefined || asOf.getTime() === known.asOf?.getTime())
}

/** Whether an order is off: nothing is to be made of it. */
export function isOff({ standing, everPlaced }: Heard): boolean {
  return standing === 'failed' ? everPlaced : standing !== 'placed'
}

function isOlder(known: Heard, told: ToldOfOrder): boolean {
  if (told.restored && known.standing === 'deleted') return false
  return told.asOf !== undefined && known.asOf !== undefined && told.asOf < known.asOf
}
