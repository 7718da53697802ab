/** What is said of a thing or a booking, in the language of who reads. */
import type { Text } from '../../text/index.ts'
import { formatClock, formatDay, formatEuro, formatDayOfYear, type Language } from '../../values/format.ts'
import type { Day } from '../../values/day.ts'
import {
  chosenAt,
  clockOf,
  DAY_LONG,
  halfHoursBetween,
  halfHoursOnClock,
  type HalfHour,
} from './half-hours.ts'
import type { Thing } from './thing.ts'
import type { Charge } from './use-charge.db.ts'

type In = { readonly text: Text; readonly language: Language }
/** With what day it is: of a day in another year the year is said. */
type Today = { readonly now?: { readonly today: Day } }

/** What it costs, and for what. */
export function priceInWords(
  { text, language }: In,
  { price, pricePer }: Pick<Thing, 'price' | 'pricePer'>,
): string {
  const words = text.facilities.price
  return price === 0n ? words.none : words[pricePer]({ amount: formatEuro(price, language) })
}

/** Out of what a month was settled, with why when it is not the pot of the member. */
export function bearerInWords(
  { text }: Pick<In, 'text'>,
  { borneBy, why }: Pick<Charge, 'borneBy' | 'why'>,
): string {
  const { charge } = text.facilities
  if (borneBy === 'member') return charge.fromPot
  return borneBy === 'training-pot' ? charge.fromTraining({ why }) : charge.borne({ why })
}

/** From when until when: `maandag 30 november, 9.30 tot 12.00 uur`; with the year where it is another than today's. */
export function spanInWords(visit: In & Today, from: Date, until: Date): string {
  const words = visit.text.facilities.one
  const [begin, end] = [chosenAt(from), endOf(until)]
  const at = { from: clockInWords(visit, begin.time), until: clockInWords(visit, end.time) }
  if (begin.day === end.day) return words.span({ ...at, day: dayInWords(visit, begin.day) })
  return words.spanDays({
    ...at,
    fromDay: dayInWords(visit, begin.day),
    untilDay: dayInWords(visit, end.day),
  })
}

/**
 * Why a time over the night in which the clock is changed is longer or shorter than the clock says, in a sentence;
 * undefined of any other time.
 */
export function clockChangeInWords({ text }: In, from: Date, until: Date): string | undefined {
  const halves = halfHoursBetween(from, until)
  const onClock = halfHoursOnClock({ from: chosenAt(from), until: endOf(until) })
  if (halves === onClock) return undefined
  const words = text.facilities.one
  return (halves > onClock ? words.clockBack : words.clockForward)({ hours: halves / 2 })
}

/** A half hour in a sentence or a list: `9.30`. */
export function clockInWords({ language }: Pick<In, 'language'>, time: HalfHour): string {
  return formatClock(clockOf(time), language)
}

/** The days of a closing. */
export function daysInWords({ language }: In, from: Date, until: Date): string {
  const [first, last] = [chosenAt(from).day, endOf(until).day]
  return first === last
    ? formatDay(first, language)
    : `${formatDayOfYear(first, language)} – ${formatDay(last, language)}`
}

/** `maandag 30 november`, in another year than today's `maandag 30 november 2026`. */
export function dayInWords({ text, language, now }: In & Today, day: Day): string {
  const weekday = text.facilities.weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1]
  const isOtherYear = now !== undefined && now.today.slice(0, 4) !== day.slice(0, 4)
  return `${weekday} ${(isOtherYear ? formatDay : formatDayOfYear)(day, language)}`
}

/** Midnight is the end of the day before, and not the beginning of the next. */
export function endOf(until: Date) {
  const end = chosenAt(until)
  return end.time > 0 ? end : { day: chosenAt(new Date(until.getTime() - 1)).day, time: DAY_LONG }
}
