import { abs, type Cents } from '../../values/money.ts'

/**
 * Where an amount lies between nothing and a whole, for a picture.
 *
 * @param amount cents
 * @param whole cents; of nothing everything is 0 %
 * @returns a percentage from 0 to 100, with at most two decimals
 */
export function percentOf(amount: Cents, whole: Cents): number {
  if (whole <= 0n || amount <= 0n) return 0
  if (amount >= whole) return 100
  return Number((amount * 10_000n) / whole) / 100
}

/**
 * A round amount that nothing in the picture goes above: a small number times a power of ten.
 *
 * @param amounts cents
 * @returns cents, at least one euro
 */
export function roundTop(amounts: readonly Cents[]): Cents {
  let highest = 100n
  for (const amount of amounts) if (abs(amount) > highest) highest = abs(amount)
  let step = 100n
  while (step * 10n < highest) step *= 10n
  for (const tenths of [10n, 12n, 15n, 20n, 25n, 30n, 40n, 50n, 60n, 80n]) {
    const top = (step * tenths) / 10n
    if (top >= highest) return top
  }
  return step * 10n
}
