/**
 * Which figures over clients may be shown. Of fewer than five people nothing is shown, and neither is a figure that
 * gives one of fewer than five when other figures are taken off it, or the statements that the municipality reads.
 * Decision 0017 says why this is enough.
 */

/** A figure is about so many people at least, and so is what is left after taking off what else is known. */
export const FEWEST_PEOPLE = 5

/** What each brings to a sum. */
export type PerPerson = ReadonlyMap<string, bigint>

/** What a municipality knows of the people of a figure beside the figure. `perhaps` holds at least who is in `read`. */
export type Known = {
  /** Everybody who could be in it, whether they bring something or not. */
  readonly everybody: ReadonlySet<string>
  /** Of whom it reads all that they bring. */
  readonly read: ReadonlySet<string>
  /** Of whom it may have read some of that, at any time. */
  readonly perhaps: ReadonlySet<string>
}

/** What people bring to the figure of a quarter, and what the municipality knows of it already. */
export type Part = { readonly brings: PerPerson; readonly known: Known }

/** Figures that add up over quarters: each quarter of a year, and the year. */
export type ShownYear = {
  readonly quarters: readonly (bigint | undefined)[]
  readonly year: bigint | undefined
}

/** A sum over people, or undefined when it may not be shown. Who brings nothing to it is not counted. */
export function shownSum(part: Part): bigint | undefined {
  return mayBeShown([part]) ? total(part.brings) : undefined
}

/**
 * Four quarters and their year. The quarters stand: they are shown before the year is over. The year is not shown
 * when the quarters that are not shown would follow from it, and together may not be shown either.
 */
export function shownYear(quarters: readonly Part[]): ShownYear {
  const shown = quarters.map(shownSum)
  const hidden = quarters.filter((_, i) => shown[i] === undefined)
  const isSafe = hidden.length === 0 || mayBeShown(hidden)
  return {
    quarters: shown,
    year: isSafe ? quarters.reduce((sum, one) => sum + total(one.brings), 0n) : undefined,
  }
}

/**
 * How many people, and how many of them have something, in fives: the second is not shown when either who has it or
 * who has it not are fewer than five, or fewer than five of whom the municipality does not know it.
 */
export function shownPart(
  known: Known,
  some: ReadonlySet<string>,
): { readonly everybody: bigint | undefined; readonly some: bigint | undefined } {
  const everybody = [...known.everybody]
  const having = everybody.filter((one) => some.has(one))
  const without = everybody.filter((one) => !some.has(one))
  const isAllRead = everybody.every((one) => known.read.has(one))
  const isSafe = (people: readonly string[]) =>
    areEnough(people) && (isAllRead || areEnough(people.filter((one) => !known.perhaps.has(one))))
  return {
    everybody: areEnough(everybody) ? inFives(everybody.length) : undefined,
    some: isSafe(having) && isSafe(without) ? inFives(having.length) : undefined,
  }
}

/** Who brings something to a sum. */
export function peopleIn(of: PerPerson): string[] {
  return [...of].filter(([, amount]) => amount !== 0n).map(([person]) => person)
}

/**
 * Whether the sum of some quarters may be known: it is about five people, and so is what is left of it without what
 * the municipality reads. Nothing is left only where it reads everybody: that nobody else brings anything would tell
 * that all who share nothing had nothing.
 */
function mayBeShown(parts: readonly Part[]): boolean {
  if (!areEnough(parts.flatMap(({ brings }) => peopleIn(brings)))) return false
  const notAllRead = parts.filter((part) => !isAllRead(part))
  const unread = ({ brings, known }: Part) => peopleIn(brings).filter((one) => !known.perhaps.has(one))
  return notAllRead.length === 0 || areEnough(notAllRead.flatMap(unread))
}

function isAllRead({ brings, known }: Part): boolean {
  return [...known.everybody, ...peopleIn(brings)].every((one) => known.read.has(one))
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
