import type { Cents } from '../../values/money.ts'

/** What the opening of a pot does, in cents. `threshold` is the limit of the pot, when it has one. */
export type Opening = {
  readonly amount: Cents
  readonly before: Cents
  readonly after: Cents
  readonly threshold: Cents | undefined
  /** The own capital of the co-operative, out of which it comes. */
  readonly ownBefore: Cents
  readonly ownAfter: Cents
}

/** What is odd about an opening: it can be right, but whoever books it says so once more. */
export type OddOpening = 'above-limit' | 'own-capital-below-zero'

/** The opening of a pot, from what is in it and what the own capital is. Cents. */
export function openingOf(
  amount: Cents,
  now: { readonly pot: Cents; readonly own: Cents; readonly threshold: Cents | undefined },
): Opening {
  const { pot, own, threshold } = now
  return { amount, before: pot, after: pot + amount, threshold, ownBefore: own, ownAfter: own - amount }
}

/** What is odd about it; nothing when it fits the pot, and the own capital stays at zero or above. */
export function oddIn({ after, threshold, ownAfter }: Opening): readonly OddOpening[] {
  return [
    ...(threshold !== undefined && after > threshold ? (['above-limit'] as const) : []),
    ...(ownAfter < 0n ? (['own-capital-below-zero'] as const) : []),
  ]
}
