/**
 * In which parts a quote is invoiced: whole, a deposit and the rest, or named stages. Pure. Together the parts are the
 * quote to the cent, without VAT and with, for each VAT code.
 */
import { fractionOf, sum, type Cents } from '../../values/money.ts'
import { rateOf, type BasisPoints } from '../../values/percentage.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { vatOn, vatWithin } from '../books/index.ts'
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

/** What lines of each VAT code come to, as priced: with VAT when the prices include it. Cents. */
type ByCode = ReadonlyMap<Line['vatCode'], Cents>

/** A quote on its way through its parts: what is left, and the parts so far. */
type Divided = { readonly left: ByCode; readonly parts: readonly Part[] }

/**
 * Divides a quote. The whole keeps its lines; of each other part there is one line for each VAT code. The last part
 * takes what the others leave. A part may differ from its share by what it takes to let the VAT add up: never as much
 * as one unit of its rate (100 cents without VAT, 121 with VAT at 21 %).
 *
 * Refused: `part-empty` when a part asks nothing; `parts-too-large` when they ask more than the quote, or all of it
 * before the last.
 */
export function partsOf(
  quote: ToDivide,
  billing: Billing,
  rates: Rates,
  words: PartWords,
): Result<readonly Part[], BillingRefusal> {
  if (billing.length === 0) return ok([wholeOf(quote, rates)])
  const whole = pricedByCode(quote.lines)
  const takeOf = ({ left, parts }: Divided, agreed: AgreedPart): Result<Divided, BillingRefusal> => {
    const place = parts.length
    const last = place === billing.length - 1
    const taken = last ? left : askedOf(agreed, { whole, left }, quote, rates)
    const after = new Map([...left].map(([code, open]) => [code, open - taken.get(code)!]))
    if ([...after.values()].some((open) => open < 0n)) return refuse('parts-too-large')
    const name = agreed.name.trim() || words.name(place, last)
    const lines = linesOf(taken, quote, (work) =>
      words.line({ part: name, work, place: place + 1, count: billing.length }),
    )
    if (lines.length === 0) return refuse(last ? 'parts-too-large' : 'part-empty')
    const part = { ...totalsOf(lines, quote.pricesIncludeVat, rates), name, lines }
    return ok({ left: after, parts: [...parts, part] })
  }
  const divided = billing.reduce<Result<Divided, BillingRefusal>>(
    (so, agreed) => (so.ok ? takeOf(so.value, agreed) : so),
    ok({ left: whole, parts: [] }),
  )
  return divided.ok ? ok(divided.value.parts) : divided
}

/** The whole quote in one invoice: its lines as they are. */
function wholeOf({ lines, pricesIncludeVat }: ToDivide, rates: Rates): Part {
  const plain = lines.map(({ description, quantity, unit, unitPrice, vatCode }): Line => ({
    description,
    quantity,
    unit,
    unitPrice,
    vatCode,
  }))
  return { ...totalsOf(plain, pricesIncludeVat, rates), name: '', lines: plain }
}

function pricedByCode(lines: readonly PricedLine[]): ByCode {
  const used = VAT_CODES.filter((code) => lines.some(({ vatCode }) => vatCode === code))
  return new Map(
    used.map((code) => [
      code,
      sum(lines.filter(({ vatCode }) => vatCode === code).map(({ amount }) => amount)),
    ]),
  )
}

/** What a part that is not the last takes of each VAT code. */
function askedOf(
  { share, amount }: AgreedPart,
  { whole, left }: { readonly whole: ByCode; readonly left: ByCode },
  quote: ToDivide,
  rates: Rates,
): ByCode {
  const asked = (of: Cents) => {
    if (share !== null) return rateOf(of, share)
    return amount === null || quote.total === 0n ? 0n : fractionOf(of, amount, quote.total)
  }
  return new Map(
    [...left].map(([code, open]) => [code, nearest(open, asked(whole.get(code)!), rates(code), quote)]),
  )
}

/** One line for each VAT code of which something is taken, named after the first work of that code. */
function linesOf(taken: ByCode, { lines }: ToDivide, describe: (work: string) => string): Line[] {
  return [...taken].flatMap(([vatCode, unitPrice]): Line[] => {
    if (unitPrice <= 0n) return []
    const work = lines.find((line) => line.vatCode === vatCode)!.description
    const description = describe(work).slice(0, LONGEST_LINE)
    return [{ description, quantity: 1000n, unit: '', unitPrice, vatCode }]
  })
}

/**
 * The amount nearest to what is asked of which the VAT and the VAT of what is left are together the VAT of all there
 * was. Nothing does that, so there always is one.
 */
function nearest(open: Cents, asked: Cents, rate: BasisPoints, { pricesIncludeVat }: ToDivide): Cents {
  if (asked >= open) return asked
  const vatOf = (priced: Cents) => (pricesIncludeVat ? vatWithin(priced, rate) : vatOn(priced, rate))
  const fits = (priced: Cents) =>
    priced >= 0n && priced <= open && vatOf(priced) + vatOf(open - priced) === vatOf(open)
  for (let away = 0n; away <= open; away += 1n) {
    if (fits(asked - away)) return asked - away
    if (fits(asked + away)) return asked + away
  }
  return 0n
}
