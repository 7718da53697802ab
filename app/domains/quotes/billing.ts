/**
 * In which parts a quote is invoiced: whole, a deposit and the rest, or named stages. Pure. Together the parts are the
 * quote to the cent, without VAT and with, for each VAT code.
 */
import { fractionOf, sum, type Cents } from '../../values/money.ts'
import { rateOf, type BasisPoints } from '../../values/percentage.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { totalsOf, VAT_CODES, type Line, type PricedLine, type Rates, type Totals } from '../sales/index.ts'

/** A part as it is agreed: a share of the quote, or an amount with VAT in cents; neither is the rest. */
export type AgreedPart = {
  /** Empty: what a part in its place is usually called. */
  readonly name: string
  readonly share: BasisPoints | null
  readonly amount: Cents | null
}

/** Empty: the whole quote in one invoice. Otherwise the last one is the rest. */
export type Billing = readonly AgreedPart[]

/** A part of a quote with what stands on its invoice. Amounts in cents. */
export type Part = { readonly name: string; readonly lines: readonly Line[] } & Pick<
  Totals,
  'net' | 'vatTotal' | 'total' | 'vat'
>

export type BillingRefusal = 'parts-too-large' | 'part-empty'

/** What a quote is made of, as far as its parts ask. */
export type ToDivide = {
  readonly lines: readonly PricedLine[]
  readonly pricesIncludeVat: boolean
  readonly total: Cents
}

/** The words on the lines of a part. */
export type PartWords = {
  name(place: number, last: boolean): string
  line(facts: { part: string; work: string; place: number; count: number }): string
}

const LONGEST_LINE = 400

/**
 * Divides a quote. The whole keeps its lines; of each other part there is one line for each VAT code. The last part
 * takes what the others leave. A part may differ from its share by what it takes to let the VAT add up: never as much
 * as one unit of its rate (100 cents without VAT, 121 with VAT at 21 %).
 */
export function partsOf(
  quote: ToDivide,
  billing: Billing,
  rates: Rates,
  words: PartWords,
): Result<readonly Part[], BillingRefusal> {
  if (billing.length === 0) {
    const { lines, pricesIncludeVat } = quote
    const plain = lines.map(({ description, quantity, unit, unitPrice, vatCode }): Line => ({
      description,
      quantity,
      unit,
      unitPrice,
      vatCode,
    }))
    return ok([{ ...totalsOf(plain, pricesIncludeVat, rates), name: '', lines: plain }])
  }
  const parts: Part[] = []
  const left = new Map(pricedByCode(quote.lines))
  for (const [place, agreed] of billing.entries()) {
    const last = place === billing.length - 1
    const name = agreed.name.trim() || words.name(place, last)
    const lines = [...left.keys()].flatMap((vatCode): Line[] => {
      const whole = pricedByCode(quote.lines).get(vatCode)!
      const open = left.get(vatCode)!
      const priced = last ? open : nearest(open, askedOf(agreed, whole, quote.total), rates(vatCode), quote)
      left.set(vatCode, open - priced)
      if (priced <= 0n) return []
      const work = quote.lines.find((line) => line.vatCode === vatCode)!.description
      const facts = { part: name, work, place: place + 1, count: billing.length }
      const description = words.line(facts).slice(0, LONGEST_LINE)
      return [{ description, quantity: 1000n, unit: '', unitPrice: priced, vatCode }]
    })
    if ([...left.values()].some((open) => open < 0n)) return refuse('parts-too-large')
    if (lines.length === 0) return refuse(last ? 'parts-too-large' : 'part-empty')
    parts.push({ ...totalsOf(lines, quote.pricesIncludeVat, rates), name, lines })
  }
  return ok(parts)
}

/** What the lines of each VAT code come to, as priced: with VAT when the prices include it. */
function pricedByCode(lines: readonly PricedLine[]): ReadonlyMap<Line['vatCode'], Cents> {
  const used = VAT_CODES.filter((code) => lines.some(({ vatCode }) => vatCode === code))
  return new Map(
    used.map((code) => [
      code,
      sum(lines.filter(({ vatCode }) => vatCode === code).map(({ amount }) => amount)),
    ]),
  )
}

function askedOf({ share, amount }: AgreedPart, whole: Cents, total: Cents): Cents {
  if (share !== null) return rateOf(whole, share)
  return amount === null || total === 0n ? 0n : fractionOf(whole, amount, total)
}

/**
 * The amount nearest to what is asked of which the VAT and the VAT of what is left are together the VAT of all there
 * was. Nothing does that, so there always is one.
 */
function nearest(open: Cents, asked: Cents, rate: BasisPoints, { pricesIncludeVat }: ToDivide): Cents {
  if (asked >= open) return asked
  const vatOf = (priced: Cents) =>
    pricesIncludeVat ? fractionOf(priced, BigInt(rate), 10_000n + BigInt(rate)) : rateOf(priced, rate)
  const fits = (priced: Cents) =>
    priced >= 0n && priced <= open && vatOf(priced) + vatOf(open - priced) === vatOf(open)
  for (let away = 0n; away <= open; away += 1n) {
    if (fits(asked - away)) return asked - away
    if (fits(asked + away)) return asked + away
  }
  return 0n
}
