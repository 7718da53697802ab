/**
 * Which figures over clients may be shown. Of fewer than five people nothing is shown, and neither is a figure
 * that gives one of fewer than five when other figures are taken off it. Decision 0017 says why this is enough.
 */

/** A figure is about so many people at least, and so is what is left after taking figures off each other. */
export const FEWEST_PEOPLE = 5

/** Who is counted, or what each brings to a sum. */
export type PerPerson = ReadonlyMap<string, bigint>

/** Figures that add up over quarters: each quarter of a year, and the year. */
export type ShownYear = {
  readonly quarters: readonly (bigint | undefined)[]
  readonly year: bigint | undefined
}

/** A sum over people, or undefined when it is about fewer than five. Who brings nothing to it is not counted. */
export function shownSum(of: PerPerson): bigint | undefined {
  return areEnough(peopleIn(of)) ? total(of) : undefined
}

/**
 * Four quarters and their year. The quarters stand: they are shown before the year is over. The year is not shown
 * when the quarters that are not shown would follow from it, and are together about fewer than five people.
 */
export function shownYear(quarters: readonly PerPerson[]): ShownYear {
  const shown = quarters.map(shownSum)
  const hidden = quarters.filter((_, i) => shown[i] === undefined)
  const all = new Set(quarters.flatMap(peopleIn))
  const behind = new Set(hidden.flatMap(peopleIn))
  const isSafe = all.size >= FEWEST_PEOPLE && (hidden.length === 0 || behind.size >= FEWEST_PEOPLE)
  return { quarters: shown, year: isSafe ? quarters.reduce((sum, one) => sum + total(one), 0n) : undefined }
}

/**
 * How many people, and how many of them have something, in fives: the second is not shown when either who has it or
 * who has
 * it not are fewer than five.
 */
export function shownPart(
  everybody: ReadonlySet<string>,
  some: ReadonlySet<string>,
): { readonly everybody: bigint | undefined; readonly some: bigint | undefined } {
  const having = [...some].filter((one) => everybody.has(one))
  const without = [...everybody].filter((one) => !some.has(one))
  return {
    everybody: areEnough([...everybody]) ? inFives(everybody.size) : undefined,
    some: areEnough(having) && areEnough(without) ? inFives(having.length) : undefined,
  }
}

/** Who brings something to a sum. */
export function peopleIn(of: PerPerson): string[] {
  return [...of].filter(([, amount]) => amount !== 0n).map(([person]) => person)
}

/** Down to a multiple of five: two counts of two quarters, taken off each other, never tell of one who came or left. */
function inFives(count: number): bigint {
  return BigInt(count - (count % FEWEST_PEOPLE))
}

function areEnough(people: readonly string[]): boolean {
  return new Set(people).size >= FEWEST_PEOPLE
}

function total(of: PerPerson): bigint {
  return [...of.values()].reduce((sum, amount) => sum + amount, 0n)
}
