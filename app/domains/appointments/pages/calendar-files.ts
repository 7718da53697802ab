/** The agenda as files that a calendar elsewhere reads: one thing, or all of it by a secret link. */
import { NothingHere, type CooperativeVisit, type Visit } from '../../../web/visit.ts'
import { minutesAfter } from '../../../values/moment-on-clock.ts'
import { textIn } from '../../../text/index.ts'
import { agendaOfLink, asksByCalendar } from '../calendar/calendar-feed.db.ts'
import type { AgendaSource } from '../../../web/agenda-source.ts'
import { eventOfAgenda, type OfAgenda } from '../calendar/event-of-agenda.ts'
import type { CalendarEvent } from '../../../values/calendar-event.ts'
import { icsOf } from '../calendar/ics.ts'
import { openAppointment } from './open-appointment.ts'
import { otherOf } from './appointment-facts.tsx'
import { openWorkshop } from './workshop-form.tsx'

/** So far back a calendar is told of what was: what was called off must be there long enough to be read. */
const BACK_DAYS = 90

/** One conversation. There is none while no time was set. */
export async function appointmentFile(visit: CooperativeVisit): Promise<Response> {
  const one = await openAppointment(visit)
  if (one.startsAt === null) throw new NothingHere('no time was set')
  const { place, minutes, startsAt, revision, state, saidAt: changedAt, id } = one
  const off = state !== 'set'
  const event = { id, place, minutes, startsAt, revision, off, changedAt, title: otherOf(one, visit) }
  return fileOf(visit, visit.cooperative.slug, [{ ...event, kind: 'appointment' }])
}

/** One meeting. */
export async function workshopFile(visit: CooperativeVisit): Promise<Response> {
  const one = await openWorkshop(visit)
  const { id, title, place, startsAt, minutes, revision, changedAt } = one
  const event = { id, title, place, startsAt, minutes, revision, changedAt, off: one.cancelledAt !== null }
  return fileOf(visit, visit.cooperative.slug, [{ ...event, kind: 'workshop' }])
}

/** All that stands in the agenda whose link this is. Another link finds nothing. */
export const agendaFeed = (sources: readonly AgendaSource[]) => async (visit: Visit) => {
  if (!visit.cooperative) throw new NothingHere('no such link')
  const since = minutesAfter(visit.now.at, -BACK_DAYS * 24 * 60)
  const { slug: coop } = visit.cooperative
  const link = { since, text: textIn(visit.language), origin: visit.url.origin, coop }
  const found = await visit.read(async (tx) => {
    if (!(await asksByCalendar(tx))) return undefined
    const all = await agendaOfLink(tx, since)
    return { all, more: await Promise.all(sources.map((source) => source.events(tx, link))) }
  })
  if (!found) throw new NothingHere('a link of another kind')
  return fileOf(visit, coop, found.all, found.more.flat())
}

function fileOf(
  visit: Visit,
  coop: string,
  all: readonly OfAgenda[],
  more: readonly CalendarEvent[] = [],
): Response {
  const text = textIn(visit.language)
  const events = [...all.map((one) => eventOfAgenda(text, visit.url.origin, coop, one)), ...more]
  const name = visit.cooperative
    ? `${text.appointments.title} ${visit.cooperative.name}`
    : text.appointments.title
  return new Response(icsOf(name, events), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="agenda.ics"',
      'cache-control': 'no-store',
    },
  })
}
