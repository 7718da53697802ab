import { abs, sum, type Cents } from '../../../values/money.ts'
import type { ReceiptLine } from './amounts.ts'
import type { TotalCheck } from './checks.ts'
import type { VatRow } from './find-vat.ts'

/** An amount that may be the total, with its line and what bears it out. */
export type TotalFound = {
  readonly amount: Cents
  readonly line: string
  readonly checks: readonly TotalCheck[]
}

const TOTAL =
  /\bt[o0]taa?[l1i|]|\btotal\b|te (?:betalen|voldoen)|\beindbedrag|factuurbedrag|\bte ontvangen|\bbedrag\b/i
const NO_TOTAL =
  /sub\s?t[o0]taa?|\bexcl|korting|voordeel|bespa|aantal|artikel|punten|zegel|wissel|statiegeld/i
const TAX = /\bb\s?t\s?w\b|\bvat\b/i
const PAID =
  /\bpin|maestro|v\s?pay|bankpas|contactloos|\bvisa\b|master\s?card|\bideal\b|betaald|betaling|debit|\bcontant/i
const CHANGE = /wisselgeld|\bterug\b|\bretour\b/i

/** The most likely total, best borne out first; undefined when nothing says it is one. */
export function findTotal(
  lines: readonly ReceiptLine[],
  vat: readonly VatRow[],
): { readonly best: TotalFound | undefined; readonly others: readonly Cents[] } {
  const found = candidates(lines).map((one) => ({ ...one, checks: checksOf(one.amount, one.at, lines, vat) }))
  const ranked = found.toSorted((a, b) => b.checks.length - a.checks.length || b.at - a.at)
  const [best] = ranked
  const others = [...new Set(ranked.slice(1).map(({ amount }) => amount))]
  return {
    best: best && { amount: best.amount, line: best.line, checks: best.checks },
    others: others.filter((amount) => amount !== best?.amount),
  }
}

type Candidate = { readonly amount: Cents; readonly line: string; readonly at: number }

/** The last amount on each line that says "total", or on the line under it. */
function candidates(lines: readonly ReceiptLine[]): Candidate[] {
  return lines.flatMap((line, at): Candidate[] => {
    if (!saysTotal(line)) return []
    const own = line.amounts.at(-1)
    if (own !== undefined) return own > 0n ? [{ amount: own, line: line.text, at }] : []
    const under = lines[at + 1]
    const below =
      under && under.amounts.length === 1 && !/\p{L}{4}/u.test(under.text) ? under.amounts[0] : undefined
    return below !== undefined && below > 0n
      ? [{ amount: below, line: `${line.text} ${under!.text}`, at }]
      : []
  })
}

function checksOf(
  total: Cents,
  at: number,
  lines: readonly ReceiptLine[],
  vat: readonly VatRow[],
): TotalCheck[] {
  const checks: [TotalCheck, boolean][] = [
    ['paid', isPaid(total, at, lines)],
    [
      'vat',
      vat.length > 0 && isAbout(total, sum(vat.flatMap(({ base, vat: tax }) => [base, tax])), vat.length),
    ],
    ['things', isSumOfThings(total, at, lines)],
    ['twice', lines.some((line, index) => index !== at && isTotalToo(line, total))],
  ]
  return checks.filter(([, holds]) => holds).map(([check]) => check)
}

function isTotalToo(line: ReceiptLine, total: Cents): boolean {
  return saysTotal(line) && line.amounts.includes(total)
}

/** "Totaal btw" is none, "totaal incl. btw" is. */
function saysTotal({ text }: ReceiptLine): boolean {
  return TOTAL.test(text) && !NO_TOTAL.test(text) && (!TAX.test(text) || /\bincl/i.test(text))
}

/** With a card; or in cash, and what came back fits. */
function isPaid(total: Cents, at: number, lines: readonly ReceiptLine[]): boolean {
  // `PIN` with its amount, or with the amount on the line under it.
  const paid = lines.flatMap((line, index) => {
    if (index === at || !PAID.test(line.text)) return []
    return line.amounts.length > 0 ? line.amounts : (lines[index + 1]?.amounts ?? [])
  })
  const change = lines.filter(({ text }) => CHANGE.test(text)).flatMap(({ amounts }) => amounts)
  return paid.includes(total) || paid.some((amount) => change.some((back) => amount - abs(back) === total))
}

/** One cent of play for each rate. */
function isAbout(total: Cents, reckoned: Cents, rates: number): boolean {
  return abs(total - reckoned) <= BigInt(rates)
}

/** The last amounts of the lines above it add up to it: what was bought, less what was taken off. */
function isSumOfThings(total: Cents, at: number, lines: readonly ReceiptLine[]): boolean {
  const above = lines.slice(0, at)
  const things = above.filter(({ text }) => !TOTAL.test(text) && !PAID.test(text) && !CHANGE.test(text))
  const last = things.flatMap(({ amounts }) => amounts.slice(-1))
  return last.length > 1 && sum(last) === total
}
