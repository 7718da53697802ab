import type { ParameterFact } from './parameters.ts'

/**
 * How far a step can be relied upon. `certain`: read in the law. `by-municipality`: the law leaves it to the
 * municipality. `announced`: printed, but not in force yet. `not-confirmed`: from a second-hand source, or the text
 * can be read in two ways.
 */
export type Certainty = 'certain' | 'by-municipality' | 'announced' | 'not-confirmed'

const FROM_SURE_TO_UNSURE: readonly Certainty[] = ['certain', 'by-municipality', 'announced', 'not-confirmed']

/** The least certain of some; `certain` of none. */
export function leastCertain(all: Iterable<Certainty>): Certainty {
  let least = 0
  for (const one of all) least = Math.max(least, FROM_SURE_TO_UNSURE.indexOf(one))
  return FROM_SURE_TO_UNSURE[least]!
}

/** How certain a row of the table is: only what was read in the law itself is certain. */
export function certaintyOf({ confidence }: ParameterFact): Certainty {
  return confidence === 'high' ? 'certain' : 'not-confirmed'
}
