import type { Cents } from '../../../values/money.ts'

/** A line of a receipt, with the amounts that stand on it. */
export type ReceiptLine = {
  readonly text: string
  /** In cents, from left to right. */
  readonly amounts: readonly Cents[]
  /** Percentages on it, in whole percents: 21, 9, 0. */
  readonly percents: readonly number[]
}

/** Days and times look like amounts (`12.03`, `14:22`): they are taken out before amounts are looked for. */
const DAY_OR_TIME =
  /\b\d{1,2}[-/. ]\d{1,2}[-/. ](?:\d{4}|\d{2})\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}:\d{2}(?::\d{2})?\b/g
const PERCENT = /(\d{1,2})(?:[.,]\d{1,2})?\s?%/g
/** `1.234,56`, `12,50`, `12.50`, `12 ,50`, `-3,00`, `3,00-`; nothing longer: no number of a receipt, no IBAN. */
const AMOUNT = /(?<![\d.,])(-\s?)?(\d{1,3}(?:\.\d{3})+|\d{1,6})\s?[,.]\s?(\d{2})(?![\d]|[.,]\d)(\s?-)?/g

/** The lines of what was read, without the empty ones. */
export function linesOf(text: string): ReceiptLine[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line, amounts: amountsIn(line), percents: percentsIn(line) }))
}

function amountsIn(line: string): Cents[] {
  const left = lettersAsDigits(line).replace(DAY_OR_TIME, ' ').replace(PERCENT, ' ')
  return [...left.matchAll(AMOUNT)].map(([, before, whole, part, after]) => {
    const amount = BigInt(whole!.replaceAll('.', '')) * 100n + BigInt(part!)
    return before === undefined && after === undefined ? amount : -amount
  })
}

function percentsIn(line: string): number[] {
  return [...line.matchAll(PERCENT)].map(([, whole]) => Number(whole))
}

/** What a reader takes for a letter within a number: `1O,5O`, `l2,00`. */
function lettersAsDigits(line: string): string {
  return line.replace(/(?<=\d[,.]?)[oO](?=[\d,.oO]|\b)/g, '0').replace(/\b[lI|](?=\d*[,.]\d{2}\b)/g, '1')
}
