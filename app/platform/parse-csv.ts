import { ok, refuse, type Result } from '../values/result.ts'
import { LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, type Sheet, type SheetRefusal } from './sheet.ts'

const SEPARATORS = [';', '\t', ','] as const

/**
 * Reads a list with separators (RFC 4180, and what Dutch Excel makes of it): UTF-8 with or without a mark, UTF-16 with
 * one, else Windows-1252; `;`, tab or comma, whichever stands most often in the first line.
 */
export function parseCsv(content: Uint8Array): Result<Sheet, SheetRefusal> {
  const text = decoded(content)
  if (text === undefined) return refuse('sheet-unreadable')
  if (text.trim() === '') return refuse('sheet-empty')
  const marked = /^sep=(.)\r?\n/i.exec(text)
  const body = marked ? text.slice(marked[0].length) : text
  const rows = rowsOf(body, marked?.[1] ?? separatorOf(body))
  if (!rows.ok) return rows
  // The line that names the separator is a line all the same, for who looks a number up.
  return ok({ rows: marked ? [[], ...rows.value] : rows.value, formulas: [], leftOut: [] })
}

/** As text; undefined when there are characters in it that no list has. */
function decoded(content: Uint8Array): string | undefined {
  const wide = content[0] === 0xff && content[1] === 0xfe ? 'utf-16le' : undefined
  const text =
    wide !== undefined
      ? new TextDecoder(wide).decode(content)
      : (asUtf8(content) ?? new TextDecoder('windows-1252').decode(content))
  // oxlint-disable-next-line no-control-regex -- a file of another kind is told by these
  return /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/.test(text) ? undefined : text
}

function asUtf8(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return undefined
  }
}

function separatorOf(text: string): string {
  const first = (text.split(/\r?\n|\r/).find((line) => line.trim() !== '') ?? '').replace(/"[^"]*"/g, '')
  const counts = SEPARATORS.map((separator) => first.split(separator).length)
  return SEPARATORS[counts.indexOf(Math.max(...counts))]!
}

function rowsOf(text: string, separator: string): Result<string[][], SheetRefusal> {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    const cell = cellAt(text, at, separator)
    if (cell === undefined) return refuse('sheet-cut-off')
    if (cell.value.length > LONGEST_CELL)
      return refuse('sheet-cell-too-long', { line: String(rows.length + 1) })
    row.push(cell.value.trim())
    at = cell.next
    if (text[at] === separator) {
      at++
      if (at === text.length) row.push('')
      if (row.length > MOST_COLUMNS) return refuse('sheet-too-wide')
      continue
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++
    at++
    rows.push(row)
    row = []
    if (rows.length > MOST_ROWS) return refuse('sheet-too-many-rows')
  }
  if (row.length > 0) rows.push(row)
  return ok(rows)
}

/** One cell and where it ends; undefined when its quotes are never closed. */
function cellAt(text: string, from: number, separator: string): { value: string; next: number } | undefined {
  if (text[from] !== '"') {
    let next = from
    while (next < text.length && text[next] !== separator && text[next] !== '\n' && text[next] !== '\r')
      next++
    return { value: text.slice(from, next), next }
  }
  const parts: string[] = []
  for (let at = from + 1; ;) {
    const quote = text.indexOf('"', at)
    if (quote === -1) return undefined
    parts.push(text.slice(at, quote))
    if (text[quote + 1] !== '"') {
      let next = quote + 1
      while (next < text.length && text[next] !== separator && text[next] !== '\n' && text[next] !== '\r')
        next++
      return { value: parts.join('') + text.slice(quote + 1, next), next }
    }
    parts.push('"')
    at = quote + 2
  }
}
