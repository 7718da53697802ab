/**
 * Which letters the font of our documents has. PDF/A forbids a letter without a glyph, and Typst then
 * makes no file at all: one emoji in a customer's name would stop an invoice.
 */

/** Whether the font has a glyph for a code point. */
export type Coverage = (codePoint: number) => boolean

/** Stands for a letter that the font lacks: it says that something was there. */
export const MISSING = '\u25a1'

/**
 * Text that can be set: composed (é as one letter), without control characters, each letter that the
 * font lacks replaced by □, an emoji of several code points by one.
 *
 * @param json the JSON text of the data; its own marks are ASCII and stay as they are
 */
export function showable(json: string, covers: Coverage): string {
  return json
    .replace(LONE_SURROGATE, `$1${MISSING}`)
    .replace(ESCAPED_CONTROL, '$1')
    .normalize('NFC')
    .replace(/\p{RGI_Emoji}/gv, (emoji) => (isCovered(emoji, covers) ? emoji : MISSING))
    .replace(INVISIBLE, '')
    .replace(/[^\x00-\x7f\u200b]/gu, (letter) => (isCovered(letter, covers) ? letter : MISSING))
}

/** `JSON.stringify` writes half an emoji as `\ud83c`; Typst's reader stops at it. */
const LONE_SURROGATE = /((?<!\\)(?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g
/** Control characters but for tab and line end, as JSON writes them. */
const ESCAPED_CONTROL = /((?<!\\)(?:\\\\)*)\\(?:u00(?:0[0-8bce-f]|1[0-9a-f])|[bf])/g

/** Marks that have no shape of their own, but for the zero-width space where a line may break. */
const INVISIBLE = /[[\p{Default_Ignorable_Code_Point}\x7f-\x9f]--\u200b]/gv

function isCovered(text: string, covers: Coverage): boolean {
  return [...text].every((letter) => {
    const codePoint = letter.codePointAt(0)!
    return covers(codePoint) && !isPrivate(codePoint)
  })
}

/** PDF/A level A forbids the private use areas, even where the font draws something there. */
function isPrivate(codePoint: number): boolean {
  return (codePoint >= 0xe000 && codePoint <= 0xf8ff) || codePoint >= 0xf_0000
}

/**
 * Reads which code points a TrueType font maps to a glyph (OpenType specification, `cmap`, formats 4
 * and 12).
 *
 * @throws RangeError when the font has no such table
 */
export function coverageOf(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const table = tableAt(view, 'cmap')
  const codePoints = new Set<number>()
  for (let i = 0; i < view.getUint16(table + 2); i++) {
    const at = table + view.getUint32(table + 4 + i * 8 + 4)
    const format = view.getUint16(at)
    if (format === 4) addFormat4(view, at, codePoints)
    if (format === 12) addFormat12(view, at, codePoints)
  }
  return (codePoint) => codePoints.has(codePoint)
}

function tableAt(view: DataView, tag: string): number {
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + i * 16
    const name = String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(entry + offset)))
    if (name === tag) return view.getUint32(entry + 8)
  }
  throw new RangeError(`the font has no ${tag} table`)
}

function addFormat4(view: DataView, at: number, codePoints: Set<number>): void {
  const size = view.getUint16(at + 6)
  for (let i = 0; i < size; i += 2) {
    const end = view.getUint16(at + 14 + i)
    const start = view.getUint16(at + 16 + size + i)
    const delta = view.getUint16(at + 16 + 2 * size + i)
    const rangeAt = at + 16 + 3 * size + i
    const rangeOffset = view.getUint16(rangeAt)
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const indirect = rangeOffset === 0 ? code : view.getUint16(rangeAt + rangeOffset + 2 * (code - start))
      const glyph = rangeOffset !== 0 && indirect === 0 ? 0 : (indirect + delta) & 0xffff
      if (glyph !== 0) codePoints.add(code)
    }
  }
}

function addFormat12(view: DataView, at: number, codePoints: Set<number>): void {
  for (let i = 0; i < view.getUint32(at + 12); i++) {
    const group = at + 16 + i * 12
    const end = view.getUint32(group + 4)
    for (let code = view.getUint32(group); code <= end; code++) codePoints.add(code)
  }
}
