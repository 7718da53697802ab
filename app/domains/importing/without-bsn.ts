import { seemsToHoldBsn } from '../../values/bsn-warning.ts'
import { headingRow } from './guess-columns.ts'

/**
 * A list without its columns of citizen service numbers, told by their heading or by all of their cells: Gilde may not
 * keep these (art. 46 UAVG), not for an hour either. The other columns stay where they are.
 */
export function withoutBsn(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const heading = headingRow(rows)
  const widest = Math.max(0, ...rows.map((row) => row.length))
  const columns = Array.from({ length: widest }, (_, at) => at).filter((at) => {
    if (/^(bsn|burgerservice|sofi)/i.test(rows[heading]?.[at] ?? '')) return true
    const cells = rows.slice(heading + 1).flatMap((row) => (row[at] ? [row[at]] : []))
    return cells.length > 2 && cells.every((cell) => /^[\d .]{8,12}$/.test(cell) && seemsToHoldBsn(cell))
  })
  if (columns.length === 0) return rows
  return rows.map((row) => row.map((cell, at) => (columns.includes(at) ? '' : cell)))
}
