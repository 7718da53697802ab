import { abs, sum, type Cents } from '../../../values/money.ts'
import type { Day } from '../../../values/day.ts'
import { linesOf } from './amounts.ts'
import type { DayCheck, Doubt, ShopCheck, TotalCheck, VatCheck } from './checks.ts'
import { findDay } from './find-day.ts'
import { findShop } from './find-shop.ts'
import { findTotal } from './find-total.ts'
import { vatRows, vatWithin, type VatRow } from './find-vat.ts'

/** Something that was read, with the line it comes from, and what on the receipt bears it out. */
export type Read<T, Check> = {
  readonly value: T
  readonly line: string
  /** Empty: nothing does, so it is shown and not filled in. */
  readonly checks: readonly Check[]
}

/** What a receipt seems to say. It fills in a form; nothing is booked by it. Amounts in cents. */
export type Proposal = {
  readonly shop: Read<string, ShopCheck> | undefined
  readonly day: Read<Day, DayCheck> | undefined
  readonly total: Read<Cents, TotalCheck> | undefined
  readonly vat: Read<Cents, VatCheck> | undefined
  /** The VAT per rate, as far as its rows add up. */
  readonly rows: readonly VatRow[]
  readonly doubts: readonly Doubt[]
}

/**
 * What is proposed from the text of a receipt. An amount is only borne out by another one on the same paper: that it
 * was paid, that the VAT adds up to it, that the things bought do.
 *
 * @param text all pages, as they were read
 * @param known names of shops that were booked before, the most used first
 */
export function proposalOf(text: string, today: Day, known: readonly string[]): Proposal {
  const lines = linesOf(text)
  const rows = vatRows(lines)
  const { best, others } = findTotal(lines, rows)
  const { found: day, doubt } = findDay(lines, today)
  const shop = findShop(lines, known)
  const foreign = isForeign(text)
  const total = best && { value: best.amount, line: best.line, checks: foreign ? [] : best.checks }
  const vat = total && vatOf(total, rows, vatWithin(lines, total.value))
  const doubts: (Doubt | false | undefined)[] = [
    lines.length > 0 && !best && 'no-total',
    best?.checks.length === 0 && others.length > 0 && 'totals-differ',
    rows.length > 0 && vat?.checks.length === 0 && 'vat-does-not-fit',
    foreign && 'other-currency',
    doubt,
  ]
  return {
    shop: shop && { value: shop.name, line: shop.line, checks: shop.checks },
    day: day && { value: day.day, line: day.line, checks: day.checks },
    total,
    vat,
    rows: vat?.checks.includes('rows') ? rows : [],
    doubts: doubts.filter((one) => typeof one === 'string'),
  }
}

/** VAT counts when it fits a total that is borne out itself. */
function vatOf(
  total: Read<Cents, TotalCheck>,
  rows: readonly VatRow[],
  within: VatRow | undefined,
): Read<Cents, VatCheck> | undefined {
  const sure = total.checks.length > 0
  if (rows.length === 0)
    return within && { value: within.vat, line: within.line, checks: sure ? ['part'] : [] }
  const vat = sum(rows.map((row) => row.vat))
  const bases = sum(rows.map((row) => row.base))
  const fits = abs(total.value - bases - vat) <= BigInt(rows.length)
  const line = rows.map((row) => row.line).join(' · ')
  return { value: vat, line, checks: sure && fits ? ['rows'] : [] }
}

/** Amounts of another country, and nothing in euros. */
function isForeign(text: string): boolean {
  return /\$|£|\b(?:USD|GBP|CHF|SEK|DKK|PLN)\b/.test(text) && !/€|\bEUR|\beuro\b/i.test(text)
}
