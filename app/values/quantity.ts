/**
 * Reads a quantity as a person types it: `2`, `1,5`, `0.125`, `1.000`, `1.234,5`.
 *
 * A dot before exactly three digits means thousands, as it does in amounts (`parseEuro`): `1.000` is a thousand.
 * A comma there is decimals (`1,125`), but for a zero at the end (`1,000`): nobody writes decimals so, and a guess of a
 * factor thousand is no reading.
 *
 * @returns thousandths, or undefined when it is not a quantity above 0 of at most seven digits and three decimals
 */
export function parseQuantity(typed: string): bigint | undefined {
  const match =
    /^([1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|\d{2}[1-9]))?$/.exec(typed) ??
    /^(0)[.,](\d{3})$/.exec(typed) ??
    /^(\d+)\.(\d{1,2})$/.exec(typed)
  const whole = match?.[1]?.replaceAll('.', '')
  if (whole === undefined || whole.length > 7) return undefined
  const thousandths = BigInt(whole) * 1000n + BigInt((match?.[2] ?? '').padEnd(3, '0'))
  return thousandths > 0n ? thousandths : undefined
}
