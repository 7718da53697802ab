/**
 * What lines add up to. VAT is reckoned per code on the summed base, rounded half away from zero; with prices
 * that include VAT it is reckoned out of the summed price, so that the customer pays exactly what was typed.
 */
import type { Day } from '../../values/day.ts'
import { divide, fractionOf, sum, type Cents } from '../../values/money.ts'
import type { BasisPoints } from '../../values/percentage.ts'
import { vatOn, vatRateOn, vatWithin } from '../books/index.ts'
import { VAT_CODES, type VatCode } from './vat.ts'

/** A line as it is drafted. */
export type Line = {
  readonly description: string
  /** Thousandths of the unit, above 0; below 0 on a credit note. */
  readonly quantity: bigint
  readonly unit: string
  /** Cents, with VAT when the prices of the invoice include it. */
  readonly unitPrice: Cents
  readonly vatCode: VatCode
}

/** A line with what it comes to. */
export type PricedLine = Line & {
  /** Cents of the whole line as priced: with VAT when the prices include it. */
  readonly amount: Cents
  /** Cents without VAT. */
  readonly net: Cents
}

/** Base and VAT of one code, in cents; rate in basis points. */
export type VatAmount = {
  readonly code: VatCode
  readonly rate: BasisPoints
  readonly base: Cents
  readonly vat: Cents
}

/** What an invoice adds up to, in cents: `net` + `vatTotal` = `total`. */
export type Totals = {
  readonly lines: readonly PricedLine[]
  /** One for each code that is used, in the order of `VAT_CODES`. */
  readonly vat: readonly VatAmount[]
  readonly net: Cents
  readonly vatTotal: Cents
  readonly total: Cents
}

const THOUSANDTHS = 1000n

/** The rate of each code, in basis points. */
export type Rates = (code: VatCode) => BasisPoints

/** The rates for work that ended on a day. They throw a RangeError for a day of which we know none. */
export function ratesOn(workedUntil: Day): Rates {
  return (code) => vatRateOn(code, workedUntil)
}

/**
 * What lines with quantities of 0 or above add up to. The order of the lines changes no total.
 *
 * @param rates of the day the work ended (`ratesOn`), or those of the invoice that is credited
 */
export function totalsOf(lines: readonly Line[], pricesIncludeVat: boolean, rates: Rates): Totals {
  const amounts = lines.map((line) => fractionOf(line.unitPrice, line.quantity, THOUSANDTHS))
  const vat = VAT_CODES.filter((code) => lines.some((line) => line.vatCode === code)).map((code) =>
    vatOf(code, rates(code), sum(amounts.filter((_, i) => lines[i]!.vatCode === code)), pricesIncludeVat),
  )
  const nets = pricesIncludeVat ? dividedNets(lines, amounts, vat) : amounts
  return added(
    lines.map((line, i) => ({ ...line, amount: amounts[i]!, net: nets[i]! })),
    vat,
  )
}

/** Adds up lines and VAT that were reckoned already. */
export function added(lines: readonly PricedLine[], vat: readonly VatAmount[]): Totals {
  const net = sum(vat.map(({ base }) => base))
  const vatTotal = sum(vat.map((one) => one.vat))
  return { lines, vat, net, vatTotal, total: net + vatTotal }
}

/**
 * Base and VAT of everything with one code: `priced` is cents with VAT when the prices include it, else
 * without.
 */
function vatOf(code: VatCode, rate: BasisPoints, priced: Cents, pricesIncludeVat: boolean): VatAmount {
  if (!pricesIncludeVat) return { code, rate, base: priced, vat: vatOn(priced, rate) }
  const vat = vatWithin(priced, rate)
  return { code, rate, base: priced - vat, vat }
}

/** The base of each code divided over its lines, by their price. */
export function dividedNets(
  lines: readonly { readonly vatCode: VatCode }[],
  amounts: readonly Cents[],
  vat: readonly VatAmount[],
): Cents[] {
  const nets = lines.map(() => 0n)
  for (const { code, base } of vat) {
    const own = lines.flatMap((line, i) => (line.vatCode === code ? [i] : []))
    const parts = divide(
      base,
      own.map((i) => amounts[i]!),
    )
    own.forEach((at, i) => (nets[at] = parts[i]!))
  }
  return nets
}
