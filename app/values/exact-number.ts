/**
 * Numbers of the law that whole basis points cannot hold (7.4074 %, 21.75 days): kept as a fraction, so that a sum of
 * money never passes through a float.
 */
import { formatExact, NO_BREAK_SPACE, type Language } from './format.ts'
import { fractionOf, type Cents } from './money.ts'

/** `part / whole` with the decimal text it was read from: 50.75 is 5075 over 100. Never negative. */
export type ExactNumber = { readonly text: string; readonly part: bigint; readonly whole: bigint }

/** Reads `50.75`, `12` or `0.5`; undefined when it is no number of at most six digits before and after the point. */
export function parseExactNumber(text: string): ExactNumber | undefined {
  const match = /^(\d{1,6})(?:\.(\d{1,6}))?$/.exec(text)
  if (!match?.[1]) return undefined
  const decimals = match[2] ?? ''
  return { text, part: BigInt(match[1] + decimals), whole: 10n ** BigInt(decimals.length) }
}

/**
 * The same, for a number that stands in our own code or that was read before.
 *
 * @throws RangeError when it is none
 */
export function exactNumber(text: string): ExactNumber {
  const parsed = parseExactNumber(text)
  if (!parsed) throw new RangeError(`not an exact number: ${text}`)
  return parsed
}

/** So many percent of an amount in cents, rounded half away from zero to the cent. */
export function percentOf(amount: Cents, percent: ExactNumber): Cents {
  return fractionOf(amount, percent.part, percent.whole * 100n)
}

/** What is left of an amount in cents after so many percent was taken off, rounded half away from zero. */
export function lessPercent(amount: Cents, percent: ExactNumber): Cents {
  const hundred = percent.whole * 100n
  return fractionOf(amount, hundred - percent.part, hundred)
}

/** A whole number that stands as an exact one (27, 12); anything behind the point is dropped. */
export function wholeOf(number: ExactNumber): number {
  return Number(number.part / number.whole)
}

/** A percentage as a reader knows it: `50,75 %`, in English `50.75%`. */
export function formatExactPercent(percent: ExactNumber, language: Language): string {
  const number = formatExact(percent.part, percent.whole.toString().length - 1, language)
  return language === 'nl' ? `${number}${NO_BREAK_SPACE}%` : `${number}%`
}
