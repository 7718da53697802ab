/** What of an amount that is written off is turnover of whom and VAT of which rate, to the cent. Pure. */
import { writeOff as words } from '../../text/nl/write-off.ts'
import type { Day } from '../../values/day.ts'
import { divide, fractionOf, sum, type Cents } from '../../values/money.ts'
import { isTaxed, vatOwedAccount, type Entry, type EntryLine } from '../books/index.ts'
import { totalsLeft, type Creditable } from './credit.ts'
import type { Issued } from './invoice.ts'
import { cellsOf, splitOf, type Cell } from './split.ts'
import type { Totals } from './totals.ts'
import { writtenOffBefore } from './written-off-before.ts'

/** What stands in the books behind an amount that is written off, besides what the customer owes less. Cents. */
export type WrittenOff = {
  /** Always as many and in the same order for one invoice, also those of nothing: so two can be laid side by side. */
  readonly lines: readonly EntryLine[]
  /** Without VAT. */
  readonly net: Cents
}

/** As much of an invoice as writing off must know. */
export type ToWriteOff = Creditable &
  Pick<Issued, 'id' | 'memberId' | 'shareOn' | 'issuedOn' | 'net' | 'vatTotal' | 'total'>

/**
 * What stands behind `amount` of an invoice that is written off. A function of the amount alone: so writing off in
 * steps, and back when money comes in, ends to the cent where it belongs. The rates with VAT lie end to end, as parts
 * of joint work do (decision 0027).
 *
 * Turnover of which no VAT comes back names no VAT code: what was supplied at 0 % or to another member state was
 * supplied, paid or not, and stays on the return and the list (ICP).
 *
 * @param credited of each line, in thousandths
 * @param amount cents with VAT, from 0 up to what the invoice asks
 */
export function writtenOffOf(original: ToWriteOff, credited: readonly bigint[], amount: Cents): WrittenOff {
  if (original.shareOn === 'before') return writtenOffBefore(original, amount)
  const invoiceId = original.id
  const left = totalsLeft(original, credited)
  const grosses = divide(
    amount,
    left.vat.map(({ base, vat }) => base + vat),
  )
  const vat = left.vat.map((one) => (left.total === 0n ? 0n : fractionOf(one.vat, amount, left.total)))
  const turnover = left.vat.flatMap(({ code }, at) => {
    const ofCode = cellsOfCode(original, left, code)
    const bases = divide(
      grosses[at]! - vat[at]!,
      ofCode.map(({ base }) => base),
    )
    return ofCode.map(({ memberId }, i): EntryLine => {
      const line = { account: 'turnover', amount: bases[i]!, memberId, invoiceId } as const
      return isTaxed(code) ? { ...line, vatCode: code } : line
    })
  })
  const taxed = left.vat.flatMap(({ code }, at): EntryLine[] => {
    return isTaxed(code)
      ? [{ account: vatOwedAccount(code), amount: vat[at]!, invoiceId, vatCode: code }]
      : []
  })
  return { lines: [...turnover, ...taxed], net: sum(turnover.map((line) => line.amount)) }
}

function cellsOfCode({ shares, memberId }: ToWriteOff, left: Totals, code: Cell['code']): Cell[] {
  const split = splitOf(shares)
  const cells = split
    ? cellsOf(split, left)
    : left.vat.map((one) => ({ memberId, code: one.code, base: one.base }))
  return cells.filter((cell) => cell.code === code)
}

/** Why what is written off becomes more or less: given up, paid after all, or given up by mistake. */
export type WriteOffMove = 'more' | 'paid' | 'mistake'

/**
 * The entry when what is written off goes from one amount to another. More: the customer owes less in the books, and
 * the turnover and VAT of it are taken back (art. 29 lid 1 Wet OB). Less: they are there again (art. 29 lid 3).
 */
export function writeOffEntry(
  invoice: Pick<Issued, 'id' | 'number' | 'buyer'>,
  countsOn: Day,
  why: WriteOffMove,
  before: WrittenOff,
  after: WrittenOff,
): Entry {
  const moved = after.lines.map((line, i) => ({ ...line, amount: line.amount - before.lines[i]!.amount }))
  const amount = -sum(moved.map((line) => line.amount))
  const debtors: EntryLine = { account: 'debtors', amount, invoiceId: invoice.id }
  return {
    book: 'sales',
    countsOn,
    description: words.entry[why]({ number: invoice.number }),
    lines: [debtors, ...moved].filter((line) => line.amount !== 0n),
  }
}
