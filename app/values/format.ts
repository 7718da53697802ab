/**
 * How amounts, days, rates and quantities look to a reader, in Dutch and in English.
 *
 * Written out by hand rather than by `Intl`: what stands on an issued invoice may not change because
 * a newer runtime brings a newer table of customs, and the same facts must give the same bytes.
 */
import type { Day } from './day.ts'
import { abs, type Cents } from './money.ts'
import type { BasisPoints } from './percentage.ts'

/** A language that Gilde speaks: Dutch is the source, English stands beside it. */
export type Language = 'nl' | 'en'

/** A space at which a line does not break, so that `€` stays with its amount. */
export const NO_BREAK_SPACE = '\u00a0'
/** The minus sign of typography; it is as wide as a digit and read aloud as "min". */
export const MINUS = '\u2212'

export type EuroStyle = {
  /** `when-needed` leaves out the cents of whole euros: `€ 2.000`. Default `always`. */
  readonly cents?: 'always' | 'when-needed'
  /** `always` puts a plus before what is more than zero: `+ € 12,50`. Default `negative`. */
  readonly sign?: 'negative' | 'always'
}

/**
 * An amount with its euro sign: `€ 1.284,60` and `− € 5,00` in Dutch, `€1,284.60` and `−€5.00` in English.
 *
 * @param amount cents
 */
export function formatEuro(amount: Cents, language: Language, style: EuroStyle = {}): string {
  const sign = signOf(amount, style)
  const digits = unsignedAmount(amount, language, style)
  if (language === 'en') return `${sign}€${digits}`
  return [...(sign === '' ? [] : [sign]), '€', digits].join(NO_BREAK_SPACE)
}

/**
 * An amount without euro sign, for a column that says what it holds: `1.284,60`, `−5,00`.
 *
 * @param amount cents
 */
export function formatAmount(amount: Cents, language: Language, style: EuroStyle = {}): string {
  return signOf(amount, style) + unsignedAmount(amount, language, style)
}

/** A rate as a reader knows it: `21 %`, `12,5 %`; in English `21%`, `12.5%`. */
export function formatPercentage(rate: BasisPoints, language: Language): string {
  const number = formatScaled(BigInt(rate), 2, language)
  return language === 'nl' ? `${number}${NO_BREAK_SPACE}%` : `${number}%`
}

/**
 * A quantity without needless decimals: 2500 thousandths are `2,5`, 1000 are `1`.
 *
 * @param thousandths how many, in thousandths of the unit
 */
export function formatQuantity(thousandths: bigint, language: Language): string {
  return formatScaled(thousandths, 3, language)
}

/** A count with its thousands apart: `12.500` in Dutch, `12,500` in English. */
export function formatCount(count: number, language: Language): string {
  return formatScaled(BigInt(count), 0, language)
}

/** A day in words: `12 november 2026`, `12 November 2026`. */
export function formatDay(on: Day, language: Language): string {
  return `${dayNumber(on)} ${monthName(on, language)} ${on.slice(0, 4)}`
}

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

/** A day in words with its day of the week: `zaterdag 28 november 2026`, `Saturday 28 November 2026`. */
export function formatWeekday(on: Day, language: Language): string {
  return `${WEEKDAYS[language][Temporal.PlainDate.from(on).dayOfWeek - 1]} ${formatDay(on, language)}`
}

/** A day in words of which the year is clear from the context: `12 november`. */
export function formatDayOfYear(on: Day, language: Language): string {
  return `${dayNumber(on)} ${monthName(on, language)}`
}

/** A day in few characters, for a table: `12 nov 2026`, `12 Nov 2026`. */
export function formatDayShort(on: Day, language: Language): string {
  return `${dayNumber(on)} ${MONTHS_SHORT[language][monthIndex(on)]} ${on.slice(0, 4)}`
}

/** A month in words: `november 2026`. Takes `YYYY-MM` or a day in that month. */
export function formatMonth(month: string, language: Language): string {
  return `${monthName(month, language)} ${month.slice(0, 4)}`
}

/**
 * A period in words that says what the two days share only once: `3 t/m 12 november 2026`,
 * `28 oktober t/m 3 november 2026`, or a single day when both are the same.
 */
