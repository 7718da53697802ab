/** How an invoice number splits: `2026-0042` is year 2026, number 42, written with 4 digits. */
export type NumberParts = { readonly year: string; readonly sequence: number; readonly width: number }

/** The parts of an invoice number that ends in a year and a number; undefined for any other kind. */
export function partsOfNumber(number: string): NumberParts | undefined {
  const match = /(?:^|\D)(20\d\d)\D?(\d{1,8})$/.exec(number)
  if (!match?.[1] || !match[2]) return undefined
  return { year: match[1], sequence: Number(match[2]), width: match[2].length }
}

/** An invoice number that a text may mean. */
export type NumberFound = {
  /** Undefined when only the bare number is written (`factuur 42`). */
  readonly year: string | undefined
  readonly sequence: number
  /** How many digits stand in the text; a match with all digits of the real number is sure. */
  readonly digits: number
  /** It may as well be a day written together (`20260412`). */
  readonly maybeDay: boolean
}

/**
 * The invoice numbers a free text may mean, in order: `2026-0042`, `2026 0042`, `20260042`, `2026-42`,
 * `2026-00 42` (cut by a line wrap), `2026-0042/0043`, `2026-OO42`, and `factuur 42` without a year.
 * Dates and times (`12-05-2026`, `2026-05-12`, `2026 10:32`) are not numbers.
 */
export function numbersIn(text: string): NumberFound[] {
  const found: NumberFound[] = []
  const clean = text.slice(0, 2000).replace(/(?<=\d[-./ ]?|0|o|O)[oO](?=[oO]|\d)/g, '0')
  for (const match of clean.matchAll(WITH_YEAR)) {
    const year = match[1] ?? ''
    const before = clean.slice(Math.max(0, match.index - 6), match.index)
    const tail = match[2] ?? ''
    if (isDate(before, tail, clean.slice(match.index + match[0].length))) continue
    addWithYear(found, year, tail)
  }
  for (const match of clean.matchAll(WITHOUT_YEAR)) {
    const digits = match[1] ?? ''
    found.push({ year: undefined, sequence: Number(digits), digits: digits.length, maybeDay: false })
  }
  return found
}

// A year at the start of a run of digits, leading zeros aside, then groups of digits with marks between.
// Another number with a year of its own is left for the next round.
const OTHER = String.raw`(?!20[2-9]\d\W{0,2}\d)`
const GROUP = String.raw`\s?[-./_ ]?\s?${OTHER}\d{1,8}(?!\d)`
const MORE = String.raw`(?:\s?[,/+&]\s?|\sen\s)${OTHER}\d{3,8}(?!\d)`
const WITH_YEAR = new RegExp(String.raw`(?<!\d)0*(20[2-9]\d)((?:${GROUP}){1,2}(?:${MORE}){0,8})`, 'g')
const WORD = 'factuur|fact|fac|faktuur|invoice|inv|nota|rekening|nr|nummer|number|no'
const MARKS = String.raw`[.:\s#]*`
const WITHOUT_YEAR = new RegExp(
  String.raw`\b(?:${WORD})\b${MARKS}(?:nr|nummer|no)?${MARKS}0*(\d{1,6})(?!\d|[-./]\d)`,
  'gi',
)

function isDate(before: string, tail: string, after: string): boolean {
  if (/\d{1,2}\s?[-./]\s?$/.test(before) && /^\s|^$/.test(tail)) return true
  if (/^[-./](?:0?[1-9]|1[0-2])[-./]\d{1,2}$/.test(tail)) return true
  if (/^[-.](?:0[1-9]|1[0-2])$/.test(tail) && /^[-.]\d{2}/.test(after)) return true
  if (/^(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(tail) && /^\s?\d{2}:/.test(after)) return true
  return /^\s\d{1,2}$/.test(tail) && /^:\d\d/.test(after)
}

function addWithYear(found: NumberFound[], year: string, tail: string): void {
  const [main = '', ...others] = tail.split(/\s?[,/+&]\s?(?=\d{3,8})|\sen\s/).map((one) => one.trim())
  const groups = (main === '' ? (others.shift() ?? '') : main).split(/\D+/).filter((group) => group !== '')
  const [first = '', second] = groups
  if (first === '') return
  const maybeDay = /^(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/.test(tail)
  found.push({ year, sequence: Number(first), digits: first.length, maybeDay })
  // Cut by a line wrap: together they may be the whole number.
  if (second !== undefined) {
    found.push({
      year,
      sequence: Number(first + second),
      digits: first.length + second.length,
      maybeDay: false,
    })
    if (second.length >= 3 && second.length === first.length) others.unshift(second)
  }
  for (const other of others) {
    const digits = other.replace(/\D/g, '')
    if (digits === '' || /^20[2-9]\d$/.test(digits)) continue
    found.push({ year, sequence: Number(digits), digits: digits.length, maybeDay: false })
  }
}
