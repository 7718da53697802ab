import type { Measured } from './measure.ts'

/** The figures as a table of plain text, for a terminal. */
export function asTable(rows: readonly Measured[]): string {
  const cells = rows.map((row) => [
    row.what,
    `${row.value} ${row.unit}`,
    row.floor === undefined ? '' : String(row.floor),
    row.floor === undefined || row.floor === 0 ? '' : `${ratio(row)} ×`,
    row.aim === undefined ? '' : `≤ ${row.aim}`,
    row.aim === undefined ? '' : row.value <= row.aim ? 'ok' : 'over',
  ])
  const all = [['', 'measured', 'floor', 'over it', 'aim', ''], ...cells]
  const widths = all[0]!.map((_, column) => Math.max(...all.map((line) => line[column]!.length)))
  return all
    .map((line, i) => {
      const text = line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
        .join('  ')
        .trimEnd()
      const more = rows[i - 1]?.more
      return more ? `${text}\n    ${more}` : text
    })
    .join('\n')
}

/** The last line: whether every figure is within its aim. It judges the machine as well, so it is no exit code. */
export function verdictOf(rows: readonly Measured[]): string {
  const aimed = rows.filter(({ aim }) => aim !== undefined)
  const over = aimed.filter(({ value, aim }) => value > aim!)
  if (over.length === 0) return `All ${aimed.length} figures with an aim are within it.`
  return `${over.length} of ${aimed.length} figures are over their aim: ${over.map(({ what }) => what).join('; ')}.`
}

/** The same for a program: with what the aim says of it. */
export function asJson(
  rows: readonly Measured[],
  about: Readonly<Record<string, string | number | boolean>>,
): string {
  const figures = rows.map((row) => ({
    ...row,
    ...(row.aim === undefined ? {} : { withinAim: row.value <= row.aim }),
  }))
  return JSON.stringify({ about, figures }, null, 2)
}

function ratio({ value, floor }: Measured): number {
  return Math.round((value / floor!) * 10) / 10
}
