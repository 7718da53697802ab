/** The conversations and meetings of one member, as lines of their agenda. */
import { dayOf } from '../../../values/day.ts'
import { minutesAfter, momentOnClock, parseClockTime } from '../../../values/moment-on-clock.ts'
import type { AgendaPart, AgendaSpan } from '../../../web/agenda-source.ts'
import { paths } from '../../../web/paths.ts'
import { appointmentsSince } from '../appointment.db.ts'
import { whenInWords } from '../when-in-words.ts'
import { isOpenWorkshop } from '../workshops/workshop.ts'
import { seatsOf, workshopsFrom } from '../workshops/workshop.db.ts'

const MIDNIGHT = parseClockTime('0:00')!

/** The conversations that were agreed on; named after the other of the two. */
export const talksInAgenda: AgendaPart = {
  may: 'appointment.keep',
  async lines(tx, reader, { id, personId }, span) {
    const talks = await appointmentsSince(tx, reader.cooperative.id, span.from)
    return talks.flatMap((one) => {
      const { startsAt } = one
      if (one.memberId !== id || one.state !== 'set' || startsAt === null || !isIn(span, startsAt)) return []
      const name = reader.actor.personId === personId ? one.coachName : one.memberName
      return {
        kind: 'talk' as const,
        startsAt,
        endsAt: minutesAfter(startsAt, one.minutes),
        when: whenInWords(reader.text, reader.language, startsAt),
        what: reader.text.appointments.list.with({ name }),
        where: one.place,
        href: paths.appointment(reader.cooperative.slug, one.id),
      }
    })
  },
}

/** The meetings at which the member has a place; who waits for one has none. */
export const meetingsInAgenda: AgendaPart = {
  may: 'workshop.see',
  async lines(tx, reader, { id }, span) {
    const here = reader.cooperative.id
    const seats = await seatsOf(tx, here, { memberId: id })
    const mine = new Set(seats.filter(({ state }) => state === 'in').map(({ workshopId }) => workshopId))
    const meetings = await workshopsFrom(tx, here, momentOnClock(span.from, MIDNIGHT)!)
    return meetings
      .filter((one) => mine.has(one.id) && one.cancelledAt === null && isIn(span, one.startsAt))
      .map(({ id: meeting, title, place, startsAt, minutes }) => ({
        kind: 'meeting' as const,
        startsAt,
        endsAt: minutesAfter(startsAt, minutes),
        when: whenInWords(reader.text, reader.language, startsAt),
        what: title,
        where: place,
        href: paths.workshop(reader.cooperative.slug, meeting),
      }))
  },
}

/**
 * For the week letter: meetings that come, of which the member did not say yet whether they come. On a screen they
 * stand on the first page; who reads on paper ticks yes or no.
 */
export const newMeetingsOnPaper: AgendaPart = {
  may: 'workshop.see',
  async lines(tx, reader, { id }, span) {
    const here = reader.cooperative.id
    const answered = new Set((await seatsOf(tx, here, { memberId: id })).map(({ workshopId }) => workshopId))
    const { homeNew, standing } = reader.text.workshops
    return (await workshopsFrom(tx, here, reader.now.at))
      .filter(
        (one) => isOpenWorkshop(one, reader.now.at) && !answered.has(one.id) && isIn(span, one.startsAt),
      )
      .map((one) => {
        const isFull = one.taken >= one.places || one.waiting > 0
        const room = isFull ? standing.full : standing.free({ count: one.places - one.taken })
        return {
          kind: 'meeting' as const,
          startsAt: one.startsAt,
          endsAt: minutesAfter(one.startsAt, one.minutes),
          when: whenInWords(reader.text, reader.language, one.startsAt),
          what: `${homeNew} ${one.title}`,
          where: one.place,
          costs: room,
          href: paths.workshop(reader.cooperative.slug, one.id),
        }
      })
  },
}

function isIn({ from, until }: AgendaSpan, moment: Date): boolean {
  return dayOf(moment) >= from && dayOf(moment) <= until
}
