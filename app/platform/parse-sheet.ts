import { readSheet } from 'read-excel-file/node'
import { ok, refuse, type Result } from '../values/result.ts'
import { parseCsv } from './parse-csv.ts'
import { LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, type Sheet, type SheetRefusal } from './sheet.ts'
import { attribute, formulasIn, refusedTags } from './sheet-tags.ts'
import { ZipError, zipEntries } from './zip-entries.ts'

/** A workbook of the largest list we read is a tenth of this; a bomb is a thousand times as large. */
const MOST_UNPACKED = 60 * 1_048_576

/**
 * Reads the first sheet that is in sight out of a workbook (xlsx), or a list with separators. Runs in a process of its
 * own, see `read-sheet.ts`.
 */
export async function parseSheet(content: Uint8Array): Promise<Result<Sheet, SheetRefusal>> {
  if (content.length === 0) return refuse('sheet-empty')
  const begins = Buffer.from(content.subarray(0, 4)).toString('hex')
  if (begins === 'd0cf11e0') return refuse('sheet-old-excel')
  if (!begins.startsWith('504b')) return parseCsv(content)
  try {
    return await parseWorkbook(content)
  } catch (error) {
    if (error instanceof ZipError && error.reason === 'too-large') return refuse('sheet-too-large')
    return refuse(error instanceof ZipError ? 'sheet-cut-off' : 'sheet-unreadable')
  }
}

async function parseWorkbook(content: Uint8Array): Promise<Result<Sheet, SheetRefusal>> {
  const entries = await zipEntries(content, MOST_UNPACKED)
  const xml = (name: string) => entries.get(name)?.toString('utf8') ?? ''
  for (const [name, bytes] of entries)
    if (/\.(xml|rels)$/.test(name) && bytes.includes('<!DOCTYPE')) return refuse('sheet-doctype')
  const sheets = sheetsOf(xml('xl/workbook.xml'))
  if (sheets.length === 0) return refuse('sheet-unreadable')
  const chosen = sheets.findIndex(({ hidden }) => !hidden)
  if (chosen === -1) return refuse('sheet-all-hidden')
  const raw = xml(partOf(xml('xl/_rels/workbook.xml.rels'), sheets[chosen]!.relation))
  // The reader finds the sheet by itself: what we cannot look at, it does not get.
  if (raw === '') return refuse('sheet-unreadable')
  const merged = /<(?:\w+:)?mergeCell [^>]*ref="([^"]+)"/.exec(raw)?.[1]
  if (merged !== undefined) return refuse('sheet-merged', { cells: merged })
  const refused = refusedTags(raw)
  if (refused) return refused
  const data = await readSheet(Buffer.from(content), chosen + 1)
  const rows = data.map((row) => row.map(asText))
  while (rows.length > 0 && rows.at(-1)!.every((cell) => cell === '')) rows.pop()
  if (rows.length === 0) return refuse('sheet-empty')
  if (rows.length > MOST_ROWS) return refuse('sheet-too-many-rows')
  if (rows.some((row) => row.length > MOST_COLUMNS)) return refuse('sheet-too-wide')
  const long = rows.findIndex((row) => row.some((cell) => cell.length > LONGEST_CELL))
  if (long !== -1) return refuse('sheet-cell-too-long', { line: String(long + 1) })
  const leftOut = sheets.filter((_, at) => at !== chosen).map(({ name }) => name)
  return ok({ rows, formulas: formulasIn(raw), leftOut })
}

type Named = { readonly name: string; readonly relation: string; readonly hidden: boolean }

function sheetsOf(workbook: string): Named[] {
  return [...workbook.matchAll(/<(?:\w+:)?sheet ([^>]*)>/g)].map(([, attributes = '']) => ({
    name: unescaped(attribute(attributes, 'name')).slice(0, 60),
    relation: attribute(attributes, '(?:\\w+:)?id'),
    hidden: /hidden/i.test(attribute(attributes, 'state')),
  }))
}

function partOf(relations: string, id: string): string {
  for (const [, attributes = ''] of relations.matchAll(/<Relationship ([^>]*)>/g))
    if (attribute(attributes, 'Id') === id) {
      const target = attribute(attributes, 'Target')
      return target.startsWith('/') ? target.slice(1) : `xl/${target}`
    }
  return ''
}

function unescaped(text: string): string {
  const known: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  return text.replace(/&(\w+);/g, (whole, name: string) => known[name] ?? whole)
}

/**
 * What stands in a cell, as one would type it: a day as `YYYY-MM-DD`, a number with a comma, so that 1.234 of a
 * workbook is never taken for a thousand.
 */
function asText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  // A workbook keeps 0.1 + 0.2 as it was reckoned: fifteen digits are what it shows.
  if (typeof value === 'number') return Number.isFinite(value) ? plainNumber(value) : ''
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  return typeof value === 'string' ? value.replaceAll('\u0000', '').trim() : ''
}

function plainNumber(value: number): string {
  const shown = Number(value.toPrecision(15))
  return Number.isInteger(shown) ? BigInt(shown).toString() : String(shown).replace('.', ',')
}
