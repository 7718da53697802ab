import { dayOf } from '../../../values/day.ts'
import type { AgendaSource } from '../../../web/agenda-source.ts'
import { paths } from '../../../web/paths.ts'
import { memberOfPerson } from '../../members/index.ts'
import { bookingsAfter } from '../booking.db.ts'
import { spanInWords } from '../in-words.ts'
import { bookingsOfLink } from '../linked-booking.db.ts'

/** What a member booked, in their agenda and in the calendar that reads it. */
export const bookingsInAgenda: AgendaSource = {
  may: 'thing.book',
  title: (text) => text.facilities.mine,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    const bookings = await visit.read(async (tx) => {
      const me = await memberOfPerson(tx, id, visit.actor.personId)
      return me ? bookingsAfter(tx, id, visit.now.at, { memberId: me.id }) : []
    })
    return bookings
      .filter(({ endedAt }) => endedAt === null)
      .map((one) => ({
        href: paths.thingBooking(slug, one.id),
        title: one.thing,
        detail: spanInWords(visit, one.from, one.until),
      }))
  },
  async events(tx, { since, origin, coop }) {
    const bookings = await bookingsOfLink(tx, dayOf(since))
    return bookings.map(({ id, name, place, from, until, cancelled, changedAt }) => ({
      uid: `${id}@${new URL(origin).hostname}`,
      summary: name,
      location: place,
      url: origin + paths.thingBooking(coop, id),
      startsAt: from,
      minutes: Math.round((until.getTime() - from.getTime()) / 60_000),
      cancelled,
      sequence: cancelled ? 1 : 0,
      changedAt,
    }))
  },
}
