/**
 * Money. In Gilde a `bigint` is an amount in whole euro cents and nothing else: it cannot be mixed
 * with a float by accident (`1n + 0.5` throws), and it never loses a cent however large a sum grows.
 */

/** An amount in whole euro cents. Negative is allowed; what it means is said where it is used. */
export type Cents = bigint

/**
 * `part / whole` of an amount, rounded half away from zero to the cent.
 *
 * Half away from zero (12.5 -> 13, -12.5 -> -13) is the commercial rounding that Dutch invoices and
 * the Belastingdienst use, and it makes a credit note the exact mirror of its invoice.
 *
 * @param amount cents
 * @param part numerator of the fraction
 * @param whole denominator of the fraction, not zero
 * @returns cents
 * @throws RangeError when `whole` is zero
 */
export function fractionOf(amount: Cents, part: bigint, whole: bigint): Cents {
  if (whole === 0n) throw new RangeError('fractionOf: the whole is zero')
  const product = amount * part
  const negative = product < 0n !== whole < 0n
  const dividend = abs(product)
  const divisor = abs(whole)
  const rounded = (2n * dividend + divisor) / (2n * divisor)
  return negative ? -rounded : rounded
}

/** The size of an amount without its sign. Cents in, cents out. */
export function abs(amount: bigint): bigint {
  return amount < 0n ? -amount : amount
}

/** The sum of amounts in cents; of none it is 0. */
export function sum(amounts: Iterable<Cents>): Cents {
  let total = 0n
  for (const amount of amounts) total += amount
  return total
}

/** The smaller of two amounts in cents. */
export function least(a: Cents, b: Cents): Cents {
  return a < b ? a : b
}

/** The larger of two amounts in cents. */
export function greatest(a: Cents, b: Cents): Cents {
  return a > b ? a : b
}

/**
 * Divides an amount in proportion to weights, such that the parts add up to the amount.
 *
 * Each part is the difference between two rounded cumulative shares, so no cent is made or lost and
 * no part is more than one cent from its exact share. With all weights zero the last part takes all.
 *
 * @param amount cents
 * @param weights not negative, at least one
 * @returns cents per weight, in the same order
 */
export function divide(amount: Cents, weights: readonly bigint[]): Cents[] {
  const whole = sum(weights)
  if (whole === 0n) return weights.map((_, i) => (i === weights.length - 1 ? amount : 0n))
  let weightSoFar = 0n
  let givenSoFar = 0n
  return weights.map((weight) => {
    weightSoFar += weight
    const part = fractionOf(amount, weightSoFar, whole) - givenSoFar
    givenSoFar += part
    return part
  })
}

/**
 * Reads an amount as a person types it: `1.234,56`, `1234,5`, `1234.56`, `€ 12`, `-3,10`.
 *
 * A dot before exactly three digits means thousands (`1.234` is one thousand two hundred thirty-four), as it does on
 * Dutch paper. A comma there could mean either (`1,234`), and a guess of a factor thousand is no reading: only with a
 * dot behind it (`1,234.50`) it means thousands.
 *
 * @returns cents, or undefined when it is not an amount of at most two decimals and nine digits before them
 */
export function parseEuro(text: string): Cents | undefined {
  const compact = text.replace(/[\s\u00a0€]/g, '').replace(/,-+$/, '')
  const sign = /^[-−]/.test(compact) ? -1n : 1n
  const unsigned = compact.replace(/^[-−+]/, '')
  const match =
    /^([1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(unsigned) ??
    /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d{1,2})$/.exec(unsigned) ??
    /^(\d+)\.(\d{1,2})$/.exec(unsigned)
  if (!match?.[1]) return undefined
  const whole = match[1].replace(/[.,]/g, '')
  if (whole.length > 9) return undefined
  return sign * (BigInt(whole) * 100n + BigInt((match[2] ?? '').padEnd(2, '0')))
}

/**
 * An amount as machines write it: `-1234.50`. For files and plain-text journals, never for a screen;
 * what a person reads comes from `ui`, in the language of the reader.
 */
export function toDecimal(amount: Cents): string {
  const digits = abs(amount).toString().padStart(3, '0')
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/**
 * Reads the decimal notation of machines (`1234.5`, `-0.07`, `100.00000`), as in CAMT and UBL.
 *
 * @returns cents, or undefined when it is no number, holds a fraction of a cent, or has more than 13 digits before
 *   the point
 */
export function fromDecimal(text: string): Cents | undefined {
  const match = /^([-+])?(\d{1,13})(?:\.(\d{0,2})0*)?$/.exec(text.trim())
  if (!match) return undefined
  const cents = BigInt(match[2] ?? '0') * 100n + BigInt((match[3] ?? '').padEnd(2, '0'))
  return match[1] === '-' ? -cents : cents
}
