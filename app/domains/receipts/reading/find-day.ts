import { daysBetween, parseDay, type Day } from '../../../values/day.ts'
import type { ReceiptLine } from './amounts.ts'
import type { DayCheck, DayDoubt } from './checks.ts'

export type DayFound = { readonly day: Day; readonly line: string; readonly checks: readonly DayCheck[] }

const NUMBERS = /(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})(?!\d)/g
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g
const MONTHS = ['jan', 'feb', 'm(?:aa)?r', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'dec']
const WORDS = /(?<!\d)(\d{1,2})\s+(\p{L}{3,9})\.?\s+(\d{4}|\d{2})(?!\d)/gu
const TIME = /\b([01]?\d|2[0-3])[:.][0-5]\d(?::[0-5]\d)?\b/
/** Days that are on a receipt for another reason. */
const OTHER = new RegExp(
  'verval|geldig|uiterlijk|retour|ruilen|tot en met|t/m|houdbaar|tht|actie|garantie|sinds|' +
    'betaal\\w* (?:voor|binnen)|levering|periode|ophalen|afhalen',
  'i',
)
const NAMED = /(?:factuur|bon|bestel|aankoop|transactie)?-?\s?datum|\bdate\b|\bdatum/i

/** After two years a receipt is more likely misread than late. */
const LONG_AGO = 730

/** The day of a receipt; or why the days on it are not taken. */
export function findDay(
  lines: readonly ReceiptLine[],
  today: Day,
): { readonly found: DayFound | undefined; readonly doubt: DayDoubt | undefined } {
  const all = lines
    .filter(({ text }) => !OTHER.test(text))
    .flatMap(({ text }) => daysOn(text).map((day) => ({ day, line: text })))
  const past = all.filter(({ day }) => day <= today)
  const near = past.filter(({ day }) => daysBetween(day, today) <= LONG_AGO)
  if (near.length === 0) {
    const doubt = past.length > 0 ? 'day-long-ago' : all.length > 0 ? 'day-to-come' : undefined
    return { found: undefined, doubt }
  }
  const different = new Set(near.map(({ day }) => day)).size
  const ranked = near
    .map((one) => ({ ...one, checks: checksOf(one.line, different) }))
    .toSorted((a, b) => b.checks.length - a.checks.length)
  const best = ranked[0]!
  const rival = ranked.find(({ day, checks }) => day !== best.day && checks.length === best.checks.length)
  return rival ? { found: undefined, doubt: 'days-differ' } : { found: best, doubt: undefined }
}

function checksOf(line: string, different: number): DayCheck[] {
  const withoutDay = line.replace(NUMBERS, ' ').replace(ISO, ' ')
  const checks: [DayCheck, boolean][] = [
    ['named', NAMED.test(line)],
    ['time', TIME.test(withoutDay)],
    ['only', different === 1],
  ]
  return checks.filter(([, holds]) => holds).map(([check]) => check)
}

/** The days that stand on a line, in the order of how they are written: in numbers, as ISO has it, in words. */
export function daysOn(text: string): Day[] {
  const numbers = [...text.matchAll(NUMBERS)].map(([, day, month, year]) => dayFrom(year!, month!, day!))
  const iso = [...text.matchAll(ISO)].map(([, year, month, day]) => dayFrom(year!, month!, day!))
  const words = [...text.matchAll(WORDS)].map(([, day, month, year]) => {
    const place = MONTHS.findIndex((start) => new RegExp(`^${start}`, 'i').test(month!))
    return place === -1 ? undefined : dayFrom(year!, String(place + 1), day!)
  })
  return [...numbers, ...iso, ...words].filter((day) => day !== undefined)
}

function dayFrom(year: string, month: string, day: string): Day | undefined {
  const whole = year.length === 2 ? `20${year}` : year
  return parseDay(`${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
