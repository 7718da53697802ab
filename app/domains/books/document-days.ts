import { addDays, type Day } from '../../values/day.ts'

/** Documents are asked for so many days back: of what is older, the adopted years answer. */
const LOOKED_BACK = 730
/** A document may be on its way for so many days before somebody is asked for it. */
const DAYS_TO_COME = 14

type Days = { readonly from: Day; readonly until: Day }

/** The days, both counted, of which a document should be here by now. */
export function daysAskedAbout(today: Day): Days {
  return { from: addDays(today, -LOOKED_BACK), until: addDays(today, -DAYS_TO_COME) }
}

/** The days after those, up to and with today: their documents may still be on their way. */
export function daysNotAskedYet(today: Day): Days {
  return { from: addDays(daysAskedAbout(today).until, 1), until: today }
}
