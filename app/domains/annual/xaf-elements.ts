/** XML as an audit file wants it: elements in order, text that fits its field, amounts with two decimals. */
import { abs, toDecimal, type Cents } from '../../values/money.ts'

/**
 * One element with text in it, or nothing when there is no text. What is longer than the field takes is cut: the schema
 * refuses the whole file for one letter too many.
 *
 * @param longest how many characters the field takes; without it there is no limit
 */
export function field(name: string, text: string | null | undefined, longest = Infinity): string {
  if (text === null || text === undefined || text === '') return ''
  return `<${name}>${escaped(text.length > longest ? cut(text, longest) : text)}</${name}>`
}

/** An element around others; nothing when nothing is in it. */
export function group(name: string, ...inner: readonly string[]): string {
  const body = inner.join('')
  return body === '' ? '' : `<${name}>${body}</${name}>`
}

/** An amount and its side, as two elements: never below zero, because the side says so. Cents, debit positive. */
export function amountFields(amountName: string, sideName: string, amount: Cents): string {
  return `<${amountName}>${toDecimal(abs(amount))}</${amountName}><${sideName}>${sideOf(amount)}</${sideName}>`
}

/** Debit or credit; nothing at all is debit. */
function sideOf(amount: Cents): 'D' | 'C' {
  return amount < 0n ? 'C' : 'D'
}

/** Characters, not halves of them. */
function cut(text: string, longest: number): string {
  return [...text].slice(0, longest).join('')
}

const SPECIAL = /[&<>]/
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
/** What XML 1.0 cannot hold at all, not even escaped. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

function escaped(text: string): string {
  const whole = text.toWellFormed().replace(FORBIDDEN, ' ')
  return SPECIAL.test(whole) ? whole.replace(/[&<>]/g, (found) => ESCAPES[found]!) : whole
}
