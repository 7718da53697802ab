import { addDays, day, yearOf, type Day } from '../../values/day.ts'
import { ok, refuse, type Result } from '../../values/result.ts'

/** Over how long a time VAT is returned. The Belastingdienst says which; a quarter unless it says otherwise. */
export const VAT_PERIOD_LENGTHS = ['month', 'quarter', 'year'] as const
export type VatPeriodLength = (typeof VAT_PERIOD_LENGTHS)[number]

/** The time of one return, both days counted. */
export type VatPeriod = { readonly length: VatPeriodLength; readonly from: Day; readonly until: Day }

/** From this day on VAT is returned over this length. */
export type VatPeriodFrom = { readonly fromDay: Day; readonly length: VatPeriodLength }

const MONTHS: Record<VatPeriodLength, number> = { month: 1, quarter: 3, year: 12 }

/** Without a setting VAT is returned over a quarter. */
export const USUAL_LENGTH: VatPeriodLength = 'quarter'

/** The period of a length in which a day lies. */
export function periodAround(length: VatPeriodLength, on: Day): VatPeriod {
  const month = Number(on.slice(5, 7)) - 1
  const first = month - (month % MONTHS[length])
  const from = day(`${yearOf(on)}-${String(first + 1).padStart(2, '0')}-01`)
  return { length, from, until: addDays(monthsLater(from, MONTHS[length]), -1) }
}

/** The length that holds on a day. */
export function lengthOn(settings: readonly VatPeriodFrom[], on: Day): VatPeriodLength {
  const begun = settings.filter(({ fromDay }) => fromDay <= on)
  return begun.toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : 1)).at(-1)?.length ?? USUAL_LENGTH
}

/** Every period from the one around `first` until the one around `last`, the earliest first. */
export function periodsBetween(settings: readonly VatPeriodFrom[], first: Day, last: Day): VatPeriod[] {
  const periods: VatPeriod[] = []
  let on = first
  while (on <= last) {
    const period = periodAround(lengthOn(settings, on), on)
    periods.push(period)
    on = addDays(period.until, 1)
  }
  return periods
}

/**
 * The last day on which a return is to be filed and paid: the last day of the month after the period (art. 10 lid 2 and
 * art. 19 lid 1 AWR); of a whole year 31 March, as the Belastingdienst asks.
 */
export function dueOn({ length, until }: VatPeriod): Day {
  const next = addDays(until, 1)
  return addDays(monthsLater(next, length === 'year' ? 3 : 1), -1)
}

/** A period as it stands in an address: `2026-09`, `2026-kw3`, `2026`. */
export function keyOf({ length, from }: VatPeriod): string {
  if (length === 'year') return from.slice(0, 4)
  return length === 'month' ? from.slice(0, 7) : `${from.slice(0, 4)}-kw${quarterOf(from)}`
}

/** The period of an address; undefined when it is none. */
export function periodOfKey(key: string): VatPeriod | undefined {
  const found = /^(20\d{2})(?:-(?:kw([1-4])|(0[1-9]|1[0-2])))?$/.exec(key)
  if (!found) return undefined
  const [, year, quarter, month] = found
  if (quarter)
    return periodAround('quarter', day(`${year}-${String(Number(quarter) * 3).padStart(2, '0')}-01`))
  return month
    ? periodAround('month', day(`${year}-${month}-01`))
    : periodAround('year', day(`${year}-01-01`))
}

/** The period of these days: its length shows in them. @throws Error when they are those of no period */
export function periodOfDays({ from, until }: { readonly from: Day; readonly until: Day }): VatPeriod {
  const found = VAT_PERIOD_LENGTHS.map((length) => periodAround(length, from)).find(
    (one) => one.until === until,
  )
  if (!found) throw new Error(`${from} to ${until} is no period of VAT`)
  return found
}

/** Which quarter of the year a day lies in, from 1. */
export function quarterOf(on: Day): number {
  return Math.ceil(Number(on.slice(5, 7)) / 3)
}

/** Nobody decides about VAT more than a year ahead. */
const MOST_DAYS_AHEAD = 366

export type VatPeriodRefusal =
  | 'vat-period-too-far'
  | 'vat-period-filed'
  | 'vat-period-not-first-day'
  | 'vat-period-later-set'
  | 'vat-period-already'

/**
 * Whether another length may begin on a day: the first day of a period of both lengths, after all that was filed.
 *
 * Refuses: `vat-period-too-far`, `vat-period-filed` (with the last day that was filed), `vat-period-later-set` (another
 * length begins later), `vat-period-not-first-day`, `vat-period-already` (it is this length).
 *
 * @param filedUntil the last day of what was filed
 */
export function mayBeginLength(
  wanted: VatPeriodFrom,
  settings: readonly VatPeriodFrom[],
  filedUntil: Day | undefined,
  today: Day,
): Result<VatPeriodFrom, VatPeriodRefusal> {
  const { fromDay, length } = wanted
  if (fromDay > addDays(today, MOST_DAYS_AHEAD)) return refuse('vat-period-too-far')
  if (filedUntil !== undefined && fromDay <= filedUntil)
    return refuse('vat-period-filed', { until: filedUntil })
  if (settings.some((one) => one.fromDay > fromDay)) return refuse('vat-period-later-set')
  const others = settings.filter((one) => one.fromDay !== fromDay)
  const before = lengthOn(others, fromDay)
  const fits = [length, ...(others.length === 0 ? [] : [before])]
  if (fits.some((one) => periodAround(one, fromDay).from !== fromDay))
    return refuse('vat-period-not-first-day')
  if (settings.length > 0 && lengthOn(settings, fromDay) === length) return refuse('vat-period-already')
  return ok(wanted)
}

function monthsLater(from: Day, months: number): Day {
  return Temporal.PlainDate.from(from).add({ months }).toString() as Day
}
