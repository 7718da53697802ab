import { dayOf } from '../../../values/day.ts'
import { formatEuro } from '../../../values/format.ts'
import { momentOnClock, parseClockTime } from '../../../values/moment-on-clock.ts'
import type { AgendaLine, AgendaSource } from '../../../web/agenda-source.ts'
import { paths } from '../../../web/paths.ts'
import type { Reader } from '../../../web/visit.ts'
import { bookingsAfter, usesNotBack } from '../booking.db.ts'
import type { Booking } from '../booking.ts'
import { spanInWords } from '../in-words.ts'
import { bookingsOfLink } from '../linked-booking.db.ts'

const MIDNIGHT = parseClockTime('0:00')!

/** What a member booked, in their agenda and in the calendar that reads it. */
export const bookingsInAgenda: AgendaSource = {
  may: 'thing.book',
  title: (text) => text.facilities.mine,
  async lines(tx, reader, { id: memberId }, { from, until }) {
    const bookings = await bookingsAfter(tx, reader.cooperative.id, momentOnClock(from, MIDNIGHT)!, {
      memberId,
    })
    return bookings.filter((one) => dayOf(one.from) <= until).map((one) => lineOf(reader, one))
  },
  over: {
    title: (text) => text.facilities.handOver.over.inAgenda,
    lines: async (tx, reader, { id: memberId }) =>
      (await usesNotBack(tx, reader.cooperative.id, reader.now.at, { memberId })).map((one) =>
        lineOf(reader, one),
      ),
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

function lineOf(reader: Reader, { id, thing, from, until, price }: Booking): AgendaLine {
  return {
    kind: 'booking',
    startsAt: from,
    endsAt: until,
    when: spanInWords(reader, from, until),
    what: thing,
    where: '',
    ...(price > 0n && {
      costs: reader.text.facilities.one.costs({ amount: formatEuro(price, reader.language) }),
    }),
    href: paths.thingBooking(reader.cooperative.slug, id),
  }
}
