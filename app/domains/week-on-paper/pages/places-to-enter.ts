import type { Tx } from '../../../platform/database.ts'
import type { Task } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { appointmentsSince, seatsOf, whenInWords, workshopsFrom } from '../../appointments/index.ts'
import { sundayOf } from '../paper-week.ts'
import type { Scan } from '../scan.ts'

/**
 * Where what was ticked or written on a week letter is entered, one tap each: the conversations and meetings of that
 * week that whoever looks may change, and the own hours. What is not theirs to enter is left out.
 */
export async function placesToEnter(visit: CooperativeVisit, tx: Tx, scan: Scan): Promise<readonly Task[]> {
  const { id: here, slug } = visit.cooperative
  const { memberId, memberPerson, weekFrom } = scan
  if (memberId === null || weekFrom === null) return []
  const words = visit.text.scans
  const within = (moment: Date) => dayOf(moment) >= weekFrom && dayOf(moment) <= sundayOf(weekFrom)
  const when = (moment: Date) => whenInWords(visit.text, visit.language, moment)
  const talks = visit.may('appointment.keep') ? await appointmentsSince(tx, here, weekFrom) : []
  const seats = await seatsOf(tx, here, { memberId })
  const mine = new Set(seats.filter(({ state }) => state !== 'left').map(({ workshopId }) => workshopId))
  const meetings = await workshopsFrom(tx, here, new Date(`${weekFrom}T00:00:00Z`))
  return [
    ...talks
      .filter((one) => one.memberId === memberId && one.startsAt !== null && within(one.startsAt))
      .map((one) => ({
        href: paths.appointment(slug, one.id),
        title: words.talk({
          name: one.memberPerson === visit.actor.personId ? one.coachName : one.memberName,
        }),
        detail: when(one.startsAt!),
      })),
    ...meetings
      .filter((one) => mine.has(one.id) && within(one.startsAt))
      .map((one) => ({
        href: paths.workshop(slug, one.id),
        title: words.meeting(one),
        detail: when(one.startsAt),
      })),
    ...(memberPerson === visit.actor.personId && visit.may('hours.note')
      ? [{ href: paths.hours(slug), title: words.hours, detail: words.hoursDetail }]
      : []),
  ]
}
