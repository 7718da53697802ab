import { dayOf } from '../../../values/day.ts'
import { minutesAfter, momentOnClock, parseClockTime } from '../../../values/moment-on-clock.ts'
import type { AgendaSource } from '../../../web/agenda-source.ts'
import { daysAgreedWith, daysOfLink } from '../help-day.db.ts'
import { helpPaths } from './addresses.ts'
import { dayInWords } from './day-part.tsx'

const MIDNIGHT = parseClockTime('0:00')!

/**
 * The days on which two help each other, in the agenda of both and in the calendar that reads it. It says who helps
 * whom and never with what: a calendar is seen by who looks along.
 */
export const helpInAgenda: AgendaSource = {
  may: 'help.take-part',
  title: (text) => text.helpBetween.day.mine,
  async lines(tx, reader, { id }, { from, until }) {
    const { id: here, slug } = reader.cooperative
    const { helps: iHelp, helped } = reader.text.helpBetween.day.line
    const days = await daysAgreedWith(tx, here, id, momentOnClock(from, MIDNIGHT)!)
    return days
      .filter(({ startsAt }) => dayOf(startsAt) <= until)
      .map(({ startsAt, minutes, place, helps, other, postId, promiseId }) => ({
        kind: 'help' as const,
        startsAt,
        endsAt: minutesAfter(startsAt, minutes),
        when: dayInWords(reader, { startsAt, place: '' }),
        what: (helps ? iHelp : helped)({ other }),
        where: place,
        href: `${helpPaths.post(slug, postId)}#${promiseId}`,
      }))
  },
  async events(tx, { since, text, origin, coop }) {
    const { helps: iHelp, helped } = text.helpBetween.day.line
    const days = await daysOfLink(tx, since)
    return days.map((one) => ({
      uid: `${one.promiseId}@${new URL(origin).hostname}`,
      summary: (one.helps ? iHelp : helped)({ other: one.other }),
      location: one.place,
      url: origin + helpPaths.post(coop, one.postId),
      startsAt: one.startsAt,
      minutes: one.minutes,
      cancelled: one.off,
      sequence: one.revision,
      changedAt: one.changedAt,
    }))
  },
}
