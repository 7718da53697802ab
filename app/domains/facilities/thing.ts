import { fractionOf, type Cents } from '../../values/money.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { addDays, type Day } from '../../values/day.ts'
import type { Now } from '../../platform/clock.ts'
import {
  chosenAt,
  clockOf,
  halfHoursBetween,
  halfHoursOnClock,
  momentOf,
  type Chosen,
  type HalfHour,
} from './half-hours.ts'

/** What a price is for: an hour, each day on which one has it, or each time. */
export const PRICE_PER = ['hour', 'day', 'use'] as const
export type PricePer = (typeof PRICE_PER)[number]

/** Who books it: every member, or those to whom it was explained. */
export const WHO_MAY = ['everybody', 'explained'] as const
export type WhoMay = (typeof WHO_MAY)[number]

/** The rules by which something is booked. */
export type ThingRules = {
  /** How many there are of it that are as good as each other: four desks. */
  readonly pieces: number
  /** Between which times it is fetched and brought back. */
  readonly opens: HalfHour
  readonly closes: HalfHour
  /** The longest that somebody has it, in half hours. */
  readonly longest: number
  /** How many days ahead it is booked. */
  readonly aheadDays: number
  /** Until how many hours before it begins a member calls it off alone. */
  readonly cancelHours: number
  /** In cents; without VAT, because it stays within the co-operative. 0: nothing. */
  readonly price: Cents
  readonly pricePer: PricePer
}

/** What a member may hold ahead, in bookings that are not over: so many, or so many half hours in them. */
export type MostAhead = { readonly of: 'bookings' | 'half-hours'; readonly count: number }

/** How much of it one member holds who books alone. */
export type MostPerMember = {
  /** Pieces at the same time. */
  readonly atOnce: number
  /** The most ahead; null is as much as they like. */
  readonly most: MostAhead | null
}

/** Something that members book. */
export type Thing = ThingRules &
  MostPerMember & {
    readonly id: Id<'thing'>
    readonly name: string
    readonly place: string
    readonly goodToKnow: string
    /** What a member gives in cash when they fetch it and gets back when it comes back whole, in cents. 0: nothing. */
    readonly deposit: Cents
    readonly whoMay: WhoMay
    readonly revision: number
    readonly stoppedAt: Date | null
  }

/** From when until when somebody wants it. */
export type Wanted = { readonly from: Chosen; readonly until: Chosen }

/** What was asked, as moments, with its price in cents. */
export type Span = { readonly from: Date; readonly until: Date; readonly price: Cents }

export type SpanRefusal =
  | 'booking-order'
  | 'booking-past'
  | 'booking-too-far'
  | 'booking-too-long'
  | 'booking-outside-hours'
  | 'booking-skipped'

/**
 * Whether the rules of a thing let somebody have it from one time until another, and what that costs. A half hour
 * that has begun may still be booked.
 *
 * @returns the moments and the price; `booking-skipped` for a time that the clock skips, `booking-order`,
 *   `booking-past`, `booking-outside-hours` with when it `opens` and `closes`, `booking-too-long` with the `hours`
 *   it may be, `booking-too-far` with the last `day`
 */
export function spanOf(rules: ThingRules, { from, until }: Wanted, now: Now): Result<Span, SpanRefusal> {
  const [begin, end] = [momentOf(from, 'begin'), momentOf(until, 'end')]
  if (!begin || !end) return refuse('booking-skipped')
  if (begin >= end) return refuse('booking-order')
  const inTime = chosenAt(now.at)
  if (from.day < inTime.day || (from.day === inTime.day && from.time < inTime.time))
    return refuse('booking-past')
  const last = addDays(now.today, rules.aheadDays)
  if (from.day > last) return refuse('booking-too-far', { day: last })
  const { opens, closes } = rules
  if (from.time < opens || from.time >= closes || until.time <= opens || until.time > closes)
    return refuse('booking-outside-hours', { opens: clockOf(opens), closes: clockOf(closes) })
  if (halfHoursOnClock({ from, until }) > rules.longest)
    return refuse('booking-too-long', { hours: String(rules.longest / 2) })
  return ok({ from: begin, until: end, price: priceOf(rules, begin, end) })
}

/**
 * The first time that can be booked from a moment on, with two half hours of it: what a form begins with. On a day to
 * come that is when the thing can be fetched; today not before now, and when today is over, tomorrow.
 */
export function firstTime(
  { opens, closes }: Pick<ThingRules, 'opens' | 'closes'>,
  day: Day,
  now: Now,
): { readonly day: Day; readonly from: HalfHour; readonly until: HalfHour } {
  const today = chosenAt(now.at)
  const from = day > today.day ? opens : Math.max(opens, today.time + 1)
  if (from >= closes) return firstTime({ opens, closes }, addDays(day, 1), now)
  return { day, from, until: Math.min(from + 2, closes) }
}

/** The first time that can still be called off, for who chose no day yet: nobody is bound by what was preset. */
export function firstToCallOff(
  rules: Pick<ThingRules, 'opens' | 'closes' | 'cancelHours'>,
  now: Now,
): ReturnType<typeof firstTime> {
  const at = new Date(now.at.getTime() + rules.cancelHours * 3_600_000)
  return firstTime(rules, chosenAt(at).day, { ...now, at })
}

/** What it costs to have it, in cents: hours that really go by, each calendar day that it touches, or each time. */
export function priceOf(
  { price, pricePer }: Pick<ThingRules, 'price' | 'pricePer'>,
  from: Date,
  until: Date,
): Cents {
  if (pricePer === 'use') return price
  if (pricePer === 'hour') return fractionOf(price, BigInt(halfHoursBetween(from, until)), 2n)
  const last = chosenAt(new Date(until.getTime() - 1)).day
  const days = Temporal.PlainDate.from(chosenAt(from).day).until(last, { largestUnit: 'day' }).days
  return price * BigInt(days + 1)
}

/** Whether somebody can have it over night: then the day it comes back is asked too. */
export function goesOverNight({ opens, closes, longest }: ThingRules): boolean {
  return longest > closes - opens
}

/** Until when a member calls a booking off alone. */
export function calledOffUntil(from: Date, { cancelHours }: Pick<ThingRules, 'cancelHours'>): Date {
  return new Date(from.getTime() - cancelHours * 3_600_000)
}
