/** A table for a terminal of 80 columns: in line when it fits, else one block a row. Nothing is cut off. */
import type { SummaryTable } from './summary-table.ts'

/** As wide as a terminal is that nobody made wider. */
export const WIDTH = 80

/** Words that stand on the first line of a block; what is longer gets a line of its own, with its label. */
const SHORT = 34

/** Puts a table into text, no line of it wider than `WIDTH` unless one word is. */
export function tableAsText(table: SummaryTable): string {
  const { columns, rows, sums, empty } = table
  if (rows.length === 0) return empty
  const all = [columns, ...rows, ...(sums ? [sums] : [])]
  const widths = columns.map((_, column) => Math.max(...all.map((row) => lengthOf(row[column]!))))
  const total = widths.reduce((one, other) => one + other + 2, -2)
  return total <= WIDTH ? inLine(table, widths) : inBlocks(table)
}

function inLine({ columns, words, rows, sums }: SummaryTable, widths: readonly number[]): string {
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column < words ? padded(cell, widths[column]!) : toTheRight(cell, widths[column]!),
      )
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '-'.repeat(width)).join('  ')
  return [line(columns), rule, ...rows.map(line), ...(sums ? [rule, line(sums)] : [])].join('\n')
}

/** Each row is a block: who and when, then what is longer, then the amounts with their names. */
function inBlocks({ columns, words, rows, sums }: SummaryTable): string {
  const isLong = columns.map(
    (_, column) => column < words && rows.some((row) => lengthOf(row[column]!) > SHORT),
  )
  const block = (row: readonly string[]): string => {
    const head = row.filter((cell, column) => column < words && !isLong[column] && cell !== '').join(' · ')
    const long = row.flatMap((cell, column) =>
      isLong[column] && cell !== '' ? [wrapped(`${columns[column]}: ${cell}`, '  ', '    ')] : [],
    )
    const amounts = row.flatMap((cell, column) => (column < words ? [] : [[columns[column]!, cell] as const]))
    return [wrapped(head, '', '  '), ...long, ...amountLines(amounts)].join('\n')
  }
  return [...rows, ...(sums ? [sums] : [])].map(block).join('\n\n')
}

const LABEL = 11
const AMOUNT = 12
const A_LINE = 3

function amountLines(amounts: readonly (readonly [string, string])[]): string[] {
  const lines: string[] = []
  for (let at = 0; at < amounts.length; at += A_LINE) {
    const here = amounts.slice(at, at + A_LINE)
    lines.push(`  ${here.map(([label, cell]) => padded(label, LABEL) + toTheRight(cell, AMOUNT)).join('  ')}`)
  }
  return lines
}

/** Words on lines of at most `WIDTH`; the first line begins with `first`, the others with `next`. */
export function wrapped(words: string, first = '', next = ''): string {
  const lines: string[] = []
  let line = first
  for (const word of words.split(/\s+/).filter((one) => one !== '')) {
    const isEmpty = line === first || line === next
    const longer = isEmpty && line.trim() === '' ? line + word : `${line} ${word}`
    if (lengthOf(longer) <= WIDTH || line.trim() === '') {
      line = longer
      continue
    }
    lines.push(line)
    line = next + word
  }
  return [...lines, line].join('\n')
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - lengthOf(cell)))
}

function toTheRight(cell: string, width: number): string {
  return ' '.repeat(Math.max(0, width - lengthOf(cell))) + cell
}

/** As many letters as are seen: a bicycle is one. */
function lengthOf(text: string): number {
  return [...text].length
}
