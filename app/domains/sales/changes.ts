import type { Content } from './invoice.ts'
import type { Totals } from './totals.ts'

/**
 * A field that somebody changed. Days as `YYYY-MM-DD`, amounts as whole cents in text, so that it can be kept
 * as JSON.
 */
export type Change =
  | {
      readonly what: 'worked' | 'reference' | 'note' | 'customer' | 'prices' | 'total' | 'lines' | Around
      readonly from: string
      readonly to: string
    }
  | {
      readonly what: 'line'
      readonly line: number
      readonly part: LinePart
      readonly from: string
      readonly to: string
    }

/**
 * What stands on an invoice and is kept elsewhere: the facts of the customer, the trade name, who sells, the
 * days to pay; and how joint work is split, with amounts. The database notes these (`put_forward_anew`), whoever
 * changes them.
 */
export type Around = 'buyer' | 'maker' | 'seller' | 'term' | 'split'

export type LinePart = 'description' | 'quantity' | 'unit' | 'unitPrice' | 'vatCode'

const LINE_PARTS: readonly LinePart[] = ['description', 'quantity', 'unit', 'unitPrice', 'vatCode']

/** What changed between two versions of a draft, so that the member can see what the administration did. */
export function changesBetween(
  before: Content & Pick<Totals, 'total'>,
  after: Content & Pick<Totals, 'total'>,
): Change[] {
  const simple: readonly Change[] = [
    { what: 'customer', from: before.customerId, to: after.customerId },
    { what: 'worked', from: worked(before), to: worked(after) },
    { what: 'reference', from: before.reference, to: after.reference },
    { what: 'note', from: before.note, to: after.note },
    { what: 'prices', from: prices(before), to: prices(after) },
    { what: 'lines', from: String(before.lines.length), to: String(after.lines.length) },
    ...lineChanges(before, after),
    { what: 'total', from: before.total.toString(), to: after.total.toString() },
  ]
  return simple.filter(({ from, to }) => from !== to)
}

function worked({ workedFrom, workedUntil }: Content): string {
  return `${workedFrom}/${workedUntil}`
}

function prices({ pricesIncludeVat }: Content): string {
  return pricesIncludeVat ? 'with-vat' : 'without-vat'
}

function lineChanges(before: Content, after: Content): Change[] {
  return before.lines.flatMap((line, i) => {
    const then = after.lines[i]
    if (!then) return []
    return LINE_PARTS.map((part): Change => ({
      what: 'line',
      line: i + 1,
      part,
      from: String(line[part]),
      to: String(then[part]),
    }))
  })
}
