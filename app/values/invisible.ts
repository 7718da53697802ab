/**
 * Text without what nobody sees and a reader is misled by: marks that turn the direction of what follows (U+202E), and
 * spaces without width, by which two names or numbers look like one. What joins letters and emoji (U+200C, U+200D)
 * stays.
 */
export function withoutInvisible(text: string): string {
  return text.replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
}