export function formatPeriod(from: Day, until: Day, language: Language): string {
  if (from === until) return formatDay(from, language)
  const joint = language === 'nl' ? ' t/m ' : ' – '
  const sameYear = from.slice(0, 4) === until.slice(0, 4)
  const sameMonth = from.slice(0, 7) === until.slice(0, 7)
  const first = sameMonth
    ? dayNumber(from)
    : sameYear
      ? formatDayOfYear(from, language)
      : formatDay(from, language)
  return first + joint + formatDay(until, language)
}

/** The time of a moment on a Dutch clock: `14.02 uur`, in English `14:02`. */
export function formatTime(moment: Date, language: Language): string {
  const { hour, minute } = inNetherlands(moment)
  const shown = formatClock(`${hour}:${minute.toString().padStart(2, '0')}`, language)
  return language === 'nl' ? `${shown}${NO_BREAK_SPACE}uur` : shown
}

/**
 * A time on a clock as it is written in a sentence that says "uur" itself, or in a field: `9.30`, in English `9:30`.
 *
 * @param clock hours and minutes with a colon between them, as `09:30`; the end of a day is `24:00`
 */
export function formatClock(clock: string, language: Language): string {
  const [hour, minute] = clock.split(':')
  return `${Number(hour)}${language === 'nl' ? '.' : ':'}${minute}`
}

/** A moment in words, on a Dutch clock: `3 november 2026 om 14.02 uur`, `3 November 2026 at 14:02`. */
export function formatMoment(moment: Date, language: Language): string {
  const on = inNetherlands(moment).toPlainDate().toString() as Day
  return `${formatDay(on, language)} ${language === 'nl' ? 'om' : 'at'} ${formatTime(moment, language)}`
}

/** An exact number of `10^-decimals`, without needless decimals: 5075 of hundredths are `50,75`. */
export function formatExact(number: bigint, decimals: number, language: Language): string {
  return formatScaled(number, decimals, language)
}

/** An IBAN in groups of four, as banks print it, with spaces at which no line breaks. */
export function formatIban(iban: string): string {
  const compact = iban.replace(/\s/g, '').toUpperCase()
  return compact.replace(/(.{4})(?=.)/g, `$1${NO_BREAK_SPACE}`)
}

function signOf(amount: Cents, style: EuroStyle): string {
  if (amount < 0n) return MINUS
  return style.sign === 'always' && amount > 0n ? '+' : ''
}

function unsignedAmount(amount: Cents, language: Language, style: EuroStyle): string {
  const digits = abs(amount).toString().padStart(3, '0')
  const whole = grouped(digits.slice(0, -2), language)
  const fraction = digits.slice(-2)
  if (style.cents === 'when-needed' && fraction === '00') return whole
  return `${whole}${DECIMAL_MARK[language]}${fraction}`
}

/** A whole number of `10^-decimals`, without zeros at the end of its fraction. */
function formatScaled(number: bigint, decimals: number, language: Language): string {
  const digits = abs(number)
    .toString()
    .padStart(decimals + 1, '0')
  const cut = digits.length - decimals
  const fraction = digits.slice(cut).replace(/0+$/, '')
  const tail = fraction === '' ? '' : `${DECIMAL_MARK[language]}${fraction}`
  return `${number < 0n ? MINUS : ''}${grouped(digits.slice(0, cut), language)}${tail}`
}

function grouped(digits: string, language: Language): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, language === 'nl' ? '.' : ',')
}

function inNetherlands(moment: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO('Europe/Amsterdam')
}

function dayNumber(on: Day): string {
  return String(Number(on.slice(8, 10)))
}

function monthIndex(month: string): number {
  return Number(month.slice(5, 7)) - 1
}

function monthName(month: string, language: Language): string {
  const name = MONTHS[language][monthIndex(month)]
  if (name === undefined) throw new RangeError(`not a month: ${month}`)
  return name
}

const DECIMAL_MARK = { nl: ',', en: '.' } as const

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

const MONTHS_SHORT: Readonly<Record<Language, readonly string[]>> = {
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
}
