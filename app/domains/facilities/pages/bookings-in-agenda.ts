import { dayOf } from '../../../values/day.ts'
import { formatEuro } from '../../../values/format.ts'
import { momentOnClock, parseClockTime } from '../../../values/moment-on-clock.ts'
import type { AgendaSource } from '../../../web/agenda-source.ts'
import { paths } from '../../../web/paths.ts'
import { bookingsAfter } from '../booking.db.ts'
import { spanInWords } from '../in-words.ts'
import { bookingsOfLink } from '../linked-booking.db.ts'

const MIDNIGHT = parseClockTime('0:00')!

/** What a member booked, in their agenda and in the calendar that reads it. */
export const bookingsInAgenda: AgendaSource = {
  may: 'thing.book',
  title: (text) => text.facilities.mine,
  async lines(tx, reader, { id: memberId }, { from, until }) {
    const { id: here, slug } = reader.cooperative
    const bookings = await bookingsAfter(tx, here, momentOnClock(from, MIDNIGHT)!, { memberId })
    return bookings
      .filter((one) => dayOf(one.from) <= until)
      .map((one) => ({
        kind: 'booking' as const,
        startsAt: one.from,
        endsAt: one.until,
        when: spanInWords(reader, one.from, one.until),
        what: one.thing,
        where: '',
        ...(one.price > 0n && {
          costs: reader.text.facilities.one.costs({ amount: formatEuro(one.price, reader.language) }),
        }),
        href: paths.thingBooking(slug, one.id),
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
