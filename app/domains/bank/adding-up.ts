import type { Cents } from '../../values/money.ts'

/**
 * Finds which of a few amounts add up to a sum, credit notes (negative amounts) included. Bounded: at
 * most 20 amounts are looked at, at most 6 of them are combined, and the search stops after 6,000 steps,
 * so a customer with a thousand open invoices costs no more than one with twenty.
 *
 * @param amounts in order of preference (oldest first), cents
 * @param target cents
 * @param must indexes that have to be part of it
 * @returns up to `most` sets of indexes, smallest sets first, then by order of preference; at least two
 *   indexes each
 */
export function addingUpTo(
  amounts: readonly Cents[],
  target: Cents,
  must: readonly number[] = [],
  most = 3,
): number[][] {
  const free = amounts.slice(0, 20).flatMap((_, i) => (must.includes(i) ? [] : [i]))
  const base = must.reduce((total, i) => total + (amounts[i] ?? 0n), 0n)
  const bounds = reachable(free.map((i) => amounts[i] ?? 0n))
  const found: number[][] = []
  let steps = 0
  const search = (from: number, rest: Cents, picked: number[], size: number): void => {
    if (found.length >= most || steps++ > 6000) return
    if (size === 0) {
      if (rest === 0n) found.push([...must, ...picked])
      return
    }
    const bound = bounds[from]
    if (!bound || rest > bound.highest || rest < bound.lowest) return
    for (let k = from; k + size <= free.length; k++) {
      const index = free[k] ?? 0
      search(k + 1, rest - (amounts[index] ?? 0n), [...picked, index], size - 1)
    }
  }
  const smallest = Math.max(0, 2 - must.length)
  for (let size = smallest; size <= Math.min(6, free.length) && found.length === 0; size++) {
    if (must.length > 0 && size === 0) continue
    search(0, target - base, [], size)
  }
  return found
}

/** The highest and lowest sum that can still be made from each place on. */
function reachable(amounts: readonly Cents[]): { highest: Cents; lowest: Cents }[] {
  const bounds: { highest: Cents; lowest: Cents }[] = []
  let highest = 0n
  let lowest = 0n
  for (let i = amounts.length - 1; i >= 0; i--) {
    const amount = amounts[i] ?? 0n
    if (amount > 0n) highest += amount
    else lowest += amount
    bounds[i] = { highest, lowest }
  }
  return bounds
}
