import { sum, toDecimal, type Cents } from '../../values/money.ts'
import type { Scheme } from './scheme.ts'
import { EMPTY_POT, shareOutEvent, type PotState } from './share-out-event.ts'
import { netOf, netTurnover, type SharedEvent } from './share-out.ts'

export type NamedEvent = SharedEvent & { readonly name: string }

/**
 * A year as a table of plain text: an event a line, a destination a column, and at the foot the year.
 * For tests, the operator's `story` and whoever wants to see it add up; amounts as machines write them.
 */
export function asTable(scheme: Scheme, events: readonly NamedEvent[], start: PotState = EMPTY_POT): string {
  const keys = [...scheme.steps.map(({ key }) => key), 'loss', 'above']
  const totals = new Map<string, Cents>()
  let state = start
  const rows = events.map((event) => {
    const { parts, after } = shareOutEvent(scheme, state, event)
    state = after
    for (const { key, amount } of parts) totals.set(key, (totals.get(key) ?? 0n) + amount)
    return [event.name, netOf(event), ...keys.map((key) => amountOf(parts, key))] as const
  })
  const used = keys.filter((key) => scheme.steps.some((step) => step.key === key) || totals.has(key))
  const foot = ['year', netTurnover(state.base), ...keys.map((key) => totals.get(key) ?? 0n)] as const
  const columns = ['', 'net', ...used]
  const shown = (row: readonly (string | Cents)[]) =>
    row.filter((_, i) => i < 2 || used.includes(keys[i - 2]!)).map(show)
  return layOut([columns, ...rows.map(shown), shown(foot)])
}

function amountOf(parts: readonly { key: string; amount: Cents }[], key: string): Cents {
  return sum(parts.filter((part) => part.key === key).map(({ amount }) => amount))
}

function show(cell: string | Cents): string {
  return typeof cell === 'string' ? cell : toDecimal(cell)
}

function layOut(rows: readonly string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ')
  return rows.map(line).join('\n')
}
