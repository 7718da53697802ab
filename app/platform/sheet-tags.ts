import { refuse, type Refused } from '../values/result.ts'
import { MOST_COLUMNS, MOST_ROWS, type SheetRefusal } from './sheet.ts'

/** A tag that opens: its name without prefix, and its attributes. A `>` inside quotes does not end it. */
const TAGS = /<(?:[\w.-]+:)?(c|row|f|v|is)(?=[\s/>])((?:[^<>"']|"[^"]*"|'[^']*')*)>/g

/** What stands in a tag behind `name=`, in either kind of quotes; empty when it is not there. */
export function attribute(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return found?.[1] ?? found?.[2] ?? ''
}

/**
 * Why the raw text of a sheet is not handed to the reader. A reader makes room up to the last cell that is named, so
 * one cell far to the right or far down costs more memory than there is: each name is looked at before. And rows that
 * a filter hides are told, for who chose the file did not see them.
 */
export function refusedTags(raw: string): Refused<SheetRefusal> | undefined {
  const hidden = new Set<number>()
  let row = 0
  let inHidden = false
  for (const [, tag, attributes = ''] of raw.matchAll(TAGS)) {
    // Only a hidden row in which something stands is told: many hide the empty rest of a sheet.
    if ((tag === 'v' || tag === 'is') && inHidden) hidden.add(row)
    if (tag !== 'c' && tag !== 'row') continue
    const place = attribute(attributes, 'r')
    const named = /^([A-Z]{0,7})(\d{0,7})$/.exec(place)
    if (!named) return refuse(place.length > 7 ? 'sheet-too-wide' : 'sheet-unreadable')
    const [, letters = '', digits = ''] = named
    if (columnOf(letters) >= MOST_COLUMNS) return refuse('sheet-too-wide')
    if (Number(digits) > MOST_ROWS * 2) return refuse('sheet-too-many-rows')
    if (tag === 'c') continue
    row = digits === '' ? row + 1 : Number(digits)
    inHidden = /^(1|true)$/.test(attribute(attributes, 'hidden'))
  }
  const [first] = hidden
  if (first === undefined) return undefined
  return refuse('sheet-rows-hidden', { count: String(hidden.size), line: String(first) })
}

/** Cells with a formula, as row and column from 0; no more than a thousand. */
export function formulasIn(raw: string): [number, number][] {
  const found: [number, number][] = []
  let cell = ''
  for (const [, tag, attributes = ''] of raw.matchAll(TAGS)) {
    if (tag === 'c') cell = attribute(attributes, 'r')
    const [, letters = '', digits] = /^([A-Z]+)(\d+)$/.exec(cell) ?? []
    if (tag === 'f' && digits !== undefined) found.push([Number(digits) - 1, columnOf(letters)])
    if (found.length === 1000) break
  }
  return found
}

/** From 0: `A` is 0, `Z` is 25, `AA` is 26; no letters are -1. */
function columnOf(letters: string): number {
  return [...letters].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
