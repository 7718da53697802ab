import type { Text } from '../../../text/index.ts'
import { paths } from '../../../web/paths.ts'
import type { CalendarEvent } from '../../../values/calendar-event.ts'

/** What stands in somebody's agenda: a conversation or a meeting. */
export type OfAgenda = {
  readonly kind: 'appointment' | 'workshop'
  readonly id: string
  /** With whom, or what the meeting is called. */
  readonly title: string
  readonly place: string
  readonly startsAt: Date
  readonly minutes: number
  readonly off: boolean
  readonly revision: number
  readonly changedAt: Date
}

/**
 * The same as a calendar elsewhere takes it. A conversation says with whom, never what about: a calendar is seen by who
 * looks along.
 *
 * @param origin where people find the office, without a slash at the end: also what makes the id its own in the world
 */
export function eventOfAgenda(text: Text, origin: string, coop: string, one: OfAgenda): CalendarEvent {
  const isAppointment = one.kind === 'appointment'
  return {
    uid: `${one.id}@${new URL(origin).hostname}`,
    summary: isAppointment ? text.appointments.list.with({ name: one.title }) : one.title,
    location: one.place,
    url: origin + (isAppointment ? paths.appointment(coop, one.id) : paths.workshop(coop, one.id)),
    startsAt: one.startsAt,
    minutes: one.minutes,
    cancelled: one.off,
    sequence: one.revision,
    changedAt: one.changedAt,
  }
}
