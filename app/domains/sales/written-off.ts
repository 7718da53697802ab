/** What of an amount that is written off is turnover of whom and VAT of which rate, to the cent. Pure. */
import { writeOff as words } from '../../text/nl/write-off.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { fractionOf, sum, type Cents } from '../../values/money.ts'
import type { Entry, EntryLine } from '../books/index.ts'
import { totalsLeft } from './credit-note.ts'
import type { Issued } from './invoice.ts'
import { cellsOf, splitOf, type Cell } from './split.ts'
import type { Totals, VatAmount } from './totals.ts'

/** Turnover per member and VAT code, and VAT per code, in cents. */
export type WrittenOff = {
  readonly cells: readonly Cell[]
  readonly vat: readonly Pick<VatAmount, 'code' | 'vat'>[]
  /** Without VAT. */
  readonly net: Cents
}

type Original = Pick<Issued, 'lines' | 'vat' | 'pricesIncludeVat' | 'shares' | 'memberId'>

/**
 * What stands behind `amount` of an invoice that is written off. A function of the amount alone: so writing off in
 * steps, and back when money comes in, ends to the cent where it belongs. The rates with VAT lie end to end, as
 * parts of
 * joint work do (decision 0027).
 *
 * @param credited of each line, in thousandths
 * @param amount cents with VAT, from 0 up to what the invoice asks
 */
export function writtenOffOf(original: Original, credited: readonly bigint[], amount: Cents): WrittenOff {
  const left = totalsLeft(original, credited)
  const grosses = cuts(
    left.vat.map(({ base, vat }) => base + vat),
    amount,
    left.total,
  )
  const vat = left.vat.map((one) => ({ code: one.code, vat: fractionOf(one.vat, amount, left.total) }))
  const cells = left.vat.flatMap(({ code, base }, at) => {
    const ofCode = cellsOfCode(original, left, code)
    const parts = cuts(
      ofCode.map((cell) => cell.base),
      grosses[at]! - vat[at]!.vat,
      base,
    )
    return ofCode.map((cell, i) => ({ ...cell, base: parts[i]! }))
  })
  return { cells, vat, net: sum(cells.map(({ base }) => base)) }
}

function cellsOfCode({ shares, memberId }: Original, left: Totals, code: Cell['code']): Cell[] {
  const split = splitOf(shares)
  const cells = split
    ? cellsOf(split, left)
    : left.vat.map((one) => ({ memberId, code: one.code, base: one.base }))
  return cells.filter((cell) => cell.code === code)
}

/** An amount over parts that lie end to end, each cut rounded once; the last takes what is left. */
function cuts(parts: readonly Cents[], amount: Cents, whole: Cents): Cents[] {
  if (whole === 0n) return parts.map(() => 0n)
  let [until, before] = [0n, 0n]
  return parts.map((part) => {
    until += part
    const cut = fractionOf(amount, until, whole)
    const piece = cut - before
    before = cut
    return piece
  })
}

/**
 * The entry when what is written off goes from one amount to another. More: the customer owes less, and the
 * turnover and
 * VAT of it are taken back (art. 29 lid 1 Wet OB). Less: they are there again (art. 29 lid 3).
 */
export function writeOffEntry(
  invoice: Original & Pick<Issued, 'id' | 'number' | 'buyer'>,
  countsOn: Day,
  before: WrittenOff,
  after: WrittenOff,
): Entry {
  const invoiceId: Id<'invoice'> = invoice.id
  const turnover = after.cells.map((cell, i): EntryLine => ({
    account: 'turnover',
    amount: cell.base - before.cells[i]!.base,
    memberId: cell.memberId,
    invoiceId,
    vatCode: cell.code,
  }))
  const vat = after.vat.map(({ code, vat: amount }, i): EntryLine => ({
    account: code === 'low' ? 'vat-low' : 'vat-high',
    amount: amount - before.vat[i]!.vat,
    invoiceId,
    vatCode: code,
  }))
  const amount = sum([...turnover, ...vat].map((line) => line.amount))
  const debtors: EntryLine = { account: 'debtors', amount: -amount, invoiceId }
  const named = { number: invoice.number, customer: invoice.buyer.name }
  return {
    book: 'sales',
    countsOn,
    description: amount > 0n ? words.entry.more(named) : words.entry.less(named),
    lines: [debtors, ...turnover, ...vat].filter((line) => line.amount !== 0n),
  }
}
