/** Which invoices the form for dividing a line shows: what was filled in stays, whatever is searched. */
import type { Typed } from '../../../web/form.ts'
import type { OpenForMatching } from '../../sales/index.ts'

/** The numbers of invoices that were typed in the form, as typed. */
export function numbersTyped(typed: Typed): string[] {
  return Object.entries(typed)
    .filter(([name, value]) => (name === 'overpaidOf' || NUMBER.test(name)) && value.trim() !== '')
    .map(([, value]) => value.trim())
}

const NUMBER = /^numbers\.\d+\.number$/
const ROW = /^invoices\.(\d+)\.id$/

/**
 * The invoices to divide a line over. Before the form was sent: those that were guessed. After it: its rows as they
 * were, so that what is wrong stands beside the same row. After searching in it: the rows that were filled in, and what
 * was found.
 *
 * @param open by id
 */
export function splitRows(
  typed: Typed | undefined,
  guessed: readonly OpenForMatching[],
  open: ReadonlyMap<string, OpenForMatching>,
  find: (wanted: string) => readonly OpenForMatching[],
): readonly OpenForMatching[] {
  const sent = Object.keys(typed ?? {}).flatMap((name) => ROW.exec(name)?.[1] ?? [])
  if (!typed || typed['intent'] === undefined) return guessed
  if (sent.length === 0 && !SPLITTING.has(typed['intent'])) return guessed
  const isSearched = typed['intent'] === 'find'
  const rows = sent
    .toSorted((a, b) => Number(a) - Number(b))
    .filter((at) => !isSearched || (typed[`invoices.${at}.amount`] ?? '') !== '')
    .flatMap((at) => open.get(typed[`invoices.${at}.id`] ?? '') ?? [])
  if (!isSearched) return rows
  return [...rows, ...find(typed['find'] ?? '').filter((one) => !rows.includes(one))]
}

const SPLITTING = new Set(['find', 'split', 'more', 'sum'])

/** What was typed, with the amounts of the rows where those rows stand now. */
export function typedByRow(typed: Typed, rows: readonly OpenForMatching[]): Typed {
  const amounts = new Map(
    Object.keys(typed).flatMap((name) => {
      const at = ROW.exec(name)?.[1]
      return at === undefined ? [] : [[typed[name]!, typed[`invoices.${at}.amount`] ?? ''] as const]
    }),
  )
  const others = Object.entries(typed).filter(([name]) => !name.startsWith('invoices.'))
  const placed = rows.map(({ invoiceId }, at) => [`invoices.${at}.amount`, amounts.get(invoiceId) ?? ''])
  return Object.fromEntries([...others, ...placed]) as Typed
}
