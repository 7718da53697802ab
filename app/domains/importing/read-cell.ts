import { parseDay, type Day } from '../../values/day.ts'
import { parseEuro, type Cents } from '../../values/money.ts'

const MONTHS = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/**
 * A day as lists have it: `2026-03-01` (with a time or not), `1-3-2026`, `01/03/26`, `1 maart 2026`, `20260301`.
 * The day comes before the month, as it does in the Netherlands.
 */
export function readDay(cell: string): Day | undefined {
  const text = cell.trim().toLowerCase()
  const iso =
    /^(\d{4})-(\d{2})-(\d{2})(?:[t ].*)?$/.exec(text) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text)
  if (iso) return dayOf(iso[1]!, iso[2]!, iso[3]!)
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(text)
  if (dutch) return dayOf(dutch[3]!, dutch[2]!, dutch[1]!)
  const named = /^(\d{1,2})[ -]([a-z]+)\.?[ -](\d{4})$/.exec(text)
  const word = named?.[2] === 'mrt' ? 'maa' : named?.[2]?.slice(0, 3)
  const month = word === undefined ? -1 : MONTHS.indexOf(word)
  return named && month !== -1 ? dayOf(named[3]!, String(month + 1), named[1]!) : undefined
}

function dayOf(year: string, month: string, day: string): Day | undefined {
  const whole = year.length === 2 ? `20${year}` : year
  return parseDay(`${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** Why a cell is no amount. */
export type AmountWrong = 'amount-unreadable' | 'amount-doubtful'

/**
 * An amount as lists have it, in cents: with a comma or a point before the cents, a minus before or behind, or between
 * brackets. `1.234` in a list may be a thousand or one and a bit: that is asked and not guessed.
 */
export function readAmount(cell: string): Cents | AmountWrong {
  const text = cell.replace(/[\s\u00a0€]/g, '').replace(/^eur|eur$/i, '')
  if (/^[-−]?\d{1,3}[.,]\d{3}$/.test(text)) return 'amount-doubtful'
  const bracketed =
    /^\((.+)\)$/.exec(text)?.[1] ?? (/[-−]$/.test(text) && !/,-+$/.test(text) ? text.slice(0, -1) : undefined)
  const cents = parseEuro(bracketed ?? text)
  if (cents === undefined) return 'amount-unreadable'
  return bracketed === undefined ? cents : -cents
}

/**
 * Whether text is a formula that a spreadsheet would carry out, as a csv can have it. What begins with `=` is one; what
 * begins with `+`, `-` or `@` only when it calls something (`@SUM(…`, `+cmd|…`), reaches another sheet (`!`) or reckons
 * with cells (`+A1*2`): a phone number, an amount below zero and a name as `@home` are none.
 */
export function isFormula(text: string): boolean {
  const bare = text.normalize('NFKC').trim()
  if (bare.startsWith('=')) return true
  return (
    /^[+\-@]/.test(bare) && /[a-z]\(|\||!|[-+*/:]\$?[a-z]{1,3}\$?\d|^[-+@]\$?[a-z]{1,3}\$?\d+\b/i.test(bare)
  )
}
