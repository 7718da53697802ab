/**
 * Reads a whole number as a person types it, with its thousands apart or not: `1040`, `1.040`, `1,040`, `1 040`. The
 * other way round is `formatCount`.
 *
 * @returns undefined when it is no whole number, so that `7,5` is never read as 75
 */
export function parseCount(typed: string): number | undefined {
  const text = typed.trim()
  const isWhole = /^\d{1,9}$/.test(text) || /^\d{1,3}([.,\u00a0 ]\d{3}){1,2}$/.test(text)
  return isWhole ? Number(text.replace(/\D/g, '')) : undefined
}
