import { dayOf, type Day } from '../values/day.ts'

/** A moment as commands get it: the instant, and the calendar day it is in the Netherlands. */
export type Now = { readonly at: Date; readonly today: Day }

/** Tells the time. The demo, the tests and the story command bring their own. */
export type Clock = () => Now

/** The only place that reads the machine's clock. */
export const systemClock: Clock = () => moment(new Date())

/** A moment out of a date. */
export function moment(at: Date): Now {
  return { at, today: dayOf(at) }
}
