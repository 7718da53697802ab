/**
 * Text that came from another program. A database keeps no NUL, and no half of a character (a lone surrogate, as a name
 * that was cut in two ends with).
 */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0')
}

/** The same text without what cannot be kept. */
export function storable(text: string): string {
  return text.replace(/\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
}

/** At most so many UTF-16 units of it, never ending in half a character. */
export function cutTo(text: string, most: number): string {
  return storable(text.slice(0, most))
}
