import { addDays, yearOf, type Day } from './day.ts'

/**
 * Whether a day is a public holiday in the Netherlands: New Year's Day, Good Friday, Easter Monday, Ascension Day, Whit
 * Monday, both days of Christmas, the day on which the birthday of the king is kept, and the fifth of May. Source:
 * Algemene termijnenwet art. 3 lid 1; Easter and Whit Sunday are Sundays. Good Friday is made equal to one in lid 2.
 */
export function isHoliday(on: Day): boolean {
  const year = yearOf(on)
  const easter = easterOf(year)
  const moving = [-2, 1, 39, 50].map((days) => addDays(easter, days))
  return (
    ['01-01', '05-05', '12-25', '12-26'].includes(on.slice(5)) ||
    moving.includes(on) ||
    on === kingsDayOf(year)
  )
}

/** 27 April; when that is a Sunday, the day before (Besluit van 4 november 2013, as it is kept since 2014). */
function kingsDayOf(year: number): Day {
  const birthday = dayIn(year, 4, 27)
  return Temporal.PlainDate.from(birthday).dayOfWeek === 7 ? addDays(birthday, -1) : birthday
}

/** Easter Sunday of a year in the Gregorian calendar: the way of Meeus, Jones and Butcher. */
function easterOf(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const within = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(within / 4) - epact - (within % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const count = epact + weekday - 7 * late + 114
  return dayIn(year, Math.floor(count / 31), (count % 31) + 1)
}

function dayIn(year: number, month: number, date: number): Day {
  return new Temporal.PlainDate(year, month, date).toString() as Day
}
