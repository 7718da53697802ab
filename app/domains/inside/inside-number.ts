/**
 * By what work for each other is known, as an invoice is by its number: `O-0003`. A quote begins with the same letter
 * and has its year (`O-2026-0001`). Another letter here would rename what statements of the past already say.
 */
export function insideNumber(number: number): string {
  return `O-${String(number).padStart(4, '0')}`
}
