import { day } from '../../../values/day.ts'
import type { Cents } from '../../../values/money.ts'
import type { BasisPoints } from '../../../values/percentage.ts'
import { ratesSince, vatOn } from '../../books/index.ts'
import type { ReceiptLine } from './amounts.ts'

/** The VAT of one rate, as its line on the receipt says and its sum bears out. Amounts in cents. */
export type VatRow = {
  readonly rate: BasisPoints
  readonly base: Cents
  readonly vat: Cents
  readonly line: string
}

/** The rates that a receipt may still be of: nobody hands in one of before the books of 2013. */
const RATES = ratesSince(day('2013-01-01'))

/** Shops round for each thing sold, so their VAT may be off by so many cents. */
const PLAY = 2n

const BASE = /\bexcl|\bnetto|grondslag|sub\s?totaal/i
const TAX = /b\s?t\s?w|\bvat\b|omzetbelasting/i
const ABOUT_VAT = /b\s?t\s?w|\bvat\b|omzetbelasting|tarief|\bexcl|grondslag|\d\s?%/i
/** So many lines under its heading a row may stand. */
const UNDER_HEADING = 5

/**
 * The rows of VAT on a receipt: lines on which an amount is, to the cent, the VAT of another one beside it. What a
 * column is called does not count; that the sum comes out does.
 */
export function vatRows(lines: readonly ReceiptLine[]): VatRow[] {
  const rows: VatRow[] = []
  lines.forEach((line, index) => {
    const near = lines.slice(Math.max(0, index - UNDER_HEADING), index + 1)
    if (!near.some(({ text }) => ABOUT_VAT.test(text))) return
    const row = rowOf(line)
    const again = row && rows.some((one) => one.rate === row.rate && one.vat === row.vat)
    if (row && !again) rows.push(row)
  })
  return rows.length > 0 ? rows : apart(lines)
}

/** `Excl. btw 80,00` and `Btw 16,80`, each on a line of its own. */
function apart(lines: readonly ReceiptLine[]): VatRow[] {
  const bases = lines.filter(({ text, amounts }) => BASE.test(text) && amounts.length === 1)
  const taxes = lines.filter(
    ({ text, amounts }) => TAX.test(text) && !BASE.test(text) && amounts.length === 1,
  )
  for (const tax of taxes)
    for (const base of bases) {
      const line = { text: `${base.text} · ${tax.text}`, amounts: [...base.amounts, ...tax.amounts] }
      const row = rowOf({ ...line, percents: tax.percents })
      if (row) return [row]
    }
  return []
}

function rowOf(line: ReceiptLine): VatRow | undefined {
  const amounts = line.amounts.filter((amount) => amount > 0n)
  const rates = RATES.filter((rate) => isSaid(line, rate))
  for (const rate of rates)
    for (const base of amounts)
      for (const vat of amounts) {
        const gap = vatOn(base, rate) - vat
        // Of very small amounts any two would fit.
        if (vat >= 5n && gap >= -PLAY && gap <= PLAY && vat < base)
          return { rate, base, vat, line: line.text }
      }
  return undefined
}

/** A line that names a percentage is of that one; one that names none may be of any. */
function isSaid({ percents }: ReceiptLine, rate: BasisPoints): boolean {
  const known = percents.filter((percent) => RATES.includes(percent * 100))
  return known.length === 0 || known.includes(rate / 100)
}

/** VAT that stands alone on its line (`waarvan btw 21% 6,50`), when it is that part of the whole receipt. */
export function vatWithin(lines: readonly ReceiptLine[], total: Cents): VatRow | undefined {
  for (const line of lines) {
    if (!/b\s?t\s?w|\bvat\b/i.test(line.text)) continue
    for (const rate of RATES.filter((one) => isSaid(line, one)))
      for (const vat of line.amounts) {
        const base = total - vat
        if (vat < 5n || base <= 0n) continue
        const gap = vatOn(base, rate) - vat
        if (gap >= -PLAY && gap <= PLAY) return { rate, base, vat, line: line.text }
      }
  }
  return undefined
}
