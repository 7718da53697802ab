const ZERO_WIDTH_SPACE = '\u200b'

/**
 * Text in which what has no spaces (a link, a serial number) may break every 16 letters, so that it
 * stays on the paper. Up to 32 letters it is left to hyphenation: there are Dutch words of that length.
 */
export function breakable(text: string): string {
  return text.replace(/\S{33,}/gu, (word) => {
    const letters = [...word]
    const parts = []
    for (let at = 0; at < letters.length; at += 16) parts.push(letters.slice(at, at + 16).join(''))
    return parts.join(ZERO_WIDTH_SPACE)
  })
}
