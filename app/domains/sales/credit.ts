/** What crediting quantities of an invoice comes to: of the whole, of each VAT code and of each member. Pure. */
import { ok, refuse, type Result } from '../../values/result.ts'
import { sum, type Cents } from '../../values/money.ts'
import type { Issued } from './invoice.ts'
import { cellsOf, netOf, splitOf, type Cell } from './split.ts'
import { added, dividedNets, totalsOf, type PricedLine, type Totals, type VatAmount } from './totals.ts'

/**
 * Quantities to credit, in thousandths above 0, by the number of the line (from 1); `all`: whatever is left.
 */
export type Chosen = 'all' | readonly { readonly line: number; readonly quantity: bigint }[]

/** As much of an invoice as crediting must know. */
export type Creditable = Pick<Issued, 'lines' | 'vat' | 'pricesIncludeVat' | 'shares'>

/** A line of a credit note and the line of the invoice it is for, counted from 1. */
export type CreditLine = PricedLine & { readonly creditsLine: number }

/** What a credit note adds up to, in cents below 0. */
export type CreditTotals = Omit<Totals, 'lines'> & { readonly lines: readonly CreditLine[] }

/** What crediting comes to, in cents below 0. */
export type Credit = {
  readonly totals: CreditTotals
  /** What is whose, of joint work. */
  readonly cells: readonly Cell[] | undefined
  /** What it takes off each share of the invoice, in their order. */
  readonly nets: readonly Cents[]
}

/**
 * What crediting chosen quantities comes to: the difference between what the invoice asks before and after. So credit
 * notes that together cover an invoice mirror it to the cent, for each VAT code and each member, however it was cut.
 *
 * @param credited what was credited of each line before, in thousandths, in the order of the lines
 */
export function creditOf(
  original: Creditable,
  credited: readonly bigint[],
  chosen: Chosen,
): Result<Credit, 'nothing-to-credit' | 'more-than-left'> {
  const left = quantitiesLeft(original, credited)
  const taken = chosen === 'all' ? left : quantitiesOf(chosen, left.length)
  if (!taken || taken.some((quantity, i) => quantity < 0n || quantity > left[i]!))
    return refuse('more-than-left')
  const before = askedFor(original, left)
  const after = askedFor(
    original,
    left.map((quantity, i) => quantity - taken[i]!),
  )
  const totals = difference(before, after, original)
  if (totals.total === 0n) return refuse('nothing-to-credit')
  const cells = cellsBetween(original, before, after)
  const nets = original.shares.map(({ memberId }) => (cells ? netOf(cells, memberId) : totals.net))
  return ok({ totals, cells, nets })
}

/** What an invoice still asks after what was credited of each line, in thousandths. */
export function totalsLeft(original: Omit<Creditable, 'shares'>, credited: readonly bigint[]): Totals {
  return askedFor(original, quantitiesLeft(original, credited))
}

function quantitiesLeft({ lines }: Pick<Creditable, 'lines'>, credited: readonly bigint[]): bigint[] {
  return lines.map(({ quantity }, i) => quantity - (credited[i] ?? 0n))
}

function quantitiesOf(chosen: Exclude<Chosen, 'all'>, count: number): bigint[] | undefined {
  if (chosen.some(({ line }) => line < 1 || line > count)) return undefined
  return Array.from({ length: count }, (_, i) =>
    sum(chosen.filter(({ line }) => line === i + 1).map(({ quantity }) => quantity)),
  )
}

/** What an invoice would come to with these quantities of its lines. */
function askedFor(
  { lines, vat, pricesIncludeVat }: Omit<Creditable, 'shares'>,
  quantities: readonly bigint[],
): Totals {
  const rates = (code: string) => vat.find((one) => one.code === code)!.rate
  return totalsOf(
    lines.map((line, i) => ({ ...line, quantity: quantities[i]! })),
    pricesIncludeVat,
    rates,
  )
}

/** What has to come off to get from `before` to `after`, without what stays as it is. */
function difference(
  before: Totals,
  after: Totals,
  { pricesIncludeVat }: Pick<Creditable, 'pricesIncludeVat'>,
): CreditTotals {
  const lines = before.lines.flatMap((line, i): CreditLine[] => {
    const then = after.lines[i]!
    if (line.quantity === then.quantity) return []
    const amount = then.amount - line.amount
    return [{ ...line, quantity: then.quantity - line.quantity, amount, net: amount, creditsLine: i + 1 }]
  })
  const vat = before.vat.flatMap((one, i): VatAmount[] => {
    const then = after.vat[i]!
    if (!lines.some(({ vatCode }) => vatCode === one.code)) return []
    return [{ ...one, base: then.base - one.base, vat: then.vat - one.vat }]
  })
  if (!pricesIncludeVat) return { ...added(lines, vat), lines }
  const nets = dividedNets(
    lines,
    lines.map(({ amount }) => -amount),
    vat,
  )
  const withNets = lines.map((line, i) => ({ ...line, net: nets[i]! }))
  return { ...added(withNets, vat), lines: withNets }
}

/** What joint work is split into after, less what it was before. */
function cellsBetween({ shares }: Creditable, before: Totals, after: Totals): Cell[] | undefined {
  const split = splitOf(shares)
  if (!split) return undefined
  const then = cellsOf(split, after)
  return cellsOf(split, before).map((cell, i) => ({ ...cell, base: then[i]!.base - cell.base }))
}
