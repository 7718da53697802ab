/** Something in a calendar, with a time on a Dutch clock. */
export type CalendarEvent = {
  /** The same for the same thing, whatever changes of it: that is how a calendar knows it again. */
  readonly uid: string
  readonly summary: string
  readonly location: string
  readonly url: string
  readonly startsAt: Date
  readonly minutes: number
  readonly cancelled: boolean
  /** How often it was changed: a calendar takes over the highest. */
  readonly sequence: number
  readonly changedAt: Date
}
