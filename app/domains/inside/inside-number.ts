/** By what work for each other is known, as an invoice is by its number: `O-0003`. */
export function insideNumber(number: number): string {
  return `O-${String(number).padStart(4, '0')}`
}
