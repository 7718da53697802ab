import { fractionOf, type Cents } from './money.ts'

/** A rate in basis points: hundredths of a percent, so 21 % is 2100 and 12.5 % is 1250. */
export type BasisPoints = number

const WHOLE = 10_000n

/**
 * A rate of an amount, rounded half away from zero to the cent.
 *
 * @param amount cents
 * @param rate basis points
 * @returns cents
 */
export function rateOf(amount: Cents, rate: BasisPoints): Cents {
  return fractionOf(amount, BigInt(rate), WHOLE)
}

/** Reads a percentage as a person types it (`30`, `12,5`, `7.25 %`); undefined when it is none. */
export function parsePercentage(text: string): BasisPoints | undefined {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim())
  if (!match) return undefined
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}
